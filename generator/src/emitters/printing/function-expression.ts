/**
 * A function as generated code refers to it: by name, or spelled out where it takes arguments of its own. Reading
 * either form imports what it needs, so a form that is not read imports nothing.
 */
export interface FunctionExpression {
  /** The code that calls it. */
  call(argument: string): string;
  /** The code that passes it on. */
  readonly reference: string;
}

/** A function that has a name; `name` imports it. */
export function namedFunction(name: () => string): FunctionExpression {
  return {
    call: (argument) => `${name()}(${argument})`,
    get reference() {
      return name();
    },
  };
}

/** A function such as `list` with the function for its elements already chosen. */
export function appliedFunction(name: () => string, element: FunctionExpression): FunctionExpression {
  const call = (argument: string): string => `${name()}(${argument}, ${element.reference})`;
  return {
    call,
    get reference() {
      return `(item) => ${call("item")}`;
    },
  };
}
