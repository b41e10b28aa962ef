import { parse } from "yaml";

type Permissions = string | { readonly [scope: string]: string };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [name: string]: unknown };
  readonly env?: { readonly [name: string]: string };
}

interface Job {
  readonly permissions?: Permissions;
  readonly env?: { readonly [name: string]: string };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Permissions;
  readonly env?: { readonly [name: string]: string };
  readonly jobs: { readonly [name: string]: Job };
}

/** What runs code that a change, a dependency or a new release brings along. To publish a tarball without its scripts does not. */
const RUNS_CODE =
  /(?:^|[\s;&|(`])(?:npm(?! view | publish --ignore-scripts )|npx|pnpm|yarn|node|go|make|bash|sh)(?=\s)|(?:^|\s)\.\.?\//m;

/** The ways in which code that the jobs of a workflow run could write to the repository. */
export function writableByCode(text: string): string[] {
  const workflow = parse(text) as Workflow;
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const runners = job.steps.filter((step) => RUNS_CODE.test(step.run ?? "") || step.uses?.startsWith("./"));
    if (runners.length === 0) return [];
    const problems: string[] = [];
    if (mayWrite(job.permissions ?? workflow.permissions)) problems.push(`${name} runs code and may write`);
    if (job.steps.some(keepsToken)) problems.push(`${name} runs code and keeps the token of its checkout`);
    const environments = [workflow.env, job.env, ...runners.flatMap((step) => [step.env, step.with])];
    if (/github\.token|secrets\./.test(JSON.stringify(environments))) problems.push(`${name} gives code a secret`);
    return problems;
  });
}

/** Without a word on permissions, GitHub gives what the repository's settings say. */
function mayWrite(permissions: Permissions | undefined): boolean {
  if (permissions === undefined) return true;
  if (typeof permissions === "string") return permissions !== "read-all";
  return Object.values(permissions).includes("write");
}

function keepsToken({ uses, with: inputs }: Step): boolean {
  return uses?.startsWith("actions/checkout@") === true && inputs?.["persist-credentials"] !== false;
}
