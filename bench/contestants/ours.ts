import type { Contestant } from "./contestant.js";

/** The package itself, by the subpath that names the mode. */
function ours(mode: "none" | "empty"): Contestant {
  return {
    name: `ours-${mode}`,
    label: `aws-lambda-events, ${mode}`,
    packages: ["aws-lambda-events"],
    does: `Checks, dates, bytes, keys; \`string-null-${mode}\``,
    source: ({ type, module }) => ({
      code: `import { ${type}, encode${type} } from "aws-lambda-events/string-null-${mode}/${module}";
export const decode = (value) => ${type}.parse(value);
export const accepts = (value) => ${type}.safeParse(value).success;
export const decodeText = (text) => ${type}.parseJson(text);
export const encode = (value) => encode${type}(value);
`,
    }),
  };
}

export const OURS_NONE: Contestant = ours("none");
export const OURS_EMPTY: Contestant = ours("empty");
