import type { TableId } from '../../model';
import { columnTitle, tableTitle } from '../../standards';
import { at, atMost, bound, EACH_COLUMN, equal, sameCode } from '../build';
import type { Relation, Rule, Term } from '../rule';
import { columnIfAny, everyRow, internalBalance, rowsOf } from './make';

/** 财决04: its columns are what the 05 matrices detail. */
const SPENDING = 'internal04';
/** 财决07: its columns are what the 08 matrices detail. */
const GENERAL = 'internal07';

/** 类 of every year; a column that a book does not print is nothing. */
const CATEGORIES = '301 302 303 304 307 309 310 311 312 313 399'.split(' ');

/** Every 明细表, whichever money it is of: they share one layout. */
const MATRICES: readonly TableId[] = [
  'internal05',
  'internal05_1',
  'internal05_2',
  'internal05_3',
  'internal08',
  'internal08_1',
  'internal08_2',
  'internal10',
  'internal10_1',
  'internal10_2',
  'internal12',
];

/** 合计 of a matrix, row by row, = a column of the table that it details. */
export function sameItems(table: TableId, whole: TableId, column: string): Relation {
  return equal([bound(table, 'row', 'total')], [sameCode(whole, column)], {
    name: `${tableTitle(table)}/${columnTitle(whole, column)}`,
    over: rowsOf(table),
  });
}

/** A matrix, figure by figure, = the sum of the matrices that it is divided into. */
export function sumOfMatrices(table: TableId, parts: readonly TableId[]): Relation {
  return equal(
    [bound(table, 'row', EACH_COLUMN)],
    parts.map((part) => columnIfAny(sameCode(part, EACH_COLUMN))),
    { name: tableTitle(table), over: { ...rowsOf(table), columns: 'every' } },
  );
}

/** A matrix of one money, figure by figure, is part of the matrix of all money. */
export function partOfMatrix(table: TableId, whole: TableId): Relation {
  return atMost([bound(table, 'row', EACH_COLUMN)], [columnIfAny(sameCode(whole, EACH_COLUMN))], {
    name: tableTitle(table),
    over: { ...rowsOf(table), columns: 'every' },
  });
}

/** 小计 of each category = Σ its 款, in every row. */
function subtotals(table: TableId): Relation {
  return equal([columnIfAny(bound(table, 'row', EACH_COLUMN))], [bound(table, 'row', { bound: 'children' })], {
    name: `${tableTitle(table)}/小计`,
    over: { ...rowsOf(table), columns: CATEGORIES },
  });
}

/** 明细表: items down, economic categories across. */
export const MATRIX_RULES: readonly Rule[] = [
  internalBalance(
    'Z07',
    '财决05 每项每款 = 财决05-1 + 财决05-2 + 财决05-3',
    sumOfMatrices('internal05', ['internal05_1', 'internal05_2', 'internal05_3']),
  ),
  internalBalance(
    'Z08',
    '财决05-1、05-2、05-3 合计 = 财决04 基本支出、项目支出、经营支出，逐项',
    sameItems('internal05_1', SPENDING, 'basicExpenditure'),
    sameItems('internal05_2', SPENDING, 'projectExpenditure'),
    sameItems('internal05_3', SPENDING, 'operatingExpenditure'),
  ),
  internalBalance(
    'Z09',
    '明细表每行：合计 = 各类小计之和，小计 = 所属各款之和',
    ...MATRICES.flatMap((table) => [everyRow(table, ['total'], CATEGORIES), subtotals(table)]),
  ),
  internalBalance(
    'Z10',
    '财决05-1 基本支出中 309、311 应为空',
    ...['309', '311'].map((code) =>
      equal([columnIfAny(bound('internal05_1', 'row', code))], [], { name: code, over: rowsOf('internal05_1') }),
    ),
  ),
  internalBalance(
    'Z13',
    '财决08、08-1、08-2 合计 = 财决07 本年支出、基本支出、项目支出，逐项',
    sameItems('internal08', GENERAL, 'total'),
    sameItems('internal08_1', GENERAL, 'basicExpenditure'),
    sameItems('internal08_2', GENERAL, 'projectExpenditure'),
  ),
  internalBalance(
    'Z14',
    '财决08 每项每款 = 财决08-1 + 财决08-2，且各不大于财决05-1、05-2',
    sumOfMatrices('internal08', ['internal08_1', 'internal08_2']),
    partOfMatrix('internal08_1', 'internal05_1'),
    partOfMatrix('internal08_2', 'internal05_2'),
  ),
  internalBalance(
    'Z15',
    '财决07 人员经费 = 财决08-1 的 301 + 303，日常公用经费 = 其余各类',
    basicPart('personnelFunds', ['301', '303']),
    basicPart('publicFunds', ['302', '304', '307', '310', '312', '313', '399']),
  ),
];

/** 公用经费 is what 基本支出 has besides 301 and 303; the matrix prints these row by row. */
function basicPart(column: 'personnelFunds' | 'publicFunds', codes: readonly string[]): Relation {
  return equal(
    [bound(GENERAL, 'row', column)],
    codes.map((code) => columnIfAny(sameCode('internal08_1', code))),
    {
      name: columnTitle(GENERAL, column),
      over: rowsOf(GENERAL),
      when: [{ hasColumn: { table: GENERAL, column } }],
    },
  );
}

/** 合计 of a 款 in a matrix, which may not print it. */
export function spentOn(table: TableId, code: string): Term {
  return columnIfAny(at(table, 'total', code));
}
