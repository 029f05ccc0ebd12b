import { gridKey, valueAt, type CellRef, type SheetSnapshot, type Span, type TextDocument } from '../../../model';

/** Where the cells of forms stand in their text. */
export type SpanOf = (ref: CellRef) => Span;

/**
 * Tells the words of a cell in the text. Formats that keep which paragraph a cell is answer at once; for others its
 * words are looked for behind the title of its sheet. A cell that says nothing stands where its line begins.
 */
export function formSpans({ plain, paragraphs }: TextDocument, sheets: readonly SheetSnapshot[]): SpanOf {
  const lines = paragraphs.flatMap(({ span }): readonly WordsAt[] => {
    const words = bare(plain.slice(span.start, span.end));
    return words === '' ? [] : [{ span, words }];
  });
  const starts = startsOf(lines, sheets);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const from = starts.get(name) ?? 0;
    const columns = [column, ...(sheet?.values[row] ?? []).keys()];
    const spans = columns.flatMap((each) => {
      const known = paragraphs[sheet?.paragraphs?.get(gridKey(row, each)) ?? -1]?.span;
      return known && bare(plain.slice(known.start, known.end)) !== '' ? [known] : [];
    });
    const cells = sheet ? columns.map((each) => cellWords(sheet, row, each)).filter((each) => each !== '') : [];
    const found = spans.length > 0 ? [] : cells.flatMap((each) => lines[findFrom(lines, from, each)]?.span ?? []);
    return spans[0] ?? found[0] ?? lines[from]?.span ?? { start: 0, end: plain.length };
  };
}

/** A paragraph with its words, blanks left out. */
interface WordsAt {
  readonly span: Span;
  readonly words: string;
}

/** For each sheet the line from which on its cells stand: sheets come in the order of the text. */
function startsOf(lines: readonly WordsAt[], sheets: readonly SheetSnapshot[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let at = 0;
  for (const sheet of sheets) {
    const title = sheet.values.map((_row, row) => cellWords(sheet, row, 0)).find((each) => each !== '') ?? '';
    const found = title === '' ? -1 : findFrom(lines, at, title);
    if (found >= 0) at = found;
    starts.set(sheet.name, at);
  }
  return starts;
}

/** −1 where no line from there on begins with these words. */
function findFrom(lines: readonly WordsAt[], from: number, words: string): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.words.startsWith(words) === true) return at;
  return -1;
}

/** The first line of what a cell says; empty for a number. */
function cellWords(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? bare(value.split('\n')[0] ?? '') : '';
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
