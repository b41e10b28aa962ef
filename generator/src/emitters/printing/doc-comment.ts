/** What is known about a declaration that its TypeScript does not say. */
export interface DocumentationFacts {
  /** Our own words, a paragraph each. */
  readonly texts: readonly (string | undefined)[];
  /** Sentences that follow from the schema. */
  readonly facts: readonly string[];
  /** The comment in the Go source. */
  readonly upstream?: string | undefined;
  readonly isDeprecated: boolean;
  /** Where to read on, the best first. */
  readonly links: readonly string[];
  /** A line of TypeScript. */
  readonly example?: string | undefined;
}

const DEPRECATED = /^Deprecated:\s*/;

/** The doc comment of a declaration; empty when there is nothing to say. */
export function documentationComment(facts: DocumentationFacts): string {
  const paragraphs = [...new Set(facts.texts), facts.facts.join(" "), facts.upstream];
  const { prose, deprecation } = splitDeprecation(paragraphs.filter(isText).join("\n\n"));
  const tags = [
    ...(facts.isDeprecated ? [`@deprecated ${escapeComment(deprecation)}`.trimEnd()] : []),
    ...facts.links.map((link) => `@see ${link}`),
    ...(facts.example === undefined ? [] : [`@example ${escapeComment(facts.example)}`]),
  ];
  return docComment([escapeComment(prose), tags.join("\n")].filter(isText).join("\n\n"));
}

/** A text as a doc comment, with the line break that ends it; empty when there is no text. */
export function docComment(text: string): string {
  if (text === "") return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return ["/**", ...lines, " */", ""].join("\n");
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** Takes the `Deprecated:` paragraph, from its line to the next empty one, out of the prose. */
function splitDeprecation(text: string): { readonly prose: string; readonly deprecation: string } {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => DEPRECATED.test(line));
  if (start < 0) return { prose: text.trim(), deprecation: "" };
  const length = lines.slice(start).findIndex((line) => line.trim() === "");
  const end = length < 0 ? lines.length : start + length;
  return {
    // What stood before it and after it was apart by an empty line each.
    prose: [lines.slice(0, start), lines.slice(end)]
      .map((part) => part.join("\n").trim())
      .filter(isText)
      .join("\n\n"),
    deprecation: lines.slice(start, end).join(" ").replace(DEPRECATED, "").trim(),
  };
}

/** Keeps foreign prose from ending the comment or starting a tag. */
function escapeComment(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/^(\s*)@/gm, "$1\\@");
}
