import type { Node } from "web-tree-sitter";

import { partsOf } from "./file-context.js";
import { unquoteGoRune, unquoteGoString } from "./go-literal.js";

/** The value of a constant expression. Integers are exact, as in Go; `number` is a float. */
export interface ConstantValue {
  readonly value: string | bigint | number | boolean;
  /** `undefined` for an untyped value. */
  readonly typeName: string | undefined;
}

/** What an expression may refer to. */
export interface ConstantScope {
  /** The number of the specification in its `const` group. */
  readonly iota: number;
  /** The value of another constant of the file. */
  readonly lookUp: (name: string) => ConstantValue | undefined;
}

/** The only functions a constant expression can call; every other call is a conversion. */
const CONSTANT_FUNCTIONS: ReadonlySet<string> = new Set(["cap", "complex", "imag", "len", "max", "min", "real"]);

/** A guard against `1 << 1_000_000_000`; no number that long could be written out. */
const LONGEST_SHIFT = 1024n;

/** Evaluates the forms of constants that the SDK could plausibly use; `undefined` for all others. */
export function evaluateConstant(node: Node, scope: ConstantScope): ConstantValue | undefined {
  switch (node.type) {
    case "raw_string_literal":
    case "interpreted_string_literal":
      return untyped(unquoteGoString(node.text));
    case "int_literal":
      return untyped(parseIntLiteral(node.text));
    case "float_literal":
      return untyped(parseFloatLiteral(node.text));
    case "rune_literal":
      return untyped(toBigInt(unquoteGoRune(node.text)));
    case "true":
    case "false":
      return untyped(node.type === "true");
    case "iota":
      return untyped(BigInt(scope.iota));
    case "identifier":
      return scope.lookUp(node.text);
    case "parenthesized_expression":
      return evaluateOnly(partsOf(node), scope);
    case "unary_expression":
      return evaluateUnary(node, scope);
    case "binary_expression":
      return evaluateBinary(node, scope);
    case "call_expression":
      return evaluateConversion(node, scope);
    default:
      return undefined;
  }
}

/** Gives a value a type, as a declaration or a conversion does. */
export function withType(constant: ConstantValue, typeName: string): ConstantValue | undefined {
  // string(65) is "A", not "65".
  if (typeName === "string" && typeof constant.value !== "string") return undefined;
  return { value: constant.value, typeName };
}

function untyped(value: ConstantValue["value"] | undefined): ConstantValue | undefined {
  return value === undefined ? undefined : { value, typeName: undefined };
}

function evaluateOnly(nodes: readonly Node[], scope: ConstantScope): ConstantValue | undefined {
  const [only, ...others] = nodes;
  return only === undefined || others.length > 0 ? undefined : evaluateConstant(only, scope);
}

function parseIntLiteral(text: string): bigint {
  const digits = text.replaceAll("_", "");
  return BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
}

/** JavaScript reads all of Go's decimal floats, to the same double; hexadecimal ones come out as NaN. */
function parseFloatLiteral(text: string): number | undefined {
  const value = Number(text.replaceAll("_", ""));
  return Number.isFinite(value) ? value : undefined;
}

function toBigInt(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}

function evaluateUnary(node: Node, scope: ConstantScope): ConstantValue | undefined {
  const operandNode = node.childForFieldName("operand");
  const operand = operandNode === null ? undefined : evaluateConstant(operandNode, scope);
  const value = operand === undefined ? undefined : applyUnary(node.childForFieldName("operator")?.type, operand.value);
  return operand === undefined || value === undefined ? undefined : { value, typeName: operand.typeName };
}

function applyUnary(operator: string | undefined, value: ConstantValue["value"]): ConstantValue["value"] | undefined {
  if (operator === "!" && typeof value === "boolean") return !value;
  if (operator === "+" && typeof value !== "string" && typeof value !== "boolean") return value;
  if (operator === "-" && typeof value === "bigint") return -value;
  // Go's constants have no negative zero.
  if (operator === "-" && typeof value === "number") return value === 0 ? 0 : -value;
  return undefined;
}

function evaluateBinary(node: Node, scope: ConstantScope): ConstantValue | undefined {
  const leftNode = node.childForFieldName("left");
  const rightNode = node.childForFieldName("right");
  const left = leftNode === null ? undefined : evaluateConstant(leftNode, scope);
  const right = rightNode === null ? undefined : evaluateConstant(rightNode, scope);
  if (left === undefined || right === undefined) return undefined;

  const operator = node.childForFieldName("operator")?.type;
  const value = applyBinary(operator, left.value, right.value);
  const isShift = operator === "<<" || operator === ">>";
  return value === undefined
    ? undefined
    : {
        value,
        typeName: left.typeName ?? (isShift ? undefined : right.typeName),
      };
}

function applyBinary(
  operator: string | undefined,
  left: ConstantValue["value"],
  right: ConstantValue["value"],
): ConstantValue["value"] | undefined {
  if (typeof left === "string" && typeof right === "string") return operator === "+" ? left + right : undefined;
  // Go computes with floats exactly, we could not.
  if (typeof left !== "bigint" || typeof right !== "bigint") return undefined;
  return applyIntegerOperator(operator, left, right);
}

/** Without `/` and `%`: 5 / 2 depends on whether the type of the 5 is a float, which may be declared elsewhere. */
function applyIntegerOperator(operator: string | undefined, left: bigint, right: bigint): bigint | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "|":
      return left | right;
    case "&":
      return left & right;
    case "<<":
      return right >= 0n && right <= LONGEST_SHIFT ? left << right : undefined;
    case ">>":
      return right >= 0n && right <= LONGEST_SHIFT ? left >> right : undefined;
    default:
      return undefined;
  }
}

/** `MyType("x")`, `(MyType)("x")` */
function evaluateConversion(node: Node, scope: ConstantScope): ConstantValue | undefined {
  const typeName = conversionTarget(node.childForFieldName("function"));
  const argumentList = node.childForFieldName("arguments");
  if (typeName === undefined || argumentList === null) return undefined;
  const argument = evaluateOnly(partsOf(argumentList), scope);
  return argument === undefined ? undefined : withType(argument, typeName);
}

function conversionTarget(node: Node | null | undefined): string | undefined {
  if (node?.type === "parenthesized_expression") return conversionTarget(partsOf(node)[0]);
  if (node?.type !== "identifier" || CONSTANT_FUNCTIONS.has(node.text)) return undefined;
  return node.text;
}
