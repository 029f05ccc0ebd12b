import type { Irregularity, RecognisedTable, ReportModel, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import type { TruePlace } from '../../../test/support/generator';
import { printedWords } from './printed-sheet';

/** What was said of a document, and the book that it was printed from. */
interface Said {
  readonly read: ReportModel | null;
  readonly snapshot: WorkbookSnapshot;
  /** The words of the pages that are said not to be read: without blanks, each by itself. */
  readonly doubted: string;
}

/** Fewer letters of a label that was cut may be any row's. */
const LEAST_OF_LABEL = 2;

/**
 * Whether it is said of this very figure that it was not read: of its cell, of its row or column by the words that are
 * printed there, or of a page on which it stands. That its table is asked about says nothing of the figure.
 */
export function isToldOf(place: TruePlace, { read, snapshot, doubted }: Said): boolean {
  const sheet = snapshot.sheets.find(({ name }) => name === place.ref.sheet);
  if (sheet === undefined) return false;
  const printed = squeezed(printedWords(sheet, place.ref.row, place.ref.column));
  if (printed !== '' && isWithin(doubted, printed)) return true;
  const table = read?.tables.find(({ id }) => id === place.table);
  return (table?.irregularities ?? []).some((each) => namesFigure(each, table, place, sheet));
}

function namesFigure(
  { kind, ref, text }: Irregularity,
  table: RecognisedTable | undefined,
  place: TruePlace,
  sheet: SheetSnapshot,
): boolean {
  if (kind === 'unreadableAmount') {
    const cell = table?.rows.find(({ key }) => key === place.row)?.cells.get(place.column);
    return cell?.ref.row === ref.row && cell.ref.column === ref.column;
  }
  if (kind === 'unknownRow') return isOneOf(text, wordsAlong(sheet, place.ref.row));
  return kind === 'unknownColumn' && isOneOf(text, wordsAbove(sheet, place));
}

/** Whether a figure stands in words, by itself and not as a part of another one. */
function isWithin(words: string, figure: string): boolean {
  for (let at = words.indexOf(figure); at >= 0; at = words.indexOf(figure, at + 1)) {
    if (!/[\d.,]/.test(words.charAt(at - 1)) && !/[\d.,]/.test(words.charAt(at + figure.length))) return true;
  }
  return false;
}

/** Whether words are one of those, or what is left of one that was cut, on one side or both. */
function isOneOf(text: string, words: readonly string[]): boolean {
  const told = squeezed(text);
  return words.some((word) => word === told || (told.length >= LEAST_OF_LABEL && word.includes(told)));
}

function wordsAlong({ values }: SheetSnapshot, row: number): readonly string[] {
  return (values[row] ?? []).flatMap((value) => (typeof value === 'string' ? squeezed(value) : []));
}

function wordsAbove({ values }: SheetSnapshot, { ref }: TruePlace): readonly string[] {
  return values.slice(0, Math.max(0, ref.row)).flatMap((line) => {
    const value = line[ref.column];
    return typeof value === 'string' ? squeezed(value) : [];
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
