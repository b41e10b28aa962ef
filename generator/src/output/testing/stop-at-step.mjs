// Preloaded into a run (`--import`): what happens to it at the STEP-th change it makes to the file system.
//   HOW=kill    it is killed, as by kill -9; a file is half written by then
//   HOW=pause   it says so and waits for a line on standard input
//   HOW=EACCES  the change is refused; with HOW=EACCES+ all that follow are, too
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { once } from "node:events";

const { STEP, HOW } = process.env;
let step = 0;

for (const name of ["mkdtemp", "mkdir", "writeFile", "chmod", "rename", "rm"]) {
  const change = promises[name];
  promises[name] = async (...args) => {
    step += 1;
    if (step === Number(STEP)) {
      if (HOW === "kill") {
        if (name === "writeFile") await change(args[0], args[1].slice(0, args[1].length / 2));
        process.kill(process.pid, "SIGKILL");
      }
      if (HOW === "pause") {
        process.stdout.write("paused\n");
        await once(process.stdin, "data");
      }
    }
    if (HOW.startsWith("EACCES") && (step === Number(STEP) || (HOW.endsWith("+") && step > Number(STEP)))) {
      throw Object.assign(new Error(`EACCES: ${name} ${args[0]}`), { code: "EACCES", path: String(args[0]) });
    }
    return change(...args);
  };
}
syncBuiltinESMExports();
