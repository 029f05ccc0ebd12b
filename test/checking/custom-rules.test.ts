import { checkReport } from '../../src/checking';
import type { CustomRule } from '../../src/rules/custom';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';

const INCOME: CustomRule = {
  id: '自01',
  title: '收入两表一致',
  class: 'balance',
  formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
  basis: '',
};
const WRONG: CustomRule = { ...INCOME, id: '自02', formula: '公开01!本年收入合汁 = 0' };

function check(customRules: readonly CustomRule[], tables = SMALL_BOOK) {
  return checkReport(buildReport(tables), { rules: [], customRules });
}

test('a rule of one’s own is judged, told and marked like any other', () => {
  const report = check([INCOME], withFigure(SMALL_BOOK, ['income', 'total', 'total'], 215));
  expect(report.summary).toMatchObject({ checked: 1, broken: 1 });
  expect(report.findings).toMatchObject([
    {
      rule: '自01',
      ruleTitle: '收入两表一致',
      class: 'balance',
      severity: 'error',
      difference: '-3.00',
    },
  ]);
  expect(report.findings[0]?.message).toContain(
    '公开01 · 本年收入合计（C9） 212.00 与 公开02 · 合计 · 本年收入合计（C1） 215.00 不一致，差 -3.00',
  );
});

test('a rule that holds stands in the ledger', () => {
  expect(check([INCOME]).ledger()).toMatchObject([{ check: '自01', title: '收入两表一致', verdict: 'exact' }]);
});

test('a formula that cannot be understood on this book is never a pass', () => {
  const report = check([INCOME, WRONG]);
  expect(report.summary).toMatchObject({ checked: 1, exact: 1, notChecked: 1 });
  expect(report.findings.map(({ message }) => message)).toEqual([
    '无法核对：自02 的公式看不懂（第 6 个字：“本年收入合汁”不是公开01的行名或科目编码；是不是“本年收入合计”），1 条勾稽未核。',
  ]);
  expect(report.ledger().map(({ check: id, verdict }) => `${id} ${verdict}`)).toEqual([
    '自01 exact',
    '自02 notChecked',
  ]);
});

test('a row that the book does not print leaves the rule unchecked', () => {
  const rule: CustomRule = { ...INCOME, formula: '公开01!使用非财政拨款结余 = 公开01!结余分配' };
  const report = check([rule], withoutRows(SMALL_BOOK, 'incomeExpenditure', ['in.nonFiscalSurplusUsed']));
  expect(report.ledger()).toMatchObject([
    { verdict: 'notChecked', detail: '收入支出决算总表缺“使用非财政拨款结余”行' },
  ]);
});

test('a sum over 款 does not apply where the table prints none', () => {
  const rule: CustomRule = { ...INCOME, formula: '合计(公开08!款.本年支出) = 公开08!合计.本年支出' };
  expect(check([rule]).ledger()).toMatchObject([{ verdict: 'exact' }]);
  const report = check([rule], withoutRows(SMALL_BOOK, 'governmentFund', ['21208', '2120801']));
  expect(report.ledger()).toMatchObject([{ verdict: 'notApplicable', detail: '未列下级科目' }]);
});

test('核实性 owes an explanation, and is no error', () => {
  const rule: CustomRule = {
    ...INCOME,
    class: 'verification',
    formula: '公开07!合计.决算数 <= 公开07!公务接待费.预算数',
  };
  expect(check([rule]).findings).toMatchObject([{ rule: '自01', class: 'verification', severity: 'warning' }]);
});

test('the fingerprint knows the formulas as written, whatever the book', () => {
  const fingerprints = [check([INCOME]), check([INCOME, WRONG]), check([{ ...INCOME, title: '另一标题' }])].map(
    ({ ruleSet }) => ruleSet,
  );
  expect(new Set(fingerprints).size).toBe(3);
  const sum: CustomRule = { ...INCOME, formula: '合计(公开05!项.基本支出) = 公开05!合计.基本支出' };
  const other = withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['2210201']);
  expect(check([sum], other).ruleSet).toBe(check([sum]).ruleSet);
});
