import { rememberFor } from '../../standards';
import { cellText } from '../sheet/grid';
import { digitsOf } from '../sheet/codes';
import { isLabelling, type HeaderColumn } from '../sheet/header-columns';
import { INCOME_SIDE, OUTGO_SIDE } from '../sheet/header-words';
import type { SheetSegment } from '../sheet/segments';

/** Columns that belong together: where the rows' codes and labels stand, and their figures. */
export interface TableBlock {
  readonly codes: readonly number[];
  /** The column of names; null where codes stand alone. */
  readonly names: number | null;
  readonly values: readonly HeaderColumn[];
  /** 收入 or 支出 where the header says so. */
  readonly side: typeof INCOME_SIDE | typeof OUTGO_SIDE | null;
}

/** Rows looked at to tell a column of codes from one of names. */
const SAMPLE_ROWS = 40;

/** Splits a table's columns into its one to three blocks. */
export const blocksOf = rememberFor((segment: SheetSegment): readonly TableBlock[] => {
  const groups = groupColumns(segment.columns);
  const labelled = groups.filter((group) => group.some(isLabelling));
  // With labels in one place only, figures on either side of them are theirs.
  const joined = labelled.length === 1 ? [groups.flat()] : labelled;
  return joined.map((group) => blockOf(segment, group));
});

/** The block that a sheet column stands in, by its place in the list: the one that begins nearest to its left. */
export function blockAt(blocks: readonly TableBlock[], column: number): number {
  const starts = blocks.map(({ codes, names, values }) =>
    Math.min(...codes, names ?? Infinity, ...values.map((value) => value.column)),
  );
  const before = starts.filter((start) => start <= column);
  return Math.max(0, starts.indexOf(Math.max(...before)));
}

/** By 收入 and 支出 where every column stands under one of them, else by labels that come again. */
function groupColumns(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const sides = columns.map(sideOf);
  return sides.length > 0 && sides.every((side) => side !== null) ? groupBySide(columns) : groupInOrder(columns);
}

function groupBySide(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  return [INCOME_SIDE, OUTGO_SIDE].map((side) => columns.filter((header) => sideOf(header) === side));
}

/** A code, name or label header that comes again opens the next block. */
function groupInOrder(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [[]];
  let seen = new Set<string>();
  let sawValue = false;
  for (const header of columns) {
    if (isLabelling(header) && sawValue && seen.has(leafOf(header))) {
      groups.push([]);
      seen = new Set();
      sawValue = false;
    }
    groups[groups.length - 1]?.push(header);
    if (isLabelling(header)) seen.add(leafOf(header));
    sawValue ||= header.role === 'value';
  }
  return groups;
}

function leafOf({ path }: HeaderColumn): string {
  return path[path.length - 1] ?? '';
}

/** Which columns of a group hold codes and which names; of several with names, the fullest. */
function blockOf(segment: SheetSegment, group: readonly HeaderColumn[]): TableBlock {
  const labelling = group.filter(isLabelling);
  const codes = labelling.filter((header) => isCodeColumn(segment, header));
  const names = labelling.filter((header) => !codes.includes(header));
  return {
    codes: codes.map(({ column }) => column),
    names: fullest(segment, names)?.column ?? null,
    values: group.filter(({ role }) => role === 'value'),
    side: sideOf(group[0]),
  };
}

function sideOf(header: HeaderColumn | undefined): TableBlock['side'] {
  const outermost = header?.path[0];
  return outermost === INCOME_SIDE || outermost === OUTGO_SIDE ? outermost : null;
}

/** 项目 may head codes and names alike: then the cells tell. */
function isCodeColumn(segment: SheetSegment, header: HeaderColumn): boolean {
  if (header.role === 'code') return !holdsNamesOnly(segment, header);
  const texts = sampleTexts(segment, header.column);
  return texts.length > 0 && texts.every((text) => digitsOf(text) !== null);
}

/** Whether 编码 heads names: it is the only column of labels, and nothing in it is a code. */
function holdsNamesOnly(segment: SheetSegment, header: HeaderColumn): boolean {
  const texts = sampleTexts(segment, header.column);
  const isOnlyLabel = segment.columns.filter(isLabelling).length === 1;
  return isOnlyLabel && texts.length > 0 && texts.every((text) => digitsOf(text) === null);
}

function fullest(segment: SheetSegment, headers: readonly HeaderColumn[]): HeaderColumn | undefined {
  const [only, second] = headers;
  if (second === undefined) return only;
  let best = only;
  let most = 0;
  for (const header of headers) {
    const filled = sampleTexts(segment, header.column).length;
    if (filled > most) [best, most] = [header, filled];
  }
  return best;
}

/** The first few dozen texts of a column; blank cells do not count. */
function sampleTexts({ grid, ranges }: SheetSegment, column: number): readonly string[] {
  const texts: string[] = [];
  for (const { from, to } of ranges) {
    for (let row = from; row < to && texts.length < SAMPLE_ROWS; row += 1) {
      const text = cellText(grid, row, column);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}
