/** What the process was asked: the JSON on its command line. */
export function question<Question>(): Question {
  return JSON.parse(process.argv[2] ?? "null") as Question;
}

/** Prints the answer. */
export function answer(value: object): void {
  process.stdout.write(JSON.stringify(value));
}
