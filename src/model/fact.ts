import type { CellRef } from './address';
import type { AmountUnit } from './money';

export type FactKind = 'amount' | 'percent' | 'count' | 'text';

/**
 * One thing a text can say, and where it comes from.
 * - `fen` for amounts; `number` for percentages (12.34 means 12.34 %) and counts; `text` for names.
 * - a fact without a value is a blank: `prompt` says what is wanted and `blankKind` of which sort.
 */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: FactKind;
  readonly fen: number | null;
  readonly number: number | null;
  readonly text: string | null;
  readonly unit: AmountUnit | '%' | '个' | '人' | '辆' | '批次' | '台（套）' | null;
  /** Half of what rounding may hide, in 分; 0 for exact figures. */
  readonly halfWidth: number;
  /** In words: “公开05 合计 ÷ 公开03 合计”. */
  readonly formula: string;
  readonly sources: readonly CellRef[];
}

/** All facts of one report, by id. */
export type FactTable = ReadonlyMap<string, Fact>;
