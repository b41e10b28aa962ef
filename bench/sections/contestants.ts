import type { Field } from "../bundles.js";
import { CONTESTANTS } from "../contestants/all.js";
import type { Document } from "../fixtures.js";
import { installedVersion } from "../report/machine.js";
import { count } from "./format.js";
import type { Section } from "./section.js";

/** Who was measured, with what, and who cannot do what. */
export function contestantsSection(documents: readonly Document[], field: Field): Section {
  return {
    name: "contestants",
    title: "Documents and contestants",
    date: new Date().toISOString(),
    text: [
      "The documents are the Go SDK's own test data, without white space, as Lambda sends them. Schemas of zod, valibot, arktype and typebox are derived from our own, with the same fields, as tolerant of what is absent or `null`, with what the guard requires, except patterns; bytes only from base64, not from lists of numbers. Every contestant has to take a document and refuse it with a wrong value in it before it is measured.",
      "In parentheses are ranges: of all processes, or of the middle half where there are eight or more. Medians are of short batches, so the pauses of garbage collection are rarely in them. Every contestant is a bundle of its own, with its own copy of what it needs.",
    ],
    tables: [
      {
        title: "Documents",
        isProse: true as const,
        header: ["", "file", "type", "bytes", "changed"],
        rows: documents.map(({ name, file, type, text, adjusted }) => [
          name,
          `\`${file}\``,
          `\`${type}\``,
          count(text.length),
          adjusted?.words ?? "",
        ]),
      },
      {
        title: "Contestants",
        isProse: true as const,
        header: ["", "version", "what it does"],
        rows: CONTESTANTS.map(({ label, packages, does }) => [label, packages.map(installedVersion).join(", "), does]),
      },
      {
        title: "Not measured",
        isProse: true as const,
        header: ["", "document", "why"],
        rows: absentRows(field),
      },
    ].filter(({ rows }) => rows.length > 0),
    goals: [],
    plots: [],
  };
}

/** A line for each reason, not for each document. */
function absentRows({ optional }: Field): string[][] {
  const groups = new Map<string, { label: string; reason: string; names: string[] }>();
  for (const { contestant, document, reason } of optional) {
    const key = `${contestant.name} ${reason}`;
    const group = groups.get(key) ?? { label: contestant.label, reason, names: [] };
    group.names.push(document.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ label, reason, names }) => [label, names.join(", "), reason]);
}
