import type { Explanation } from './findings/explanation';
import type { Amount } from './money';

/** 行政单位 / 参公单位 / 事业单位 / 医院 / 学校 / 乡镇（街道） */
export type UnitKind =
  'administrative' | 'civilServiceManaged' | 'publicInstitution' | 'hospital' | 'school' | 'township';

/**
 * 助手资料: what the tables do not hold, as plain data. An entry is filed under the id of the blank
 * that asks for it, in the record of the blank's kind; lists (机构, 单位) are texts with one name a line.
 */
export interface Supplement {
  readonly unitKind: UnitKind | null;
  readonly amounts: Readonly<Record<string, Amount>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Ids of blanks that the user has chosen to leave open. */
  readonly waived: readonly string[];
  /** Ids of entries that were taken from last year's text and that nobody has looked at yet. */
  readonly fromLastText: readonly string[];
  readonly explanations: readonly Explanation[];
}

export const EMPTY_SUPPLEMENT: Supplement = {
  unitKind: null,
  amounts: {},
  counts: {},
  reasons: {},
  texts: {},
  waived: [],
  fromLastText: [],
  explanations: [],
};
