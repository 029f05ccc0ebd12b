import type { Context } from '../layout/context';
import type { DrawnBook, DrawnCell, TextRole } from '../layout/drawing';
import { toFullWidth } from '../show/show-amount';

/** Noise that rewrites the texts of some roles and leaves everything in its place. */

type Rewrite = (text: string, context: Context) => string;

export function rewriteTexts(
  roles: readonly TextRole[],
  rewrite: Rewrite,
): (book: DrawnBook, context: Context) => DrawnBook {
  return (book, context) => {
    const change = (cell: DrawnCell): DrawnCell =>
      cell?.kind === 'text' && typeof cell.text === 'string' && roles.includes(cell.role)
        ? { ...cell, text: rewrite(cell.text, context) }
        : cell;
    return {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        parts: sheet.parts.map((part) => ({ ...part, rows: part.rows.map((row) => row.map(change)) })),
      })),
    };
  };
}

/** A line break somewhere inside every text of five characters or more. */
export const breakLines: Rewrite = (text, { random }) => {
  if (text.length < 5) return text;
  const at = random.integer(2, text.length - 2);
  return `${text.slice(0, at)}${random.pick(['\n', '\r\n'])}${text.slice(at)}`;
};

/** Letters set apart, as in 因 公 出 国 （ 境 ） 费 or 合  计. */
export const spaceOut: Rewrite = (text, { random }) => [...text].join(random.pick([' ', '  ', '　']));

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '：': ':',
  '“': '"',
  '”': '"',
  '、': '、',
};

export const halfWidth: Rewrite = (text) =>
  text.replace(/[（）：“”]/g, (character) => HALF_WIDTH[character] ?? character);

export const fullWidth: Rewrite = (text) => toFullWidth(text);
