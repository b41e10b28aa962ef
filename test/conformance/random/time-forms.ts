import type { Choice } from "./choice.js";

/* Spellings of times, plain ones first: what Go takes, what it just does not take, and what lies between. */

const YEARS = ["2020", "1900", "2000", "0000", "0001", "0400", "9999", "1969", "1600", "20", "+020", "-001"] as const;
const MONTHS = ["01", "02", "04", "12", "00", "13", "2", "1 "] as const;
const DAYS = ["01", "28", "29", "30", "31", "00", "32", "1", "099"] as const;
const HOURS = ["00", "23", "12", "24", "1", "9", "012", ""] as const;
const SIXTIETHS = ["00", "59", "60", "1", "61", "000"] as const;
const FRACTIONS = [
  "",
  ".1",
  ".123",
  ",5",
  ".123456",
  ".123456789",
  ".1234567891234567891234",
  ".999999999",
  ".0",
  ".",
  ",",
  ".12a",
  ".-1",
  ".0009",
] as const;
const ZONES = [
  "Z",
  "+00:00",
  "-00:00",
  "+05:30",
  "-23:59",
  "+23:59",
  "+24:00",
  "-24:60",
  "+24:61",
  "+25:00",
  "+0100",
  "",
  "z",
  "+00",
  "+1:00",
  "+01:00:00",
  " Z",
  "+01:0",
  "\u221201:00",
  "UTC",
  "Z\n",
] as const;

/** A time as RFC 3339 has it, or nearly so. */
export function rfc3339(choice: Choice): string {
  const year = choice.pickUsuallyFirst(YEARS);
  const day = choice.below(4) === 3 ? "02-29" : `${choice.pickUsuallyFirst(MONTHS)}-${choice.pickUsuallyFirst(DAYS)}`;
  const separator = choice.pickMostlyFirst(["T", "t", " ", ""], 12);
  const dash = choice.pickMostlyFirst(["-", "/", ""], 30);
  const time = [
    choice.pickUsuallyFirst(HOURS),
    choice.pickUsuallyFirst(SIXTIETHS),
    choice.pickUsuallyFirst(SIXTIETHS),
  ].join(":");
  return `${year}${dash}${day}${separator}${time}${choice.pickUsuallyFirst(FRACTIONS)}${choice.pickUsuallyFirst(ZONES)}`;
}

/** A time in the layout `2006-01-2T15:04:05.000-0700`, or nearly so. */
export function codeCommitTime(choice: Choice): string {
  const date = `${choice.pickUsuallyFirst(YEARS)}-${choice.pickUsuallyFirst(MONTHS)}-${choice.pickUsuallyFirst([...DAYS, "9", " 9", "09"])}`;
  const time = [
    choice.pickUsuallyFirst([...HOURS]),
    choice.pickUsuallyFirst(SIXTIETHS),
    choice.pickUsuallyFirst(SIXTIETHS),
  ].join(":");
  const fraction = choice.pickUsuallyFirst([
    ".000",
    ".123",
    ",999",
    ".+12",
    ".-00",
    ".-01",
    ".1",
    ".1234",
    "",
    ".12a",
    ". 12",
  ]);
  const zone = choice.pickUsuallyFirst([
    "+0000",
    "-0000",
    "+0530",
    "-2359",
    "+2400",
    "+2460",
    "+2461",
    "+2500",
    "Z",
    "+00:00",
    "",
    "+000",
  ]);
  return `${date}${choice.pickMostlyFirst(["T", "t", " "], 12)}${time}${fraction}${zone}`;
}

/** A time in the layout `Jan 2, 2006 3:04:05 PM`, or nearly so. */
export function codeBuildTime(choice: Choice): string {
  const month = choice.pickUsuallyFirst(["Jan", "Feb", "jun", "DEC", "sEp", "January", "Sept", "Xyz", "1"]);
  const day = choice.pickUsuallyFirst(["1", "01", "29", "30", "31", "32", "0", "00", "001", " 1", "_1"]);
  const comma = choice.pickMostlyFirst([", ", ",", ",  ", " , ", " "], 6);
  const year = choice.pickUsuallyFirst(["2017", "2000", "1900", "0000", "9999", "17", "02017"]);
  const hour = choice.pickUsuallyFirst(["3", "03", "12", "0", "00", "13", "11", "003", ""]);
  const time = `${hour}:${choice.pickUsuallyFirst(SIXTIETHS)}:${choice.pickUsuallyFirst(SIXTIETHS)}`;
  const fraction = choice.pickMostlyFirst(["", ".5", ",123456789", ".", ".1234567890123", ".a"], 4);
  const half = choice.pickUsuallyFirst([" AM", " PM", " am", "PM", "  PM", " P.M.", "", " PM ", " Pm"]);
  return `${month}${choice.pickUsuallyFirst([" ", "  ", ""])}${day}${comma}${year} ${time}${fraction}${half}`;
}
