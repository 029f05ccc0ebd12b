import type { Pointing } from '../../model';
import { blockAt, blocksOf, type TableBlock } from '../tables/blocks';
import type { TableReading } from '../tables/reading';
import type { SheetSegment } from '../sheet/segments';
import { lineName, POINTING_TEXTS } from './texts';

/** That a line of a sheet is a line of the table, as its own words say or as it was shown by hand. */
export interface Claim {
  readonly axis: 'row' | 'column';
  readonly segment: string;
  /** The part of the table in which a line has one meaning: a side, or a block of columns. */
  readonly part: string;
  /** Sheet row or sheet column. */
  readonly index: number;
  readonly line: Pick<Pointing, 'table' | 'row' | 'column'>;
  readonly byHand: boolean;
}

/** The claims that the words of a segment make, as it was read without any help. */
export function claimsOf(table: Pointing['table'], segment: SheetSegment, reading: TableReading): readonly Claim[] {
  const blocks = blocksOf(segment);
  const claim = (axis: Claim['axis'], line: Omit<Claim['line'], 'table'>, index: number, column: number): Claim => {
    const full = { table, ...line };
    return { axis, segment: segment.id, part: partOf(blocks, full, column), index, line: full, byHand: false };
  };
  const across = runsAcross(reading);
  return reading.rows.flatMap(({ key, labelRef, cells }) => {
    // A row that came again is “key#2”: it claims the same line.
    const [row = key] = key.split('#');
    const own = across ? [] : [claim('row', { row, column: null }, labelRef.row, labelRef.column)];
    const figures = [...cells].map(([column, { ref }]) =>
      claim('column', { row: across ? row : null, column }, ref.column, ref.column),
    );
    return [...own, ...figures];
  });
}

/** What is claimed by a pointing; it stands within the segment. */
export function claimOf(segment: SheetSegment, { table, row, column, cell }: Pointing): Claim {
  const line = { table, row, column };
  const axis = column === null ? 'row' : 'column';
  const index = axis === 'row' ? cell.row : cell.column;
  return { axis, segment: segment.id, part: partOf(blocksOf(segment), line, cell.column), index, line, byHand: true };
}

/** Whether the rows of a table stand side by side, their names in its header. */
export function runsAcross({ rows }: TableReading): boolean {
  const [first] = rows;
  const refs = [...(first?.cells.values() ?? [])].map(({ ref }) => ref);
  return refs.length > 0 && refs.every(({ row }) => row !== first?.labelRef.row);
}

/** In Chinese, what contradicts a claim; null where nothing does. */
export function contradiction(claim: Claim, others: readonly Claim[]): string | null {
  const rivals = others.filter(({ axis }) => axis === claim.axis);
  const sameSpot = rivals.find((other) => isSameSpot(other, claim) && !isSameKey(other, claim));
  if (sameSpot) {
    return POINTING_TEXTS.otherMeaning(
      POINTING_TEXTS.place(claim.axis, claim.index),
      lineName(sameSpot.line),
      sameSpot.byHand,
    );
  }
  const sameKey = rivals.find(
    (other) => isSameKey(other, claim) && isOneMeaning(other, claim) && !isSameSpot(other, claim),
  );
  return sameKey ? POINTING_TEXTS.otherPlace(POINTING_TEXTS.place(claim.axis, sameKey.index), sameKey.byHand) : null;
}

function isSameSpot(a: Claim, b: Claim): boolean {
  return a.segment === b.segment && a.index === b.index && a.part === b.part;
}

function isSameKey(a: Claim, b: Claim): boolean {
  return a.line.row === b.line.row && a.line.column === b.line.column;
}

/** A row's key comes once in a table; a column's comes once in each block of each sheet. */
function isOneMeaning(a: Claim, b: Claim): boolean {
  return a.axis === 'row' || (a.segment === b.segment && a.part === b.part);
}

/** in or out for the rows of a summary table, else the place of the block that the column stands in. */
function partOf(blocks: readonly TableBlock[], { row }: Pick<Pointing, 'row'>, column: number): string {
  const [, side] = /^(in|out)\./.exec(row ?? '') ?? [];
  return side ?? String(blockAt(blocks, column));
}
