import type { TableId } from '../../model';
import { INTERNAL_REASON, INTERNAL_TITLE, TABLE_STANDARDS, normaliseText } from '../../standards';
import { cellText, printedText, rowTexts, rowWords, type Grid } from './grid';
import type { SheetSegment } from './segments';
import { readTitle, tablesCut, type TitleVerdict } from './titles';

/** What is printed above a table: its title as found, and the lines with unit, year and number. */
export interface Caption {
  readonly verdict: TitleVerdict;
  /** The title as printed; null where there is none. */
  readonly title: string | null;
  readonly lines: readonly (readonly string[])[];
}

/** A title with what it says, and as it is printed, the two halves joined. */
interface FoundTitle {
  readonly verdict: NonNullable<TitleVerdict>;
  readonly printed: string;
}

/** Reads the lines above a segment's header. */
export function readCaption({ grid, captionTop, band, left, right }: SheetSegment): Caption {
  const lines: (readonly string[])[] = [];
  const titles: FoundTitle[] = [];
  let above = '';
  for (let row = captionTop; row < band.top; row += 1) {
    titles.push(...titlesInRow(grid, row, above, { left, right }));
    const texts = rowTexts(grid, row, left, right);
    // Only a line that stands alone can be the first half of a title that was broken in two.
    if (texts.length > 0) above = texts.length === 1 ? (texts[0] ?? '') : '';
    lines.push(texts);
  }
  const title = bestTitle(titles);
  // A 财决 table has the title of a public one; its number tells that it is none.
  const isInternal = lines.flat().some((text) => INTERNAL_TITLE.test(text));
  if (isInternal) {
    const named = titles.find(({ verdict }) => verdict.kind === 'table') ?? title;
    return { verdict: { kind: 'other', reason: INTERNAL_REASON }, title: named?.printed ?? null, lines };
  }
  return { verdict: title?.verdict ?? null, title: title?.printed ?? null, lines };
}

/** The titles that a row prints, alone or as the end of one that began on the row above. */
function titlesInRow(
  grid: Grid,
  row: number,
  above: string,
  { left, right }: Pick<SheetSegment, 'left' | 'right'>,
): readonly FoundTitle[] {
  const found: FoundTitle[] = [];
  for (let column = left; column < right; column += 1) {
    const text = cellText(grid, row, column);
    if (text === '') continue;
    const whole = above === '' ? null : readTitle(above + text);
    const isSplit = whole?.kind === 'table' && readTitle(above) === null;
    const verdict = isSplit ? whole : readTitle(text);
    if (verdict !== null) found.push({ verdict, printed: isSplit ? above + text : printedText(grid, row, column) });
  }
  return found;
}

/** Of several, a title that says which table it is; of those the lowest, which stands next to its table. */
function bestTitle(titles: readonly FoundTitle[]): FoundTitle | undefined {
  const ranked = (kind: FoundTitle['verdict']['kind']): FoundTitle | undefined =>
    [...titles].reverse().find(({ verdict }) => verdict.kind === kind);
  return ranked('other') ?? ranked('table') ?? ranked('foreign');
}

/** What the note below each table says of it (注：本表反映…), and sheets are named after. */
const NOTE_WORDS = TABLE_STANDARDS.flatMap(({ id, noteWords }) =>
  noteWords.map((words) => ({ table: id, words: normaliseText(words) })),
);
/** A shorter text with the same words is a label or a title. */
const LEAST_NOTE = 10;
/** Notes stand close to the last row. */
const NOTE_ROWS = 12;

/** A line that says whose table it is, or in which unit. */
const STATEMENT = /[:：]/;

/** The tables that the notes below a segment speak of. */
export function tablesInNotes({ grid, ranges }: SheetSegment): ReadonlySet<TableId> {
  const end = ranges[ranges.length - 1]?.to ?? 0;
  const tables = new Set<TableId>();
  for (let row = Math.max(0, end - NOTE_ROWS); row < end; row += 1) {
    for (const table of rowWords(grid, row).flatMap(tablesNamed)) tables.add(table);
  }
  return tables;
}

/** The tables that a caption without a title speaks of all the same: it may be cut off, or worded as no other. */
export function tablesInCaption({ lines }: Caption): ReadonlySet<TableId> {
  const texts = lines.flatMap((texts) => (texts.length === 1 ? texts : [])).filter((text) => !STATEMENT.test(text));
  return new Set(texts.flatMap((text) => [...tablesInName(text), ...tablesCut(text)]));
}

function tablesNamed(text: string): readonly TableId[] {
  if (text.length < LEAST_NOTE) return [];
  return NOTE_WORDS.filter(({ words }) => text.includes(words)).map(({ table }) => table);
}

/** The tables that a sheet's name hints at without spelling a title: 三公, 基金 … */
export function tablesInName(name: string): ReadonlySet<TableId> {
  const text = normaliseText(name);
  return new Set(NOTE_WORDS.filter(({ words }) => text.includes(words)).map(({ table }) => table));
}
