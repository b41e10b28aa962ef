import type { ExportedType } from "../derive/from-documents.js";
import { median } from "../statistics.js";
import { bundledModules, moduleFile, splitGuard, zippedBytes } from "./bundle-modules.js";
import { count } from "./format.js";
import type { Table } from "./section.js";

/** What the guards cost in bundles of one event: the bytes that leaving them out saves, after gzip. */
export async function sizeDoors(events: readonly ExportedType[], named: readonly ExportedType[]): Promise<Table> {
  const costs = await Promise.all(events.map(doorCost));
  const costOf = ({ type }: ExportedType): DoorCost => {
    const cost = costs[events.findIndex((event) => event.type === type)];
    if (cost === undefined) throw new Error(`${type} is none of the events whose guards are measured`);
    return cost;
  };
  const row = (words: string, part: (cost: DoorCost) => number): string[] => {
    const bytes = costs.map(part);
    const values = [Math.min(...bytes), median(bytes), Math.max(...bytes)];
    return [words, ...[...values, ...named.map((event) => part(costOf(event)))].map(count)];
  };
  return {
    title: `What the guard of an event costs in a bundle of that event, gzip bytes, for all ${events.length}`,
    header: ["", "least", "median", "most", ...named.map(({ type }) => `\`${type}\``)],
    rows: [row("its own function", ({ own }) => own), row("with the checks that guards share", ({ all }) => all)],
  };
}

interface DoorCost {
  readonly own: number;
  readonly all: number;
}

async function doorCost(event: ExportedType): Promise<DoorCost> {
  const modules = await bundledModules(event);
  const withoutOwn = modules.map(({ file, code }) => ({
    file,
    code: file === moduleFile(event) ? splitGuard(event.type, code).structs : code,
  }));
  const whole = await zippedBytes(modules);
  return {
    own: whole - (await zippedBytes(withoutOwn)),
    all: whole - (await zippedBytes(withoutOwn.filter(({ file }) => file !== "src/decode/guard.js"))),
  };
}
