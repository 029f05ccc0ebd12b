import { checkReport } from '../../src/checking';
import type { Finding } from '../../src/model';
import { RULES } from '../../src/rules';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';
import { reportFor, type RuleBook } from '../support/rule-tester';
import { beside } from './tables/books';

/** One message of each class letter by letter; the rules' own tables hold the rest by their parts. */

function findingOf(id: string, book: RuleBook): Finding {
  const rule = RULES.find((each) => each.id === id);
  const [finding, ...rest] = rule ? reportFor(rule, book).findings : [];
  if (!finding || rest.length > 0) throw new Error(`${id}: ${rest.length + 1} findings`);
  return finding;
}

test('基本平衡: an equation with the row that is missing', () => {
  const finding = findingOf('X05', withoutRows(SMALL_BOOK, 'incomeExpenditure', ['in.operatingIncome']));
  expect(finding).toMatchObject({ class: 'balance', severity: 'error', verdict: 'broken', difference: '-3.00' });
  expect(finding.message).toMatch(
    /^公开01 · 经营收入（未列） 0\.00 与 公开02 · 合计 · 经营收入（G1） 3\.00 不一致，差 -3\.00。/,
  );
});

test('逻辑性: an inequality', () => {
  const finding = findingOf('X113', withFigure(SMALL_BOOK, ['threePublic', 'total', 'finalAmount'], 250));
  expect(finding).toMatchObject({ class: 'logic', severity: 'error', difference: '60.00' });
  expect(finding.message).toMatch(
    /^公开07 · 合计 · 决算数（D1） 250\.00 应不大于 公开04 · 本年支出合计 · 合计（D16） 190\.00，差 60\.00。/,
  );
});

test('核实性: the facts, and that an explanation is owed', () => {
  const finding = findingOf('H05', withFigure(SMALL_BOOK, ['threePublic', 'total', 'finalAmount'], 25));
  expect(finding).toMatchObject({ class: 'verification', severity: 'warning', difference: '5.00', suspects: [] });
  expect(finding.message).toBe(
    '公开07 · 合计 · 决算数（D1） 25.00 应不大于 合计 · 预算数（C1） 20.00，差 5.00。' +
      '请核实；情况属实的，应说明原因。',
  );
});

test('核实性 against last year: a swing with its share, and cells of this book only', () => {
  const last = withFigure(SMALL_BOOK, ['incomeExpenditure', 'in.total', 'finalAmount'], 106);
  const finding = findingOf('Z28', { tables: SMALL_BOOK, options: beside('prior', last) });
  expect(finding.message).toBe(
    '公开01 · 本年收入合计（C9） 212.00，上年决算 公开01 · 本年收入合计（C9） 106.00，增加 106.00（100.0%），超过 30%。' +
      '请核实；情况属实的，应说明原因。',
  );
  expect(finding).toMatchObject({ id: 'Z28@本年收入合计', difference: '106.00' });
  expect(finding.cells.map(({ name, value }) => [name, value])).toEqual([
    ['公开01 收入支出决算总表 · 本年收入合计', 212],
  ]);
});

test('a hint: a figure that is unusual; nothing is owed', () => {
  const finding = findingOf('D15', withFigure(SMALL_BOOK, ['fiscalAppropriation', 'out.223', 'generalBudget'], 5));
  expect(finding).toMatchObject({ class: 'logic', severity: 'info', difference: '5.00' });
  expect(finding.message).toBe(
    '公开04 · 国有资本经营预算支出 · 一般公共预算财政拨款（E15） 5.00 与 0.00 不一致，差 5.00。请核实。',
  );
});

test('a hint: a form that is unusual', () => {
  const finding = findingOf('G13', withoutRows(SMALL_BOOK, 'generalBudgetBasic', ['30108']));
  expect(finding).toMatchObject({ class: 'logic', severity: 'info', verdict: 'notChecked', difference: null });
  expect(finding.message).toBe(
    '公开06 一般公共预算财政拨款基本支出决算表的“30108 机关事业单位基本养老保险缴费”没有金额：' +
      '有基本工资的，一般也有机关事业单位基本养老保险缴费，请核实。',
  );
});

test('无法核对: what is missing, and how much hangs on it', () => {
  const finding = findingOf('X01', SMALL_BOOK.slice(0, 1));
  expect(finding).toMatchObject({ verdict: 'notChecked', severity: 'info' });
  expect(finding.message).toBe('无法核对：缺 收入决算表，1 条勾稽未核。');
});

test('a book to compare with that is not there makes no finding, only a line in the ledger', () => {
  const rule = RULES.find(({ id }) => id === 'A10');
  const report = rule && reportFor(rule, SMALL_BOOK);
  expect(report?.findings).toEqual([]);
  expect(report?.ledger().map(({ verdict, detail }) => [verdict, detail])).toEqual([['notChecked', '缺 上年决算']]);
});

test('a 核实性 check that a located slip explains is not told again', () => {
  const turned = withFigure(SMALL_BOOK, ['fiscalAppropriation', 'out.closingBalance', 'generalBudget'], -6);
  const { findings, ledger } = checkReport(buildReport(turned));
  expect(ledger().filter(({ rule, verdict }) => rule === 'D16' && verdict === 'broken')).toHaveLength(1);
  expect(findings.filter(({ verdict }) => verdict === 'broken').map(({ class: ruleClass }) => ruleClass)).toEqual([
    'balance',
  ]);
});
