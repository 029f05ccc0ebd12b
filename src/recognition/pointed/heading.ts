import { isInternalTable, type Pointing, type WorkbookSnapshot } from '../../model';
import { cellText, gridOf, printedText, spreadText } from '../sheet/grid';
import { INTERNAL_HEADER_WORDS } from '../sheet/internal-header-words';
import { isDash, readWrittenNumber } from '../figures/number-text';
import { segmentsOf, type SheetSegment } from '../sheet/segments';

type Pointed = Pick<Pointing, 'row' | 'column' | 'cell'>;

/** What heads the line of a cell that is about to be pointed at; empty where nothing does. */
export function headingAt(snapshot: WorkbookSnapshot, pointing: Pointed & Pick<Pointing, 'table'>): string {
  const sheet = snapshot.sheets.find(({ name }) => name === pointing.cell.sheet);
  if (sheet === undefined) return '';
  const segments = segmentsOf(gridOf(sheet), isInternalTable(pointing.table) ? INTERNAL_HEADER_WORDS : undefined);
  const segment = segments.find((each) => reaches(each, pointing)) ?? segments[0];
  return segment === undefined ? '' : headingIn(segment, pointing);
}

/** The texts of a row, or of a column within the header. */
export function headingIn(segment: SheetSegment, pointing: Pointed): string {
  const texts =
    pointing.column === null ? rowTexts(segment, pointing.cell.row) : columnTexts(segment, pointing.cell.column);
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]).join('·');
}

/** Whether a segment holds the cell, its header included. */
export function reaches({ band, ranges, left, right }: SheetSegment, { cell: { row, column } }: Pointed): boolean {
  const last = ranges[ranges.length - 1];
  return row >= band.top && row < (last?.to ?? 0) && column >= left && column < right;
}

function rowTexts({ grid, left, right }: SheetSegment, row: number): readonly string[] {
  const columns = Array.from({ length: right - left }, (_, index) => left + index);
  return columns
    .filter((column) => isWord(cellText(grid, row, column)))
    .map((column) => printedText(grid, row, column));
}

/** The headers of a column from top to bottom; a merged one in each row that it covers. */
function columnTexts({ grid, band }: SheetSegment, column: number): readonly string[] {
  const rows = Array.from({ length: band.bottom - band.top + 1 }, (_, index) => band.top + index);
  return rows.map((row) => spreadText(grid, row, column)).filter(isWord);
}

/** Figures are no heading, also where they were typed as texts; the numbers of columns are none either. */
function isWord(text: string): boolean {
  return !isDash(text) && readWrittenNumber(text, '元') === null;
}
