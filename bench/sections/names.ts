export const SECTION_NAMES = [
  "decode",
  "profile",
  "text",
  "refuse",
  "encode",
  "size",
  "cold",
  "types",
  "generator",
  "validate",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

export function isSectionName(name: string): name is SectionName {
  return SECTION_NAMES.some((known) => known === name);
}
