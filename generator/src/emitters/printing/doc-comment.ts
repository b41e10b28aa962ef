import { StructureKind, type JSDocStructure } from "ts-morph";

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

/** Our words, then those of the Go source. */
export function oursFirst(ours: string | undefined, goComment: string | undefined): string | undefined {
  const texts = [ours, goComment].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join("\n\n");
}

const DEPRECATED = /^Deprecated:\s*/;

/** The doc comment of a declaration; none when there is nothing to say. */
export function docComment(facts: DocumentationFacts): JSDocStructure[] {
  const { prose, deprecation } = splitDeprecation(facts.text ?? "");
  const paragraphs = [prose, facts.note ?? ""].filter((part) => part !== "").map(escapeComment);
  const tags = [
    ...(facts.link === undefined ? [] : [`@see ${facts.link}`]),
    ...(facts.isDeprecated ? [`@deprecated ${escapeComment(deprecation)}`.trimEnd()] : []),
  ];
  const text = [...paragraphs, tags.join("\n")].filter((part) => part !== "").join("\n\n");
  if (text === "") return [];
  return [{ kind: StructureKind.JSDoc, description: text.includes("\n") ? `\n${text}` : text }];
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
