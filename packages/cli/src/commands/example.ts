import { example, exampleNames, type Examples } from "aws-lambda-events/example";
import { minimalExample } from "aws-lambda-events/example/minimal";
import { Command } from "commander";
import { nearestName } from "../nearest-name.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

const DETAILS = `
  lambda-events example S3Event > events/s3.json
  lambda-events example SQSEvent --minimal | lambda-events validate -`;

/** `lambda-events example TYPE` */
export function exampleCommand(terminal: Terminal): Command {
  return new Command("example")
    .summary("print a sample of an event or a response")
    .description("Prints a complete, realistic sample of an event or a response, in JSON.")
    .argument("<type>", "its name, such as SQSEvent; lambda-events list prints all events, responses and payloads")
    .option("-m, --minimal", "print the least that is still decoded")
    .addHelpText("after", DETAILS)
    .action((type: string, { minimal }: { readonly minimal?: true }) => {
      const name = knownExample(type);
      const payload = minimal === true ? minimalExample(name) : example(name);
      terminal.write(`${JSON.stringify(payload, undefined, 2)}\n`);
    });
}

function knownExample(type: string): keyof Examples {
  const name = exampleNames.find((candidate) => candidate === type);
  if (name !== undefined) return name;
  const nearest = nearestName(type, exampleNames);
  throw new UsageError(
    `there is no example of ${JSON.stringify(type)}`,
    nearest === undefined ? "lambda-events list prints what there is" : `did you mean ${nearest}?`,
  );
}
