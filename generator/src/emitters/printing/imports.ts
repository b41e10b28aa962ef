import { StructureKind, type ImportDeclarationStructure } from "ts-morph";

/**
 * Collects what a module turns out to need. A module is printed first and its import block last, so nothing is
 * imported that is not used.
 */
export class Imports {
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** Notes that the module uses the value `name` of `specifier`; gives back the name. */
  value(specifier: string, name: string): string {
    add(this.#values, specifier, name);
    return name;
  }

  /** Notes that the module uses the type `name` of `specifier`; gives back the name. */
  type(specifier: string, name: string): string {
    add(this.#types, specifier, name);
    return name;
  }

  /** The import declarations, sorted by module and name. */
  structures(): ImportDeclarationStructure[] {
    const specifiers = [...new Set([...this.#values.keys(), ...this.#types.keys()])].sort();
    return specifiers.map((moduleSpecifier) => {
      const values = this.#values.get(moduleSpecifier) ?? new Set();
      const types = [...(this.#types.get(moduleSpecifier) ?? [])].filter((name) => !values.has(name));
      const isTypeOnly = values.size === 0;
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier,
        isTypeOnly,
        namedImports: [
          ...[...values].sort().map((name) => ({ name })),
          ...types.sort().map((name) => ({ name, isTypeOnly: !isTypeOnly })),
        ],
      };
    });
  }
}

function add(names: Map<string, Set<string>>, specifier: string, name: string): void {
  const known = names.get(specifier);
  if (known === undefined) names.set(specifier, new Set([name]));
  else known.add(name);
}
