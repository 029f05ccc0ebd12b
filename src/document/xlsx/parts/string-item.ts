import type { XmlCursor } from '../../package/xml';

/**
 * The text of a string item (`si`, `is`): its own, or that of its runs put together. Readings printed above the
 * characters (`rPh`) are no part of it. Blanks at its ends stay, whether or not the file says so by `xml:space`.
 */
export function readStringItem(cursor: XmlCursor): string {
  let text = '';
  while (cursor.toChild()) {
    const name = cursor.local();
    if (name === 't') text += cursor.readText();
    else if (name === 'r') text += readStringItem(cursor);
    else cursor.skip();
  }
  return text;
}

/** Excel takes a file with a longer text in a cell for a damaged one, and cuts it off. */
export const LONGEST_TEXT = 32_767;

const SPACE = 0x20;
const UNDERSCORE = 0x5f;

/**
 * A text as the workbook means it: characters that XML cannot hold are written `_x000D_`, and an underscore that is
 * not to be read so is written `_x005F_` (ECMA-376 part 1, ST_Xstring). Line ends are line feeds, as in a cell, and
 * a NUL ends it, as in Excel.
 */
export function unescaped(text: string): string {
  if (text.length > LONGEST_TEXT) return unescaped(text.slice(0, LONGEST_TEXT));
  if (isPlain(text)) return text;
  const whole = text.replace(/_x([\da-f]{4})_/gi, character).replace(/\r\n/g, '\n');
  const end = whole.indexOf('\0');
  return end < 0 ? whole : whole.slice(0, end);
}

/** Nearly all texts are; one look at each character takes less time than a search for each oddity. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code === UNDERSCORE) return false;
  }
  return true;
}

function character(_whole: string, code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}

/** What would be read as an escaped character where it is meant as it stands. */
const LOOKS_ESCAPED = /_(?=x[\da-f]{4}_)/gi;

/** A text as a workbook has to write it, to be read as it is; the opposite of `unescaped`. */
export function escaped(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_');
}
