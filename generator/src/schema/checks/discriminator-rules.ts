import type { Discriminator, Pattern } from "../../annotations/annotation.js";

/*
 * What a discriminator may ask for. Schemas, decoders and `identify` all come from it, so it has to
 * mean the same to each of them; what no event has needed yet stops the generator in place of being emitted wrong.
 */

/** @throws Error for a discriminator that could not be kept by all that come from it */
export function checkDiscriminator(event: string, discriminator: Discriminator): void {
  const fail = (what: string): never => {
    throw new Error(`the discriminator of ${event} ${what}: see the type \`Discriminator\``);
  };
  const { requires, matches = {}, elsewhere = {}, excludes = {}, explains = {}, lacks = [] } = discriminator;
  for (const [path, patterns] of [...Object.entries(matches), ...Object.entries(excludes)]) {
    if (patterns.length === 0) fail(`has no pattern for ${path}`);
    if (patterns.some((pattern) => textOf(pattern) === "")) fail(`has an empty pattern for ${path}`);
  }
  for (const [path, other] of Object.entries(elsewhere)) {
    if (!(path in matches)) fail(`has a field elsewhere for nothing that ${path} has to match`);
    if (path in requires) fail(`requires ${path} and looks for it elsewhere`);
    if (parentOf(path) !== parentOf(other)) fail(`looks for ${path} at ${other}, which is not beside it`);
  }
  for (const path of Object.keys(explains)) {
    if (!(path in excludes)) fail(`explains and does not exclude ${path}`);
    if (path.includes("/*/")) fail(`explains ${path}, which is in a list`);
  }
  const ruled = [...Object.keys(matches), ...Object.values(elsewhere), ...Object.keys(excludes), ...lacks];
  for (const path of ruled) {
    if (ruled.indexOf(path) !== ruled.lastIndexOf(path)) fail(`has two rules for ${path}`);
  }
  for (const path of [...Object.keys(requires), ...ruled]) {
    const names = path.split("/");
    const star = names.indexOf("*");
    if (star >= 0 && (star !== 1 || names.lastIndexOf("*") !== 1 || names.length === 2)) {
      fail(
        `looks at ${path}: inside lists, discriminators can look only at fields of the elements of a list at the root`,
      );
    }
    if (star >= 0 && requires[names[0] ?? ""] !== "array") {
      fail(`looks into ${names[0]} without requiring it to be a list`);
    }
    for (const parent of parentsOf(path)) {
      if (ruled.includes(parent)) fail(`has a rule for ${parent} and looks into it`);
      const kind = requires[parent];
      if (kind !== undefined && kind !== (names[parent.split("/").length] === "*" ? "array" : "object")) {
        fail(`requires ${parent} to be of kind ${kind} and looks into it`);
      }
    }
    // A field that is not there must not be found on what a value inherits.
    names.forEach((name, depth) => {
      const values = depth === 0 ? [{}] : [{}, [], Object(""), Object(0), Object(true)];
      if (values.some((value) => name in value)) fail(`looks for ${path}, and ${name} is inherited`);
    });
  }
  for (const path of Object.keys(requires)) {
    const parent = parentOf(path);
    if (parent !== undefined && requires[parent] !== "object") fail(`requires ${path} without what it is in`);
  }
}

/** The path of what holds the value at a path; nothing for what the payload holds itself. */
function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? undefined : path.slice(0, slash);
}

function textOf(pattern: Pattern): string {
  if (typeof pattern === "string") return pattern;
  return "prefix" in pattern ? pattern.prefix : pattern.includes;
}

function parentsOf(path: string): string[] {
  const parent = parentOf(path);
  return parent === undefined ? [] : [...parentsOf(parent), parent];
}
