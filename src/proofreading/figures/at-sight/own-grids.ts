import { gridKey, typedCells, type SheetSnapshot, type Span, type TextDocument } from '../../../model';

/** A cell as it is printed: words, or a number with its decimals; a rate counts in percent. */
export interface GridCell {
  readonly words: string | null;
  readonly number: { readonly value: number; readonly places: number } | null;
  readonly span: Span;
}

/** The cells of a table by row and column. */
export type TextGrid = readonly (readonly (GridCell | null)[])[];

/** Fewer cells make no row. */
const LEAST_CELLS = 3;
/** Fewer rows make no table. */
const LEAST_ROWS = 3;
/** A number as tables print it. */
const NUMBER = /^([-－−]?)(\d{1,3}(?:[,，]\d{3})+|\d{1,12})(?:\.(\d{1,6}))?[%％]?$/;

/** The line below the headings of a table in Markdown. */
const RULER = /^[\s|｜:：-]*$/;

/** A cell of a line whose cells blanks set apart: within it they stand alone. */
const BETWEEN_BLANKS = /\S+(?:\s\S+)*/g;
/** Larger tables are those of the accounts, which are held to their own rules. */
const MOST_ROWS = 40;

/** The tables that stand in a text: those of its format, or lines whose cells are set apart by walls, tabs or blanks. */
export function gridsOf(document: TextDocument): readonly TextGrid[] {
  const isTyped = document.format === 'txt' || document.format === 'md' || document.format === 'pasted';
  if (isTyped) return typedGrids(document);
  return (document.tables?.sheets ?? [])
    .filter(({ values }) => values.length <= MOST_ROWS)
    .map((sheet) => sheetGrid(document, sheet));
}

/** Lines that stand together; a heading that is a cell shorter lacks the first. */
function typedGrids({ plain, paragraphs }: TextDocument): readonly TextGrid[] {
  const grids: GridCell[][][] = [[]];
  for (const { span } of paragraphs) {
    const cells = cellsOf(plain, span);
    if (cells.length >= LEAST_CELLS) grids.at(-1)?.push(cells);
    else if (!RULER.test(plain.slice(span.start, span.end))) grids.push([]);
  }
  return grids
    .filter((rows) => rows.length >= LEAST_ROWS)
    .map((rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((row) => [...Array.from({ length: width - row.length }, () => null), ...row]);
    });
}

/** The cells of a line; of a sentence none. */
function cellsOf(plain: string, { start, end }: Span): GridCell[] {
  const line = plain.slice(start, end);
  if (/[。；]/.test(line) || RULER.test(line)) return [];
  const typed = typedCells(plain, { start, end });
  if (typed.length > 1) return typed.flatMap(({ text, span }) => (text === '' ? [] : cellOf(text, span)));
  return [...line.matchAll(BETWEEN_BLANKS)].map(({ 0: text, index }) =>
    cellOf(text, { start: start + index, end: start + index + text.length }),
  );
}

function cellOf(words: string, span: Span): GridCell {
  const [, sign, whole = '', decimals = ''] = NUMBER.exec(words) ?? [];
  if (sign === undefined) return { words, number: null, span };
  const size = Number(`${whole.replace(/[,，]/g, '')}.${decimals}`);
  return { words: null, number: { value: sign === '' ? size : -size, places: decimals.length }, span };
}

/**
 * The cells of a sheet, each at the paragraph that it is: the paragraphs of a table follow one another as its cells do. A cell
 * whose paragraph is not found is left out.
 */
function sheetGrid({ plain, paragraphs }: TextDocument, sheet: SheetSnapshot): TextGrid {
  let from = 0;
  const placeOf = (cell: Pick<GridCell, 'words' | 'number'>): Span | null => {
    const end = Math.min(paragraphs.length, from + FARTHEST_CELL);
    for (let at = from; at < end; at += 1) {
      const span = paragraphs[at]?.span;
      if (span === undefined || !isPrinted(cell, plain.slice(span.start, span.end))) continue;
      from = at + 1;
      return span;
    }
    return null;
  };
  from = beginningOf(plain, paragraphs, sheet);
  return sheet.values.map((row, at) =>
    row.map((value, column): GridCell | null => {
      if (typeof value !== 'string' && typeof value !== 'number') return null;
      const cell = valueOf(value, sheet.numberFormats.get(gridKey(at, column)) ?? '');
      const span = placeOf(cell);
      return span && { ...cell, span };
    }),
  );
}

/** So many empty cells, and lines between tables, may stand before a cell. */
const FARTHEST_CELL = 200;

/** The paragraph with the first words of a sheet that the text has only once; its first one where there are none. */
function beginningOf(plain: string, paragraphs: TextDocument['paragraphs'], { values }: SheetSnapshot): number {
  const bare = paragraphs.map(({ span }) => plain.slice(span.start, span.end).replace(/\s/g, ''));
  for (const value of values.flat()) {
    if (typeof value !== 'string') continue;
    const words = value.replace(/\s/g, '');
    const at = bare.indexOf(words);
    if (words !== '' && at >= 0 && at === bare.lastIndexOf(words)) return at;
  }
  return 0;
}

function valueOf(value: string | number, format: string): Pick<GridCell, 'words' | 'number'> {
  if (typeof value === 'string') return { words: value, number: null };
  const places = (format === '' ? String(value).split('.')[1] : /\.(0+)/.exec(format)?.[1])?.length ?? 0;
  return { words: null, number: { value: format.endsWith('%') ? value * 100 : value, places } };
}

function isPrinted({ words, number }: Pick<GridCell, 'words' | 'number'>, text: string): boolean {
  if (words !== null) return text.replace(/\s/g, '') === words.replace(/\s/g, '');
  const shown = cellOf(text.trim(), { start: 0, end: 0 }).number;
  return shown !== null && number !== null && Math.abs(shown.value - number.value) < LEAST_DIFFERENCE;
}

/** What a binary double may have lost of a rate. */
const LEAST_DIFFERENCE = 1e-6;
