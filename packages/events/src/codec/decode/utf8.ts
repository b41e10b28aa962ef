/** Reads UTF-8 as Go does: each byte that is not part of a well-formed sequence is a U+FFFD of its own. */
export function decodeUtf8(bytes: ArrayLike<number>): string {
  let text = "";
  let characters: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    // Of a lead that is none comes nothing that is as great, or as small, as a character of that length.
    let character = more > 0 ? lead - 0x100 + (0x80 >> more) : lead;
    for (let index = 1; index <= more; index++) {
      const bits = (bytes[at + index] as number) ^ 0x80;
      character = bits < 0x40 ? character * 0x40 + bits : NaN;
    }
    // Neither are halves of surrogate pairs.
    if (character >= (LEAST[more] as number) && character < 0x110000 && character >> 11 !== 0x1b) at += more;
    else character = 0xfffd;
    // An engine has room for so many arguments.
    if (characters.push(character) > 4095) {
      text += String.fromCodePoint(...characters);
      characters = [];
    }
  }
  return text + String.fromCodePoint(...characters);
}

/** The least character that a sequence of so many bytes after the first may stand for. */
const LEAST = [0, 0x80, 0x800, 0x10000];
