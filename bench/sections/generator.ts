import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { locateUpstream } from "@aws-lambda-events/generator";
import { BUILD, REPOSITORY } from "../repository.js";
import { measured, median } from "../statistics.js";
import { writeSyntheticSdk } from "../synthetic-sdk.js";
import { count, digits, spread } from "./format.js";
import type { Section } from "./section.js";

const STAGES = ["locate", "parse", "schemas", "emit", "write"] as const;
const FOLDER = join(BUILD, "generator");

interface Generation {
  readonly structs: number;
  readonly seconds: { readonly [stage: string]: number };
  readonly total: number;
}

/** The generator on the SDK, and on SDKs that are many times as large. */
export async function generatorSection(
  runs: number,
  growth: readonly number[],
  log: (line: string) => void,
): Promise<Section> {
  log("generator: the SDK as it is");
  const real = Array.from({ length: runs }, () => generate([]));
  const each = (stage: string) => measured(real.map(({ seconds }) => seconds[stage] ?? Number.NaN));
  const total = measured(real.map((run) => run.total));
  const structs = real[0]?.structs ?? Number.NaN;
  const perStruct = total.median / structs;

  const upstream = await locateUpstream({ moduleFolder: join(REPOSITORY, "upstream-go-sdk") });
  if ("unavailable" in upstream) throw new Error(`the generator reads the Go SDK: ${upstream.unavailable}`);
  const grown = growth.map((times) => {
    log(`generator: ${times} times the SDK`);
    const source = join(FOLDER, "sdk");
    rmSync(source, { recursive: true, force: true });
    writeSyntheticSdk(upstream.root, source, times);
    // The larger the steadier, and the longer.
    const own = Array.from({ length: times < 50 ? Math.min(runs, 3) : 1 }, () => generate(["--source", source]));
    rmSync(source, { recursive: true, force: true });
    const seconds = median(own.map((run) => run.total));
    const many = own[0]?.structs ?? Number.NaN;
    return { times, structs: many, seconds, cost: seconds / many / perStruct };
  });
  rmSync(FOLDER, { recursive: true, force: true });
  const largest = grown.at(-1);
  return {
    name: "generator",
    title: "The generator",
    date: new Date().toISOString(),
    text: [
      "A whole run in a process of its own, both modes, from Go source to written files, without `tsc`. Larger SDKs are made by repeating the structs of the real one under other names; structs with methods are there once.",
    ],
    tables: [
      {
        title: "The SDK as it is, seconds",
        header: ["", ...STAGES, "whole"],
        rows: [[`${count(structs)} structs`, ...STAGES.map((stage) => spread(each(stage))), spread(total)]],
      },
      {
        title: "Growth",
        header: ["", "structs", "seconds", "ms per struct", "per struct ÷ 1×"],
        rows: [
          ["1×", count(structs), digits(total.median), digits(perStruct * 1000), "1"],
          ...grown.map(({ times, structs: many, seconds, cost }) => [
            `${times}×`,
            count(many),
            digits(seconds),
            digits((seconds / many) * 1000),
            digits(cost),
          ]),
        ],
      },
    ],
    goals: [
      {
        what: "whole generate, without tsc",
        wanted: "≤ 1.0 s",
        measured: `${digits(total.median)} s`,
        met: total.median <= 1,
      },
      ...(largest === undefined
        ? []
        : [
            {
              what: `cost of a struct at ${largest.times}× ÷ at 1×`,
              wanted: "≤ 1.2",
              measured: digits(largest.cost),
              met: largest.cost <= 1.2,
            },
          ]),
    ],
    plots: [],
  };
}

/** Runs the command, with output in folders of its own, and reads what it says of itself. */
function generate(options: readonly string[]): Generation {
  const [schemas, out] = [join(FOLDER, "schemas"), join(FOLDER, "out")];
  for (const folder of [schemas, out]) rmSync(folder, { recursive: true, force: true });
  const command = [
    join(REPOSITORY, "generator/dist/commands/generate.js"),
    "--schemas",
    schemas,
    "--out",
    out,
    ...options,
  ];
  const output = execFileSync(process.execPath, command, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const read = (pattern: RegExp): number => Number(pattern.exec(output)?.[1]?.replaceAll(",", ""));
  return {
    structs: read(/([\d,]+) structs/),
    total: read(/^time: ([\d.]+) s/m),
    seconds: Object.fromEntries(STAGES.map((stage) => [stage, read(new RegExp(`\\b${stage} ([\\d.]+) s`))])),
  };
}
