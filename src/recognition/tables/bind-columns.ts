import type { ColumnKey } from '../../model';
import { normaliseHeader, rememberFor, type ColumnStandard } from '../../standards';
import { holdsText } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import { isNeutral } from '../sheet/header-words';
import type { SheetSegment } from '../sheet/segments';

/** The words of a standard against which header paths are held. */
export interface ColumnWords {
  readonly columns: readonly ColumnStandard[];
  readonly groups: readonly string[];
  readonly ignored: readonly string[];
}

/** Which of a block's columns is which, and those that are none; an empty repeat of a column is neither. */
export interface BoundColumns {
  readonly byKey: ReadonlyMap<ColumnKey, HeaderColumn>;
  readonly unknown: readonly HeaderColumn[];
}

/** Headers that turn what stands under them into something else: last year's, the budget's, a balance's. */
const ELSEWHERE = /^(?:年初|年末|上年|上一年|全年|调整|预算|比上年|增减|结转|本年收入)/;
/** Columns whose parts (基本支出结转 …) are printed under them and not read. */
const BALANCES: ReadonlySet<ColumnKey> = new Set(['openingBalance', 'currentIncome', 'closingBalance']);
/** Columns that are printed under another one as parts of it; no other column has parts of its own. */
const WHOLE_OF: Readonly<Partial<Record<ColumnKey, ColumnKey>>> = {
  educationFees: 'publicServiceIncome',
  personnelFunds: 'basicExpenditure',
  publicFunds: 'basicExpenditure',
};
/** In place of a key: a column that is known and not read. */
const IGNORED = 'ignored';

interface Lookup {
  /** Columns that are only themselves below a header: that header → label → key. */
  readonly below: ReadonlyMap<string, ReadonlyMap<string, ColumnKey>>;
  readonly keyOf: ReadonlyMap<string, ColumnKey>;
  readonly groups: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/** Binds a block's columns by their header paths, whatever their order. */
export function bindColumns(segment: SheetSegment, values: readonly HeaderColumn[], words: ColumnWords): BoundColumns {
  const lookup = lookupOf(words);
  const byKey = new Map<ColumnKey, HeaderColumn>();
  const unknown: HeaderColumn[] = [];
  for (const header of values) {
    const key = columnKey(header.path, lookup);
    if (key === IGNORED) continue;
    const rival = key === null ? undefined : byKey.get(key);
    // A header over two columns gives both the same key: the one that holds something has it.
    if (key !== null && (rival === undefined || !holdsAny(segment, rival))) byKey.set(key, header);
    else if (key === null || holdsAny(segment, header)) unknown.push(header);
  }
  return { byKey, unknown };
}

/** “基本支出小计” in one cell is 基本支出. */
const SUBTOTAL = /(?<=.)小计$/;

/**
 * The key of a header path. The innermost header decides; 小计 or 金额 stands for what is above it;
 * a bare 合计 is the total.
 */
function columnKey(path: readonly string[], lookup: Lookup): ColumnKey | null {
  const own = path[path.length - 1];
  if (own === undefined) return null;
  const above = path.slice(0, -1);
  const below = keyBelow(own, above, lookup);
  if (below !== null) return below;
  const key = lookup.keyOf.get(own) ?? lookup.keyOf.get(own.replace(SUBTOTAL, ''));
  if (key !== undefined && above.every((header) => mayStandAbove(header, key, lookup))) return key;
  if (isNeutral(own)) {
    const outer = above.length > 0 ? columnKey(above, lookup) : null;
    if (outer !== null) return outer;
    if (above.every((header) => mayStandAbove(header, 'total', lookup)) && hasTotal(lookup)) return 'total';
  }
  // Parts of a balance, and columns that the standard leaves out, are passed over without a word.
  const isPart = above.some((header) => BALANCES.has(lookup.keyOf.get(header) ?? ''));
  return isPart || path.some((header) => lookup.ignored.has(header)) ? IGNORED : null;
}

/** The key of a column that has it only under certain headers; null where it stands under none of them. */
function keyBelow(own: string, above: readonly string[], { below }: Lookup): ColumnKey | null {
  const labels = above.map((header) => below.get(header)).find((found) => found !== undefined);
  return labels?.get(own) ?? null;
}

/**
 * Whether a header leaves the column below it what it is: a group, a neutral word, the whole it is part of, or words of
 * no meaning here, but never another year or a balance.
 */
function mayStandAbove(header: string, key: ColumnKey, { keyOf, groups, ignored }: Lookup): boolean {
  if (groups.has(header) || isNeutral(header)) return true;
  const other = keyOf.get(header);
  if (other !== undefined && other !== key) return WHOLE_OF[key] === other;
  return !ignored.has(header) && !ELSEWHERE.test(header);
}

function hasTotal({ keyOf }: Lookup): boolean {
  return [...keyOf.values()].includes('total');
}

/** Whether anything stands below a header. */
export function holdsAny({ grid, ranges }: SheetSegment, { column }: HeaderColumn): boolean {
  return ranges.some(({ from, to }) => {
    for (let row = from; row < to; row += 1) if (holdsText(grid, row, column)) return true;
    return false;
  });
}

const lookupOf = rememberFor(({ columns, groups, ignored }: ColumnWords): Lookup => {
  const free = columns.filter(({ below }) => below === undefined);
  return {
    below: columnsBelow(columns),
    keyOf: new Map(free.flatMap(({ key, labels }) => labels.map((label) => [normaliseHeader(label), key]))),
    groups: new Set(groups.map(normaliseHeader)),
    ignored: new Set(ignored.map(normaliseHeader)),
  };
});

function columnsBelow(columns: readonly ColumnStandard[]): Lookup['below'] {
  const below = new Map<string, Map<string, ColumnKey>>();
  for (const { key, labels, below: headers = [] } of columns) {
    for (const header of headers.map(normaliseHeader)) {
      const known = below.get(header) ?? new Map<string, ColumnKey>();
      for (const label of labels) known.set(normaliseHeader(label), key);
      below.set(header, known);
    }
  }
  return below;
}
