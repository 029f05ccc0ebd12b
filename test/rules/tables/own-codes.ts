import {
  CONTRIBUTIONS,
  GENERAL_AFFAIRS,
  GENERAL_BUDGET_CODES,
  RUNNING_COSTS,
  STATE_CAPITAL_CODES,
} from '../../../src/rules/budget-codes';
import { FUND_CODES } from '../../../src/standards';
import type { TableText } from '../../support/report/build-report';
import { withFigure } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';

const COLUMNS = ['total', 'basicExpenditure', 'projectExpenditure'];

/** A table of these codes with one amount in a column of each. */
function tableOf(id: TableText['id'], codes: readonly string[], column: string, amount: number | null): TableText {
  const figures = COLUMNS.map((each) => (each === column ? amount : null));
  return { id, columns: COLUMNS, rows: [['2019999', [1, 1, 1]], ...codes.map((code) => [code, figures] as const)] };
}

/** Nothing under any of the codes in a column: each of them counts, and so does an amount below zero. */
function nothingUnder(
  id: string,
  table: TableText['id'],
  column: string,
  codesOf: Readonly<Record<string, readonly string[]>>,
): RuleTable {
  const all = Object.values(codesOf).flat();
  const empty = [tableOf(table, all, column, null)];
  return {
    passes: [empty],
    fails: Object.entries(codesOf).flatMap(([name, codes]) => [
      {
        book: [tableOf(table, codes, column, 1)],
        checks: [`${id}@${name}`],
        message: codes.length > 4 ? `${codes.length} 项之和 ${codes.length}.00` : `${codes.length}.00`,
      },
      { book: withFigure(empty, [table, codes[0] ?? '', column], -1), checks: [`${id}@${name}`] },
    ]),
    silent: [{ book: [tableOf(table, [], column, null)], verdict: 'notApplicable', reason: '表中无此行' }],
  };
}

const GENERAL_ITEMS = { 一般公共预算科目: GENERAL_BUDGET_CODES };
const FUND_ITEMS = { 政府性基金科目: FUND_CODES };
const STATE_ITEMS = { 国有资本经营科目: STATE_CAPITAL_CODES };

/** Codes in the table of another budget, and kinds of expenditure under the 项 of another kind. */
export const OWN_CODE_TABLES: RuleTables = {
  C14: nothingUnder('C14', 'expenditure', 'projectExpenditure', { 行政运行: RUNNING_COSTS }),
  C15: nothingUnder('C15', 'expenditure', 'basicExpenditure', { 一般行政管理事务: GENERAL_AFFAIRS }),
  C16: nothingUnder('C16', 'expenditure', 'projectExpenditure', { '养老、年金、公积金': CONTRIBUTIONS }),
  F11: nothingUnder('F11', 'generalBudgetExpenditure', 'total', { ...FUND_ITEMS, ...STATE_ITEMS }),
  J11: nothingUnder('J11', 'governmentFund', 'total', { ...GENERAL_ITEMS, ...STATE_ITEMS }),
  K09: nothingUnder('K09', 'stateCapital', 'total', { ...GENERAL_ITEMS, ...FUND_ITEMS }),
};
