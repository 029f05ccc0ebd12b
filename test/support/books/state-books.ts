import { read, utils, write } from '@e965/xlsx';
import { handMadeBook, TWO_ROWS } from './hand-made';
import { PUBLISHED, CONSISTENT, fileOf, retexted } from './sample-files';

/** 收入决算表 of `wrongBook`, whose total is wrong. */
export const WRONG_SHEET = CONSISTENT.sheets.find(({ name }) => name.includes('收入决算表'))?.name ?? '';
const WRONG_BY = 900;

type Cells = Record<string, { v?: unknown } | undefined>;

/** The consistent book with one wrong total, and a sheet 底稿 that takes its figure from there. */
export function wrongBook(): Uint8Array {
  const book = read(fileOf(CONSISTENT.sheets), { cellNF: true });
  const cells = book.Sheets[WRONG_SHEET] as Cells;
  const a1 = totalOf(cells);
  const wrong = Number(cells[a1]?.v) + WRONG_BY;
  Object.assign(cells[a1] ?? {}, { v: wrong });
  const formula = { t: 'n' as const, v: wrong, f: `'${WRONG_SHEET}'!${a1}` };
  utils.book_append_sheet(book, { A1: formula, '!ref': 'A1' }, '底稿');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** Where the first figure of the row 合计 stands. */
function totalOf(cells: Cells): string {
  const row =
    Object.keys(cells)
      .find((a1) => cells[a1]?.v === '合计' && /^[A-D]\d/.test(a1))
      ?.slice(1) ?? '';
  const column = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].find((letter) => typeof cells[letter + row]?.v === 'number');
  if (column === undefined) throw new Error('no total');
  return column + row;
}

/** The published sample with every sheet but the first hidden, so that most findings lie where nobody looks. */
export function hiddenBook(): Uint8Array {
  const book = read(fileOf(PUBLISHED.sheets), { cellNF: true });
  const sheets = book.SheetNames.map((_, index) => ({ Hidden: index === 0 ? (0 as const) : (1 as const) }));
  book.Workbook = { ...book.Workbook, Sheets: sheets };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** A book that tells neither its unit, nor its year, nor in what its amounts are. */
export function unsaidBook(): Uint8Array {
  const unsaid = (text: string): string =>
    text
      .replace(/示例县卫生健康局/g, '')
      .replace(/20\d\d/g, '')
      .replace(/万?元/g, '');
  return fileOf(retexted(CONSISTENT.sheets, unsaid).map((sheet, index) => ({ ...sheet, name: `表${index + 1}` })));
}

/** A small workbook whose directory claims of each part that it unpacks into a gigabyte. */
export function overstatedBook(): Uint8Array {
  const bytes = handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const DIRECTORY_ENTRY = 0x02014b50;
  const SIZE_AT = 24;
  for (let at = 0; at < bytes.length - SIZE_AT; at += 1) {
    if (view.getUint32(at, true) === DIRECTORY_ENTRY) view.setUint32(at + SIZE_AT, 0x40000000, true);
  }
  return bytes;
}
