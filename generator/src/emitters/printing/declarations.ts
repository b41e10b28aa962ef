/*
 * The declarations that generated modules are made of, as code. `docs` is a doc comment, or empty; how it all is laid
 * out, the formatter decides.
 */

export interface ConstantParts {
  readonly docs?: string;
  readonly isExported?: boolean;
  readonly name: string;
  /** Spelled out, or left to be inferred. */
  readonly type?: string;
  readonly initializer: string;
}

export function constant({ docs = "", isExported = true, name, type, initializer }: ConstantParts): string {
  return `${docs}${exported(isExported)}const ${name}${type === undefined ? "" : `: ${type}`} = ${initializer};`;
}

export function typeAlias(name: string, type: string, docs: string): string {
  return `${docs}export type ${name} = ${type};`;
}

export interface InterfaceParts {
  readonly docs: string;
  readonly name: string;
  readonly bases: readonly string[];
  readonly properties: readonly string[];
}

export function interfaceDeclaration({ docs, name, bases, properties }: InterfaceParts): string {
  const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  return `${docs}export interface ${name}${heritage} {\n${properties.join("\n")}\n}`;
}

export interface FunctionParts {
  readonly docs?: string;
  readonly isExported?: boolean;
  readonly name: string;
  /** As between the parentheses. */
  readonly parameters: string;
  readonly returnType: string;
  /** None for what overloads declare. */
  readonly statements?: readonly string[];
}

export function functionDeclaration(parts: FunctionParts): string {
  const { docs = "", isExported = true, name, parameters, returnType, statements } = parts;
  const body = statements === undefined ? ";" : ` {\n${statements.join("\n")}\n}`;
  return `${docs}${exported(isExported)}function ${name}(${parameters}): ${returnType}${body}`;
}

export function reexport(moduleSpecifier: string, names: readonly string[]): string {
  return `export { ${names.join(", ")} } from ${JSON.stringify(moduleSpecifier)};`;
}

function exported(isExported: boolean): string {
  return isExported ? "export " : "";
}
