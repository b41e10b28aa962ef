/** What is known about a declaration that its TypeScript does not say. */
export interface DocumentationFacts {
  /** The Go comment, or our own line. */
  readonly text: string | undefined;
  /** A sentence of ours to add to it. */
  readonly note?: string | undefined;
  readonly isDeprecated: boolean;
  /** Where to read on. */
  readonly link?: string | undefined;
}

const DEPRECATED = /^Deprecated:\s*/;

/** The doc comment of a declaration; empty when there is nothing to say. */
export function documentationComment(facts: DocumentationFacts): string {
  const { prose, deprecation } = splitDeprecation(facts.text ?? "");
  const paragraphs = [prose, facts.note ?? ""].filter((part) => part !== "").map(escapeComment);
  const tags = [
    ...(facts.link === undefined ? [] : [`@see ${facts.link}`]),
    ...(facts.isDeprecated ? [`@deprecated ${escapeComment(deprecation)}`.trimEnd()] : []),
  ];
  return docComment([...paragraphs, tags.join("\n")].filter((part) => part !== "").join("\n\n"));
}

/** A text as a doc comment, with the line break that ends it; empty when there is no text. */
export function docComment(text: string): string {
  if (text === "") return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return ["/**", ...lines, " */", ""].join("\n");
}

/** Takes the `Deprecated:` paragraph, from its line to the next empty one, out of the prose. */
function splitDeprecation(text: string): { readonly prose: string; readonly deprecation: string } {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => DEPRECATED.test(line));
  if (start < 0) return { prose: text.trim(), deprecation: "" };
  const length = lines.slice(start).findIndex((line) => line.trim() === "");
  const end = length < 0 ? lines.length : start + length;
  return {
    prose: [...lines.slice(0, start), ...lines.slice(end)].join("\n").trim(),
    deprecation: lines.slice(start, end).join(" ").replace(DEPRECATED, "").trim(),
  };
}

/** Keeps foreign prose from ending the comment or starting a tag. */
function escapeComment(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/^(\s*)@/gm, "$1\\@");
}
