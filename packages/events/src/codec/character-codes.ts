/*
 * Bundlers write numbers like these where they are used, but only those of a module that imports nothing: until its
 * imports are there, anybody could ask for a constant too early.
 */

export const PERCENT = 37;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const POINT = 46;
export const COLON = 58;
export const EQUALS = 61;
export const T = 84;
export const Z = 90;
