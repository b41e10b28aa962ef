import { createReadStream, readFileSync } from "node:fs";
import type { CheckDocument, DocumentCheck } from "./check-document.js";
import { MAX_FINDINGS_PER_FILE, type FileReport, type Finding, type Range } from "../../report/finding.js";
import type { InputFile } from "../../input/inputs.js";
import { jsonSource } from "../../input/json-source.js";
import {
  MAX_DOCUMENT_BYTES,
  decodeText,
  peekLine,
  readAll,
  readLines,
  tooLarge,
  withoutMark,
  type Reading,
  type Refusal,
} from "../../input/read.js";
import { syntaxProblem } from "../../input/syntax.js";
import { reasonOf } from "../../input/unreadable.js";

export interface FileCheckOptions {
  readonly checkDocument: CheckDocument;
  /** Every file is one of lines, whatever its name. */
  readonly isLines: boolean;
  /** Told after every document, with the number of bytes or characters it has. */
  readonly onDocument: () => void;
}

/** Checks a file as the given type, or as what each of its documents is identified as. */
export async function checkFile(
  input: InputFile,
  type: string | undefined,
  options: FileCheckOptions,
): Promise<FileReport> {
  const tally = fileTally(input, type, options);
  try {
    if (input.unreadable !== undefined) {
      tally.refuse(unreadable(input.unreadable), 1);
    } else if (options.isLines || /\.(ndjson|jsonl)$/i.test(input.name)) {
      await tally.lines(createReadStream(input.path));
    } else if (input.size === undefined) {
      await checkAnyStream(tally, createReadStream(input.path));
    } else {
      tally.document(input.size > MAX_DOCUMENT_BYTES ? { refusal: tooLarge() } : decodeText(readFileSync(input.path)));
    }
  } catch (error) {
    tally.refuse(unreadable(reasonOf(input.path, error)), 1);
  }
  return tally.report();
}

/** Checks a stream that has no name to tell what it is: lines, if its first line is a whole document. */
export async function checkStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  type: string | undefined,
  options: FileCheckOptions,
): Promise<FileReport> {
  const tally = fileTally({ name, path: undefined }, type, options);
  try {
    if (options.isLines) await tally.lines(stream);
    else await checkAnyStream(tally, stream);
  } catch (error) {
    tally.refuse(unreadable(reasonOf(name, error)), 1);
  }
  return tally.report();
}

async function checkAnyStream(tally: FileTally, stream: AsyncIterable<Uint8Array>): Promise<void> {
  const peeked = await peekLine(stream);
  if (isWholeDocument(peeked.firstLine)) await tally.lines(peeked.stream);
  else tally.document(decodeText(await readAll(peeked.stream)));
}

function isWholeDocument(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function unreadable(reason: string): Refusal {
  const hint = "see that it may be read, or leave it out of the check";
  return { rule: "unreadable", message: `cannot be read: ${reason}`, hint };
}

/** What is found in a file, while it is read. */
interface FileTally {
  document(reading: Reading): void;
  lines(stream: AsyncIterable<Uint8Array>): Promise<void>;
  refuse(refusal: Refusal, line: number): void;
  report(): FileReport;
}

function fileTally(
  { name, path }: { readonly name: string; readonly path: string | undefined },
  requested: string | undefined,
  options: FileCheckOptions,
): FileTally {
  const types = new Map<string, number>();
  const findings: Finding[] = [];
  let findingCount = 0;
  let documents = 0;

  const keep = (count: number, make: () => readonly Finding[]): void => {
    findingCount += count;
    if (findings.length < MAX_FINDINGS_PER_FILE) {
      findings.push(...make().slice(0, MAX_FINDINGS_PER_FILE - findings.length));
    }
  };
  const refuse = (refusal: Refusal, line: number): void => {
    const range = { line, column: 1, endLine: line, endColumn: 1 };
    keep(1, () => [{ ...refusal, path: [], range, type: requested, excerpt: undefined }]);
  };
  const check = (reading: Reading, line: number): void => {
    documents++;
    if ("refusal" in reading) refuse(reading.refusal, line);
    else {
      const parsed = parse(reading.text);
      if (parsed === undefined) keep(1, () => [syntaxFinding(reading.text, line)]);
      else {
        const result = options.checkDocument(parsed.value, reading.text, requested);
        if (result.type !== undefined) types.set(result.type, (types.get(result.type) ?? 0) + 1);
        if (result.problemCount > 0) keep(result.problemCount, () => findingsOf(result, reading.text, line));
      }
    }
    options.onDocument();
  };

  return {
    refuse,
    document: (reading) => check(reading, 1),
    lines: async (stream) => {
      let line = 0;
      for await (const batch of readLines(stream)) {
        for (const reading of batch) {
          line++;
          // What was put together from several files has several marks.
          const clean = "text" in reading ? { text: withoutMark(reading.text) } : reading;
          if ("refusal" in clean || clean.text.trim() !== "") check(clean, line);
        }
      }
      if (documents === 0) refuse(NO_LINES, 1);
    },
    report: () => ({ file: name, path, types, documents, findings, findingCount }),
  };
}

const NO_LINES: Refusal = {
  rule: "empty",
  message: "there is no event in it",
  hint: "remove the file, or put events in it, one on each line",
};

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function syntaxFinding(text: string, line: number): Finding {
  if (text.includes("\0")) {
    const range: Range = { line, column: 1, endLine: line, endColumn: 1 };
    return { ...BINARY, path: [], range, type: undefined, excerpt: undefined };
  }
  const { problem, range } = syntaxProblem(text, line);
  return { ...problem, range, type: undefined, excerpt: jsonSource(text, line).excerptOf(range) };
}

const BINARY: Refusal = {
  rule: "not-text",
  message: "this is no text: it has a NUL byte",
  hint: "leave it out of the check if it is no JSON",
};

function findingsOf({ type, problems }: DocumentCheck, text: string, line: number): Finding[] {
  const source = jsonSource(text, line);
  const located = problems.map((problem) => ({
    problem,
    range:
      problem.span === undefined ? source.rangeOf(problem.path, problem.isName === true) : source.rangeAt(problem.span),
  }));
  located.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  return located
    .slice(0, MAX_FINDINGS_PER_FILE)
    .map(({ problem, range }) => ({ ...problem, range, type, excerpt: source.excerptOf(range) }));
}
