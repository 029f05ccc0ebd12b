import { sum, sumColumns, type Figures } from './figures';
import { functionalName } from './data/functional-names';

/** A row of a table by functional classification: 类 (3 digits), 款 (5) or 项 (7). */
export interface FunctionalRow {
  readonly code: string;
  readonly name: string;
  readonly figures: Figures;
}

/** A table by functional classification. `total` is the 合计 row as it was printed, not a sum made here. */
export interface FunctionalTable {
  readonly total: Figures;
  readonly rows: readonly FunctionalRow[];
}

/** The amounts of one 项, before the parents are added. */
export interface Item {
  readonly code: string;
  readonly figures: Figures;
}

/** An outlay of one 项, split by nature. */
export interface Outlay {
  readonly code: string;
  readonly basic: number | null;
  readonly project: number | null;
}

const PARENT_LENGTHS = [3, 5] as const;

/** 项 with their 款 and 类 above them, ascending by code; each parent is the sum of its 项. */
export function withParents(items: readonly Item[]): readonly FunctionalRow[] {
  const codes = items.flatMap(({ code }) => [...PARENT_LENGTHS.map((length) => code.slice(0, length)), code]);
  return [...new Set(codes)].sort().map((code) => ({
    code,
    name: functionalName(code),
    figures: sumColumns(items.filter((item) => item.code.startsWith(code)).map((item) => item.figures)),
  }));
}

/** The columns 合计, 基本支出, 项目支出 of an outlay. */
export function byNature({ basic, project }: Omit<Outlay, 'code'>): Figures {
  return [sum([basic, project]), basic, project];
}

/** The row of a code; undefined where the table has none. */
export function maybeRow(table: FunctionalTable, code: string): FunctionalRow | undefined {
  return table.rows.find((row) => row.code === code);
}
