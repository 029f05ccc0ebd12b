import type { ColumnKey, RowKey } from '../../model';
import { isCount, normaliseHeader, normaliseText, rememberFor, type ItemsStandard } from '../../standards';
import { holdsAny } from './bind-columns';
import type { HeaderColumn } from '../sheet/header-columns';
import { isNeutral } from '../sheet/header-words';
import type { SheetSegment } from '../sheet/segments';

/** A column of 三公 that says which item it is. */
export interface ItemColumn {
  readonly header: HeaderColumn;
  readonly item: RowKey;
  /** The header that names the item, as printed. */
  readonly label: string;
}

/** A column that also says whether it is the item's budget or its final amount. */
export interface SidedColumn extends ItemColumn {
  readonly side: ColumnKey;
}

/** The columns of 三公: those of an item and a side, those of an item alone, and those that were not understood. */
export interface BoundItems {
  readonly sided: readonly SidedColumn[];
  readonly sideless: readonly ItemColumn[];
  readonly unknown: readonly HeaderColumn[];
}

const TOTAL = 'total';
const OVERALL = 'grandTotal';
const ORIGINAL = 'originalBudget';
const BUDGET = 'budget';

/** Reads each column's item and side from its header path; the order of columns says nothing. */
export function bindItems(segment: SheetSegment, standard: ItemsStandard): BoundItems {
  const sided: SidedColumn[] = [];
  const sideless: ItemColumn[] = [];
  const unknown: HeaderColumn[] = [];
  for (const header of segment.columns.filter(({ role }) => role === 'value')) {
    // 团组数, 人次 and their kin are numbers of things, no amounts.
    if (header.path.some(isCount)) continue;
    const item = itemOf(header, standard);
    const side = sideOf(header, standard);
    if (item === null) unknown.push(header);
    else if (side === null) sideless.push({ header, item, label: itemLabel(header, item, standard) });
    else sided.push({ header, item, label: itemLabel(header, item, standard), side });
  }
  const distinct = withoutRepeats(segment, settleBudget(settleTotals(sided)));
  return { sided: distinct.kept, sideless: settleTotals(sideless), unknown: [...unknown, ...distinct.repeated] };
}

/** A header may span two columns: the one with figures counts, and two with figures are not understood. */
function withoutRepeats(
  segment: SheetSegment,
  columns: readonly SidedColumn[],
): { readonly kept: readonly SidedColumn[]; readonly repeated: readonly HeaderColumn[] } {
  const kept = new Map<string, SidedColumn>();
  const repeated: HeaderColumn[] = [];
  for (const column of columns) {
    const key = `${column.item}/${column.side}`;
    const rival = kept.get(key);
    if (rival === undefined || !holdsAny(segment, rival.header)) kept.set(key, column);
    else if (holdsAny(segment, column.header)) repeated.push(column.header);
  }
  return { kept: [...kept.values()], repeated };
}

/** The budget or final amount that a text names; null for any other. */
export function sideNamed(text: string, standard: ItemsStandard): ColumnKey | null {
  return wordsOf(standard).sides.get(normaliseHeader(text)) ?? null;
}

/** The last header that names an item; a bare 合计 or 小计 stands for what is above it, else for all. */
function itemOf({ path }: HeaderColumn, standard: ItemsStandard): RowKey | null {
  const items = path.flatMap((header) => itemNamed(header, standard) ?? []);
  const specific = items.filter((item) => item !== TOTAL);
  return specific[specific.length - 1] ?? items[0] ?? (path.some(isNeutral) ? TOTAL : null);
}

/** The printed header that names the item; the whole title where none of its parts does. */
function itemLabel({ path, title }: HeaderColumn, item: RowKey, standard: ItemsStandard): string {
  const printed = title.split('·');
  return printed[path.findIndex((header) => itemNamed(header, standard) === item)] ?? title;
}

/** “公务用车购置及运行维护费 小计” in one cell is the whole of it. */
const SUBTOTAL = /小计$/;

/** “公务接待费”, or “公务接待费预算数” where the header has one level only. */
function itemNamed(header: string, standard: ItemsStandard): RowKey | null {
  const { items, tails } = wordsOf(standard);
  const tail = tails.find((side) => header.endsWith(side));
  const whole = header.replace(SUBTOTAL, '');
  const named = items.get(header) ?? (whole === '' ? undefined : items.get(whole));
  return named ?? (tail === undefined ? undefined : items.get(header.slice(0, -tail.length))) ?? null;
}

interface ItemWords {
  readonly items: ReadonlyMap<string, RowKey>;
  readonly sides: ReadonlyMap<string, ColumnKey>;
  /** What a header of one level may end with, longest first. */
  readonly tails: readonly string[];
}

const wordsOf = rememberFor(({ rows, columns }: ItemsStandard): ItemWords => {
  const items = rows.flatMap(({ key, labels }) => labels.map((label) => [normaliseHeader(label), key] as const));
  const sides = columns.flatMap(({ key, labels }) => labels.map((label) => [normaliseText(label), key] as const));
  const tails = sides.map(([label]) => label).sort((a, b) => b.length - a.length);
  // The first row or column that has a label keeps it.
  return { items: new Map(items.reverse()), sides: new Map(sides.reverse()), tails };
});

/** The innermost header that is a side, else what a header of one level ends with (公务接待费决算数); null for neither. */
function sideOf({ path }: HeaderColumn, standard: ItemsStandard): ColumnKey | null {
  const headers = [...path].reverse();
  const named = headers.map((header) => sideNamed(header, standard)).find((side) => side !== null);
  if (named !== undefined) return named;
  const { sides, tails } = wordsOf(standard);
  const longest = tails.find((tail) => tail.length >= 2 && headers.some((header) => header.endsWith(tail)));
  return longest === undefined ? null : (sides.get(longest) ?? null);
}

/** With 会议费 and 培训费 beside 三公, the overall 合计 is not that of 三公. */
function settleTotals<Column extends ItemColumn>(columns: readonly Column[]): readonly Column[] {
  const totals = columns.filter(({ item }) => item === TOTAL);
  const inGroup = totals.filter(({ header }) => header.path.some((text) => text.includes('三公')));
  if (inGroup.length === 0 || inGroup.length === totals.length) return columns;
  return columns.map((column) =>
    column.item === TOTAL && !inGroup.includes(column) ? { ...column, item: OVERALL } : column,
  );
}

/** 年初预算数 is the budget where no adjusted one stands beside it. */
function settleBudget(columns: readonly SidedColumn[]): readonly SidedColumn[] {
  if (columns.some(({ side }) => side === BUDGET)) return columns;
  return columns.map((column) => (column.side === ORIGINAL ? { ...column, side: BUDGET } : column));
}
