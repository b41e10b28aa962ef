import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.js";

test.each([
  // A third of the letters may be wrong, and no more.
  ["abcdef", ["abcdXY"], "abcdXY"],
  ["abcdef", ["abcXYZ"], undefined],
  ["abcdefghi", ["abcdefXYZ"], "abcdefXYZ"],
  ["abcdefghi", ["abcdeWXYZ"], undefined],
  // Of a name of one or two letters, one; a third of them would be none.
  ["ab", ["aX"], "aX"],
  ["ab", ["XY"], undefined],
  ["a", ["X"], "X"],
  ["abc", ["abX"], "abX"],
  ["abc", ["aXY"], undefined],
  // The nearest, and of several the first.
  ["abcdef", ["abcdXY", "abcdeX", "Xbcdef"], "abcdeX"],
  ["SQSEVENT", ["SNSEvent", "SQSEvent"], "SQSEvent"],
  ["abcdef", [], undefined],
])("of %j, among %j, the nearest name is %j", (given, names, nearest) => {
  expect(nearestName(given, names)).toBe(nearest);
});
