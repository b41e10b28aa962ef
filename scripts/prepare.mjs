// Brings dependencies, generated files and builds up to date, and does only what is not. Node and npm are all it asks for.
//
//   node scripts/prepare.mjs                      all of it
//   node scripts/prepare.mjs install              the dependencies alone
//   node scripts/prepare.mjs generate [options]   all of it; the generator runs in any case, with these options
//
// A step is done again unless all that it reads and all that it has left are, to the byte, what they were after it. So
// another commit, a deleted file and an install by hand are noticed. Times of files say nothing: git sets them anew.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** Each package, with the folder that its build mirrors. */
const PACKAGES = {
  "packages/schema": "packages/schema/src",
  generator: "generator/src",
  "packages/events": "packages/events",
  "packages/cli": "packages/cli/src",
};
const GENERATED = "packages/events/generated";
/** What the compiler leaves out, by the packages' tsconfig.json, and no other step reads. */
const NOT_BUILT = /\.test\.ts$|^generator\/src\/cases\/|^packages\/cli\/src\/testing\//;
const TSC = "node_modules/typescript/bin/tsc";
const RECORDS = "node_modules/.cache/prepare";

/** What each step reads and leaves: files and folders, or what a function tells. */
const STEPS = {
  install: [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...Object.keys(PACKAGES).map((folder) => `${folder}/package.json`),
    // pnpm's notes on what it has installed, and the links it has made.
    "node_modules/.modules.yaml",
    "node_modules/.pnpm/lock.yaml",
    ...[".", ...Object.keys(PACKAGES)].map(
      (folder) => () => namesIn(`${folder}/node_modules`).filter((name) => !name.startsWith(".")),
    ),
    "generator/grammar",
  ],
  generate: [
    "upstream-go-sdk",
    "generator/src",
    "generator/tsconfig.json",
    "packages/schema/src",
    "packages/schema/tsconfig.json",
    "tsconfig.base.json",
    // Another printer or formatter may write the same documents as other text.
    "pnpm-lock.yaml",
    "schemas",
    "docs/events.md",
    "docs/discriminators.md",
    GENERATED,
  ],
  types: ["packages/cli/src", "packages/schema/src", `${GENERATED}/schemas`, "docs/types.md"],
};

const [task, ...options] = process.argv.slice(2);
if (isDue("install")) {
  install();
  record("install");
}
if (task !== "install") {
  if (isDue("generate") || task === "generate") {
    build("generator");
    run(process.execPath, ["generator/dist/commands/generate.js", "--readme", "docs/events.md", ...options]);
    const discriminators = run(process.execPath, ["generator/dist/commands/discriminators.js"], "pipe");
    writeFileSync("docs/discriminators.md", discriminators);
    // The package's documents carry the SDK's comments, the committed ones do not. Where they are the same there was no Go
    // source, and the next time there may be one.
    const hadGo = fingerprint(["schemas"]) !== fingerprint([`${GENERATED}/schemas`]);
    if (hadGo && options.length === 0) record("generate");
  }
  build("packages/events/src/cloudwatch-logs-data", "packages/cli");
  if (isDue("types")) {
    writeFileSync(
      "docs/types.md",
      run(process.execPath, ["packages/cli/dist/bin.js", "list", "--format", "markdown"], "pipe"),
    );
    record("types");
  }
}

/** Installs what the lock file says with the pnpm version that package.json pins. */
function install() {
  const [pnpm] = JSON.parse(readFileSync("package.json", "utf8")).packageManager.split("+");
  const installed = "node_modules/pnpm/bin/pnpm.cjs";
  const [command, ...prefix] = existsSync(installed) ? [process.execPath, installed] : ["npx", "--yes", pnpm];
  const flags = ["--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn"];
  run(command, [...prefix, "install", ...flags]);
  // The grammar travels in the generator as WebAssembly: its own package would compile itself where it is installed.
  mkdirSync("generator/grammar", { recursive: true });
  for (const file of ["tree-sitter-go.wasm", "LICENSE"])
    copyFileSync(`generator/node_modules/tree-sitter-go/${file}`, `generator/grammar/${file}`);
}

/** Lets the compiler build. By itself it keeps what it has built of a source that is gone, and misses no file that is gone. */
function build(...projects) {
  for (const [folder, root] of Object.entries(PACKAGES)) {
    const dist = `${folder}/dist`;
    const sources = filesIn(root).filter((file) => file.endsWith(".ts") && !NOT_BUILT.test(`${root}/${file}`));
    const built = filesIn(dist).filter((file) => /\.(js|d\.ts)(\.map)?$/.test(file));
    const wanted = new Set(sources.map((file) => file.slice(0, -".ts".length)));
    for (const file of built) if (!wanted.has(file.replace(/\.(js|d\.ts)(\.map)?$/, ""))) rmSync(`${dist}/${file}`);
    const there = new Set(built);
    const isWhole = [...wanted].every((name) => there.has(`${name}.js`) && there.has(`${name}.d.ts`));
    if (!isWhole) for (const name of namesIn(dist)) if (name.startsWith(".tsbuildinfo")) rmSync(`${dist}/${name}`);
  }
  run(process.execPath, [TSC, "-b", ...projects]);
}

/** Runs a program and gives what it prints, where that is asked for. Its failure is the end of this one. */
function run(command, args, stdout = "inherit") {
  // On Windows npx is a script, which only a shell runs; none of its arguments needs quoting.
  const shell = command === "npx" && process.platform === "win32";
  const ended = spawnSync(command, args, { stdio: ["inherit", stdout, "inherit"], shell, encoding: "utf8" });
  if (ended.error !== undefined) console.error(`cannot run ${command}: ${ended.error.message}`);
  if (ended.status !== 0) process.exit(ended.status ?? 1);
  return ended.stdout;
}

/** Whether a step has to be done, of which people are told. */
function isDue(step) {
  const path = join(RECORDS, step);
  const isFresh = existsSync(path) && readFileSync(path, "utf8") === fingerprint(STEPS[step]);
  if (!isFresh) console.error(`preparing: ${step}`);
  return !isFresh;
}

function record(step) {
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(join(RECORDS, step), fingerprint(STEPS[step]));
}

function fingerprint(parts) {
  const hash = createHash("sha256");
  for (const part of parts) {
    if (typeof part === "function") hash.update(JSON.stringify(part()));
    else {
      for (const file of filesIn(part)) {
        const path = posix.join(part, file);
        if (!NOT_BUILT.test(path))
          hash.update(JSON.stringify(file)).update(createHash("sha256").update(readFileSync(path)).digest());
      }
    }
    hash.update(";");
  }
  return hash.digest("hex");
}

/** The files in a folder and below it, or `""` for a file; none when there is nothing. */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [""];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== "dist")
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${path}/${entry.name}`).map((file) => `${entry.name}/${file}`) : [entry.name],
    )
    .sort();
}

function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
