import type { TableId } from '../../model';
import { derivedFrom } from '../basis';
import { at, balance, equal, sumOf, under } from '../build';
import type { Rule } from '../rule';

/** 人员经费. */
const PERSONNEL_CODES = ['301', '303'] as const;
/** 基本建设 is 项目支出, so that 309 and 311 belong to it there. */
const PUBLIC_CODES = ['302', '307', '309', '310', '311', '312', '313', '399'] as const;
/** All 类 that a table by economy may print. */
export const CATEGORY_CODES = [...PERSONNEL_CODES, ...PUBLIC_CODES].sort();

const TOTALS = [
  ['personnelTotal', '人员经费合计', PERSONNEL_CODES],
  ['publicTotal', '公用经费合计', PUBLIC_CODES],
  ['basicTotal', '合计', CATEGORY_CODES],
] as const;

/** A further table with the rows of 公开06: 类 from their 款, and 合计 from the 类. */
export function economicSums(table: TableId, name: string, categoryId: string, totalId: string): readonly Rule[] {
  return [
    balance(
      categoryId,
      `${name}各经济分类类级 = 所属各款之和`,
      derivedFrom(`${name}各经济分类科目，类等于其下各款相加`),
      ...CATEGORY_CODES.map((code) =>
        equal([at(table, code)], [under(table, code)], { name: code, when: [{ present: { table, row: code } }] }),
      ),
    ),
    balance(
      totalId,
      `${name}人员经费合计、公用经费合计、合计 = 各类之和`,
      derivedFrom(`${name}“人员经费合计”“公用经费合计”“合计”行与各经济分类科目`),
      ...TOTALS.map(([row, title, codes]) =>
        equal([at(table, row)], [sumOf(table, codes)], { name: title, when: [{ present: { table, row } }] }),
      ),
    ),
  ];
}
