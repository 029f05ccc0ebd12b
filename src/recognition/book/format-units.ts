import {
  gridKey,
  valueAt,
  type CellRef,
  type Irregularity,
  type RecognisedTable,
  type SheetSnapshot,
  type AmountUnit,
} from '../../model';
import { rememberFor } from '../../standards';
import { shownUnit } from '../figures/shown-units';
import type { SheetSegment } from '../sheet/segments';
import type { TableCandidate } from '../tables/candidates';
import { dataRows } from '../tables/segment-rows';
import { commonUnit, segmentUnit } from './book-facts';
import { isAmountUnit } from './statements';

/** The unit that the number formats of a table's figures show. */
export interface ShownUnit {
  readonly unit: string;
  /** The first figure that is shown so. */
  readonly ref: CellRef;
  /** Whether at least half of the figures that are not zero are shown so. */
  readonly isUsual: boolean;
}

/** What the unit of a part of a table is; null where neither its formats nor its words say it. */
export type UnitSaid = (candidate: TableCandidate) => string | null;

/**
 * The units of a book's tables: as their figures are shown, else as it is stated. A table without figures goes with
 * those that state the same and show another unit.
 */
export function unitsSaid(candidates: readonly TableCandidate[]): UnitSaid {
  // Tables of one book that state the same are kept alike: what one shows holds for an empty one beside it.
  const shownFor = new Map<string | null, AmountUnit>();
  for (const candidate of candidates) {
    const shown = usuallyShown(candidate);
    if (shown !== null) shownFor.set(segmentUnit(candidate), shown);
  }
  return (candidate) => {
    const stated = segmentUnit(candidate);
    const others = shownFor.get(stated);
    return usuallyShown(candidate) ?? (others !== undefined && isEmpty(candidate.segment) ? others : stated);
  };
}

/** The unit that most tables of a book are in; formats of some say nothing of a table that states none itself. */
export function unitOfBook(candidates: readonly TableCandidate[], unitSaid: UnitSaid): AmountUnit | null {
  const said = candidates.map(unitSaid);
  return commonUnit(said.includes(null) ? candidates.map(segmentUnit) : said);
}

/** 元 or 万元 where most of a segment's figures are shown so; formats in 千元 or per cent decide no unit. */
function usuallyShown({ segment }: TableCandidate): AmountUnit | null {
  const { unit } = shownUnitOf(segment);
  return unit?.isUsual === true && isAmountUnit(unit.unit) ? unit.unit : null;
}

/** Two figures that no condition of a format is likely to part from all others. */
const PROBES = [123_456_789, 1] as const;

/** The number formats of a sheet that say in which unit a figure is. */
const tellingFormats = rememberFor(({ numberFormats }: SheetSnapshot): ReadonlySet<string> => {
  const formats = [...new Set(numberFormats.values())];
  return new Set(formats.filter((format) => PROBES.some((probe) => shownUnit(format, probe) !== null)));
});

/** In a box, as only things are remembered: null where no format says a unit. */
const shownUnitOf = rememberFor((segment: SheetSegment): { readonly unit: ShownUnit | null } => {
  const { sheet } = segment.grid;
  const telling = tellingFormats(sheet);
  if (telling.size === 0) return { unit: null };
  const counts = new Map<string, { readonly ref: CellRef; readonly count: number }>();
  let figures = 0;
  for (const { value, ref } of figuresOf(segment)) {
    figures += 1;
    const format = sheet.numberFormats.get(gridKey(ref.row, ref.column)) ?? '';
    const unit = telling.has(format) ? shownUnit(format, value) : null;
    if (unit === null) continue;
    const before = counts.get(unit);
    counts.set(unit, { ref: before?.ref ?? ref, count: (before?.count ?? 0) + 1 });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined) return { unit: null };
  const [unit, { ref, count }] = best;
  return { unit: { unit, ref, isUsual: count * 2 >= figures } };
});

function isEmpty(segment: SheetSegment): boolean {
  return figuresOf(segment).next().done === true;
}

/** The numbers of a segment that are not zero; one after another. */
function* figuresOf({ grid: { sheet }, columns, ranges }: SheetSegment): Generator<{ value: number; ref: CellRef }> {
  const figures = columns.filter(({ role }) => role === 'value');
  for (const row of dataRows({ ranges })) {
    for (const { column } of figures) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'number' && value !== 0) yield { value, ref: { sheet: sheet.name, row, column } };
    }
  }
}

/** A table with the segments that it was read from. */
export interface SourcedTable {
  readonly table: RecognisedTable;
  readonly candidates: readonly TableCandidate[];
}

/**
 * The tables, with a note where a label says one unit and the number formats below it show another. One note for
 * all tables of which the same holds, on the first of them.
 */
export function withFormatUnits(sourced: readonly SourcedTable[]): readonly RecognisedTable[] {
  const contradictions = sourced.map(({ candidates }) => candidates.flatMap(contradictionOf)[0]);
  return sourced.map(({ table }, index) => {
    const own = contradictions[index];
    const alike = contradictions.filter((other) => own !== undefined && other?.text === own.text);
    if (own === undefined || alike[0] !== own) return table;
    const text = alike.length > 1 ? `${own.text}（共${alike.length}张表如此）` : own.text;
    return { ...table, irregularities: [...table.irregularities, { ...own, text }] };
  });
}

/** At most one note; none where words and formats agree, or where one of them says nothing. */
function contradictionOf(candidate: TableCandidate): readonly Irregularity[] {
  const stated = segmentUnit(candidate);
  const { unit: shown } = shownUnitOf(candidate.segment);
  if (stated === null || shown === null || shown.unit === stated) return [];
  const text = `标明金额单位是${stated}，单元格格式却把数字显示为${shown.unit}`;
  return [{ kind: 'formatContradictsUnit', ref: shown.ref, text, other: shown.unit }];
}
