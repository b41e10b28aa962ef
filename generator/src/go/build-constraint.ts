import type { Comment } from "./comment.js";
import { type FileContext, positionAt } from "./file-context.js";

// Go's internal/syslist: the names that limit a file to one platform when they end its name.
const KNOWN_SYSTEMS: ReadonlySet<string> = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos".split(
    " ",
  ),
);
const KNOWN_ARCHITECTURES: ReadonlySet<string> = new Set(
  (
    "386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le " +
    "ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm"
  ).split(" "),
);

/** Refuses files that only some builds contain: what they declare would depend on the platform. */
export function checkBuildConstraints(context: FileContext, packageClauseStart: number): void {
  const suffix = platformSuffix(context.path);
  if (suffix !== undefined) {
    reportBuildConstraint(context, 0, `the file name ends in \`${suffix}\`, so only some platforms build this file`);
  }
  // Slightly stricter than Go, which wants a blank line between `// +build` and the package clause.
  for (const comment of context.comments.filter((one) => one.end <= packageClauseStart && isBuildConstraint(one))) {
    const line = comment.text.trim();
    reportBuildConstraint(context, comment.start, `\`${line}\` means that only some builds contain this file`);
  }
}

function isBuildConstraint(comment: Comment): boolean {
  return /^\/\/(?:go:build|\s*\+build)(?:\s|$)/.test(comment.text);
}

/** go/build `goodOSArchFile`: `_linux`, `_amd64` or `_linux_amd64`, never the whole name. */
function platformSuffix(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).split(".", 1)[0] ?? "";
  const [, ...words] = name.split("_");
  const last = words.at(-1);
  const beforeLast = words.at(-2);
  if (last === undefined) return undefined;
  if (beforeLast !== undefined && KNOWN_SYSTEMS.has(beforeLast) && KNOWN_ARCHITECTURES.has(last)) {
    return `_${beforeLast}_${last}`;
  }
  return KNOWN_SYSTEMS.has(last) || KNOWN_ARCHITECTURES.has(last) ? `_${last}` : undefined;
}

function reportBuildConstraint(context: FileContext, offset: number, message: string): void {
  context.report({
    code: "build-constraint",
    message,
    hint: "decide which platform's declarations are meant and teach generator/src/go/build-constraint.ts",
    position: positionAt(context, offset),
  });
}
