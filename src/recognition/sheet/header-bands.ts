import type { Grid } from './grid';
import { PUBLIC_WORDS, frameRole, isBareUnit, isFrameWord, isRank, type HeaderWords } from './header-words';
import { holdsFrameWord, readRowWords, type RowWords } from './row-words';
import { normaliseHeader } from '../../standards';

/** The rows that hold the headers of one table. `sharedRow` is the last one where 合计 stands on it too. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly sharesTotal: boolean;
}

/** Blank rows that may stand inside a header. */
const MOST_GAP = 2;

/** Finds the headers of every table on a sheet, from top to bottom. */
export function findHeaderBands(grid: Grid, known: HeaderWords = PUBLIC_WORDS): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let lowest = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    if (!holdsFrameWord(grid, row, known)) continue;
    const words = readRowWords(grid, row, known);
    if (!startsHeader(words)) continue;
    const band = growBand(grid, { row, words }, lowest, known);
    bands.push(band);
    row = band.bottom;
    lowest = band.bottom + 1;
  }
  return bands;
}

/**
 * Two different headers, one of them such as no row of figures has or 单位 before them, and no amounts, unless 合计 stands
 * on the row of 类 款 项.
 */
function startsHeader({ distinctHeaders, frames, amounts, namesCodeLevels, headsUnits }: RowWords): boolean {
  return distinctHeaders >= 2 && (frames.length > 0 || headsUnits) && (amounts === 0 || namesCodeLevels);
}

/**
 * A header from the row that shows it, upwards over groups and downwards as long as rows go on with it. A row with
 * figures is taken only as the last one, for the headers that 合计 shares it with.
 */
function growBand(
  grid: Grid,
  { row: start, words: first }: { readonly row: number; readonly words: RowWords },
  lowest: number,
  known: HeaderWords,
): HeaderBand {
  const above = headersAbove(grid, start, lowest, known);
  const labels = new Set<number>();
  for (const words of [...above.words, first]) addLabelColumns(labels, words);
  let bottom = start;
  let last = first;
  for (let row = start + 1; row < grid.rows && row - bottom <= MOST_GAP + 1; row += 1) {
    const words = readRowWords(grid, row, known);
    if (words.isBlank) continue;
    if (!continuesHeader(words, labels)) break;
    addLabelColumns(labels, words);
    bottom = row;
    last = words;
    if (words.amounts > 0) break;
  }
  return { top: above.top, bottom, sharesTotal: sharesTotal(last, labels) };
}

interface HeadersAbove {
  readonly top: number;
  readonly words: readonly RowWords[];
}

/** Rows of groups above the first row with a frame word, as 三公 has them above 预算数 and 决算数. */
function headersAbove(grid: Grid, start: number, lowest: number, known: HeaderWords): HeadersAbove {
  const above: RowWords[] = [];
  let top = start;
  for (let row = start - 1; row >= lowest && top - row <= MOST_GAP + 1; row -= 1) {
    const words = readRowWords(grid, row, known);
    if (words.isBlank) continue;
    if (words.amounts > 0 || words.headers.length * 2 <= words.words.size) break;
    top = row;
    above.push(words);
  }
  return { top, words: above };
}

/**
 * Whether a row goes on with the header above: numbers of columns, 类 款 项, or headers for at least half of its words.
 */
function continuesHeader(words: RowWords, labels: ReadonlySet<number>): boolean {
  if (words.numbersColumns || words.namesCodeLevels) return true;
  if (words.amounts > 0 || words.headers.length * 2 < words.words.size) return false;
  // A header word in a label column is a row's label (合计, 三公 items), unless only a header has it.
  return words.headers.some((column) => !labels.has(column) || isFrameWord(words.words.get(column) ?? ''));
}

/** Adds the columns under codes, names, labels and line numbers: there the rows below have their labels. */
function addLabelColumns(labels: Set<number>, { words }: RowWords): void {
  for (const [column, text] of words) {
    const role = frameRole(normaliseHeader(text));
    if (role !== null || isRank(text) || isBareUnit(normaliseHeader(text))) labels.add(column);
  }
}

/** 合计 on the row of 类 款 项, or on that of 小计 基本支出 项目支出, beside them. */
function sharesTotal(words: RowWords, labels: ReadonlySet<number>): boolean {
  return [...words.words].some(([column, text]) => labels.has(column) && /^(?:合计|总计)$/.test(text));
}
