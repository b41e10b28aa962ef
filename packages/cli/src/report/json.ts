import { visibleJson } from "./printable.js";
import type { FileReport, Finding } from "./finding.js";
import type { Reporter, ReporterOptions } from "./reporter.js";

/** For programs: one JSON object. It holds no values of the files. */
export function jsonReporter({ write }: ReporterOptions): Reporter {
  let separator = "";
  write('{"files":[');
  return {
    // Written as they come, so that a long run takes no more memory than a short one.
    file: (report) => {
      write(`${separator}\n${visibleJson(JSON.stringify(jsonFile(report)))}`);
      separator = ",";
    },
    end: (summary) => write(`\n],"summary":${visibleJson(JSON.stringify(summary))}}\n`),
  };
}

function jsonFile({ file, types, documents, findings, findingCount }: FileReport): object {
  return { file, types: Object.fromEntries(types), documents, findingCount, findings: findings.map(jsonFinding) };
}

function jsonFinding({ rule, type, path, message, hint, range }: Finding): object {
  return { rule, type, path, message, hint, ...range };
}
