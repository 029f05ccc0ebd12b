import type { XmlCursor } from '../xml';

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

/**
 * A text as the workbook means it: characters that XML cannot hold are written `_x000D_`, and an underscore that is
 * not to be read so is written `_x005F_` (ECMA-376 part 1, ST_Xstring). Line ends are line feeds, as in a cell.
 */
export function unescaped(text: string): string {
  const whole = text.includes('_x') ? text.replace(/_x([\da-f]{4})_/gi, escaped) : text;
  return whole.includes('\r') ? whole.replace(/\r\n/g, '\n') : whole;
}

function escaped(_whole: string, code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}
