import type { WorkbookSnapshot } from '../../src/model';
import { PROVENANCE_LEAD, PROVENANCE_NOTES, type ProvenanceNote } from './data/provenance';
import { PUBLISHED } from './data/published-figures';
import { ACCOUNT_YEAR, UNIT_NAME } from './data/unit';
import { minus, wan } from './figures';
import { maybeRow } from './functional-table';
import { provenancePlan } from './layout/provenance-plan';
import { toSnapshot } from './layout/snapshot';
import type { SheetPlan } from './layout/sheet-plan';
import { tableSheets } from './layout/table-sheets';
import { CONSISTENT_TABLES, PUBLISHED_TABLES, UNPRINTED_CATEGORIES, type Tables } from './tables';

/** A sample workbook: its file, its nine tables and what its sheet 说明 says. */
export interface SampleBook {
  readonly fileName: string;
  readonly tables: Tables;
  readonly lead: readonly string[];
  readonly notes: readonly ProvenanceNote[];
}

const BASE_NAME = `${UNIT_NAME}${ACCOUNT_YEAR}年部门决算公开表`;

/** Every 勾稽关系 holds in it, exactly or within rounding. */
export const CONSISTENT_BOOK: SampleBook = {
  fileName: `${BASE_NAME}.xlsx`,
  tables: CONSISTENT_TABLES,
  lead: [...PROVENANCE_LEAD, '本稿为一致稿：九张表的勾稽关系全部成立，或仅有四舍五入尾差。'],
  notes: PROVENANCE_NOTES,
};

const healthSum = maybeRow(CONSISTENT_TABLES.generalBudgetExpenditure, '210')?.figures[0] ?? null;

const CONTRADICTIONS: readonly ProvenanceNote[] = [
  {
    table: '公开05',
    range: '210卫生健康支出的小计',
    origin: '真实',
    reason:
      `照原文支出结构所写的${wan(PUBLISHED.printedHealthTotal)}，而其下各款合计为${wan(healthSum)}，` +
      `多${wan(minus(PUBLISHED.printedHealthTotal, healthSum))}，与206的项103.00几乎相同，可能是并入所致。`,
  },
  {
    table: '公开05',
    range: '210卫生健康支出的项目支出',
    origin: '补填',
    reason: '原文没有划分。多出的数全部记在项目支出，使本行小计仍等于基本支出加项目支出。',
  },
  {
    table: '公开05',
    range: `${UNPRINTED_CATEGORIES.join('、')}四个类级行`,
    origin: '推算',
    reason: '原文支出结构没有列出这四类，故删去类级行；款、项两级仍在。',
  },
];

/** The same figures with the contradictions of the published text in 公开05. */
export const PUBLISHED_BOOK: SampleBook = {
  fileName: `${BASE_NAME}（公布稿）.xlsx`,
  tables: PUBLISHED_TABLES,
  lead: [
    ...PROVENANCE_LEAD,
    '本稿为公布稿：把原文支出结构一段的矛盾放进公开05（原表未取得，是否如此不得而知），见下面前三行；其他单元格与一致稿完全相同。改动后，公开05的合计与各类、类与款、公开05与公开04的对应关系不再成立。',
  ],
  notes: [...CONTRADICTIONS, ...PROVENANCE_NOTES],
};

export const SAMPLE_BOOKS: readonly SampleBook[] = [CONSISTENT_BOOK, PUBLISHED_BOOK];

/** The sheets of a book in order: the nine tables, then 说明. */
export function sheetsOf(book: SampleBook): readonly SheetPlan[] {
  return [...tableSheets(book.tables), provenancePlan(book.lead, book.notes)];
}

/** A book as a workbook snapshot: what reading its file gives, without the file. */
export function snapshotOf(book: SampleBook): WorkbookSnapshot {
  return { name: book.fileName, sheets: sheetsOf(book).map(toSnapshot) };
}
