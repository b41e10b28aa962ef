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

  /** The import declarations as code, sorted by module and name. */
  print(): string[] {
    const specifiers = [...new Set([...this.#values.keys(), ...this.#types.keys()])].sort();
    return specifiers.map((specifier) => {
      const values = this.#values.get(specifier) ?? new Set();
      const types = [...(this.#types.get(specifier) ?? [])].filter((name) => !values.has(name)).sort();
      const from = `from ${JSON.stringify(specifier)};`;
      if (values.size === 0) return `import type { ${types.join(", ")} } ${from}`;
      return `import { ${[...[...values].sort(), ...types.map((name) => `type ${name}`)].join(", ")} } ${from}`;
    });
  }
}

function add(names: Map<string, Set<string>>, specifier: string, name: string): void {
  const known = names.get(specifier);
  if (known === undefined) names.set(specifier, new Set([name]));
  else known.add(name);
}
