import { isObject } from "../codec/decode/object.js";
import type { JsonObject } from "../codec/encode/json.js";
import { own } from "./merge.js";

const NAME = "content-length";

/** The overrides of a request that has its headers once, or lists of them. */
interface HttpOverrides {
  readonly headers?: object | undefined;
  readonly multiValueHeaders?: object | undefined;
}

/** Gives a request the content-length of its body, where it has that header and the header is not overridden itself. */
export function settleContentLength(request: JsonObject, overrides: HttpOverrides = {}): void {
  const length = String(bodyLength(request));
  const { headers, multiValueHeaders } = request;
  if (isToSettle(headers, overrides.headers)) headers[NAME] = length;
  if (isToSettle(multiValueHeaders, overrides.multiValueHeaders)) multiValueHeaders[NAME] = [length];
}

function isToSettle(headers: unknown, overridden: object | undefined): headers is JsonObject {
  return isObject(headers) && Object.hasOwn(headers, NAME) && own(overridden, NAME) === undefined;
}

/** In bytes, on the way to Lambda's caller: before that wrote it in base64. */
function bodyLength({ body, isBase64Encoded }: JsonObject): number {
  if (typeof body !== "string") return 0;
  if (isBase64Encoded === true) return Math.floor((body.replace(/=+$/, "").length * 3) / 4);
  // UTF-8. A lone surrogate travels as U+FFFD, which has three bytes, too.
  return [...body].reduce((length, character) => length + bytesOf(character.codePointAt(0) ?? 0), 0);
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
