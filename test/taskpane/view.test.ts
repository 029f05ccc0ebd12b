import { FORM_RULES } from '../../src/evaluation';
import type { CellValue, Finding } from '../../src/model';
import { TEXT_RULES } from '../../src/proofreading';
import { CHECK_KINDS } from '../../src/taskpane/texts/proofread';
import { deskFacts } from '../../src/taskpane/view/desk-facts';
import { groupFindings, NO_FILTER } from '../../src/taskpane/view/findings';
import { ledgerLinesOf, ledgerView, ledgerWith } from '../../src/taskpane/view/ledger';
import { marksOf } from '../../src/host/marks-of';
import { sheetRows, tablesNotFound } from '../../src/taskpane/view/sheet-rows';
import { kindOfCheck } from '../../src/taskpane/view/text-findings';
import { shortNames } from '../../src/taskpane/view/short-names';
import { showDecimal, showValue } from '../../src/taskpane/view/show-value';
import {
  at,
  BROKEN,
  CHECK,
  FACTS,
  TABLES,
  GENERAL_SHEET,
  NOT_CHECKED,
  REPORT,
  ROUNDING,
  SNAPSHOT,
  SUMMARY_SHEET,
  SUSPECT_CELL,
  UNDECIDED,
} from '../support/pane/sample-result';

describe('kinds of checks of texts', () => {
  it.each([
    ['NR-A04', '算式'],
    ['NR-P01', '个人信息'],
    ['JX08', '绩效自评'],
  ])('%s is one of %s', (rule, name) => {
    expect(CHECK_KINDS[kindOfCheck({ rule })]).toBe(name);
  });

  it('have a name each', () => {
    const kinds = [...TEXT_RULES, ...FORM_RULES].map(({ id }) => kindOfCheck({ rule: id }));
    expect(kinds.filter((kind) => CHECK_KINDS[kind] === undefined)).toEqual([]);
  });
});

describe('values for reading', () => {
  test.each<[CellValue, string]>([
    [null, '空'],
    ['', '空'],
    [0, '0.00'],
    [-0.5, '-0.50'],
    [1234567.8, '1,234,567.80'],
    [69.09999999999999, '69.10'],
    [12.3456, '12.3456'],
    [90071992547409.91, '90,071,992,547,409.90'],
    ['2,940.05', '2,940.05'],
    ['—', '—'],
    [true, 'TRUE'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%j reads %s', (value, text) => {
    expect(showValue(value)).toBe(text);
  });

  test.each([
    ['11575.96', '11,575.96'],
    ['-7', '-7.00'],
    ['+1000.5', '+1,000.50'],
    ['0.123456', '0.123456'],
    ['无', '无'],
  ])('the decimal text %s reads %s', (plain, text) => {
    expect(showDecimal(plain)).toBe(text);
  });
});

describe('facts for the desk', () => {
  const facts = FACTS;

  test('names and units lead to the head cell that prints them', () => {
    expect(deskFacts(facts, REPORT, SNAPSHOT).map((fact) => [fact.label, fact.cell])).toEqual([
      ['单位', at(SUMMARY_SHEET, 1, 0)],
      ['口径', null],
      ['年度', at(SUMMARY_SHEET, 0, 0)],
      ['金额单位', at(SUMMARY_SHEET, 1, 5)],
      ['收支总计（万元）', at(SUMMARY_SHEET, 2, 2)],
    ]);
  });

  test('a sheet that is no table lends no cell', () => {
    expect(deskFacts(facts, { ...REPORT, tables: [] }, SNAPSHOT)[0]?.cell).toBeNull();
  });
});

describe('names in a list', () => {
  test.each<[readonly string[], string | null, readonly string[]]>([
    [['公开05 支出表 · 210 · 小计', '公开05 支出表 · 合计 · 小计'], '公开05 支出表', ['210 · 小计', '合计 · 小计']],
    [['公开05 支出表 · 合计', '公开03 支出表 · 合计'], null, ['公开05 支出表 · 合计', '公开03 支出表 · 合计']],
    [['没有分段的名称'], null, ['没有分段的名称']],
    [[], null, []],
  ])('%j', (names, table, short) => {
    expect(shortNames(names)).toEqual({ table, names: short });
  });
});

describe('groups of findings', () => {
  const all: readonly Finding[] = [BROKEN, UNDECIDED, ROUNDING, NOT_CHECKED];
  const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.id);

  test.each([
    ['everything', NO_FILTER, ['f1', 'f2'], ['f3']],
    ['one sheet', { ...NO_FILTER, sheet: GENERAL_SHEET }, ['f1'], []],
    ['one class', { ...NO_FILTER, class: 'verification' as const }, ['f2'], ['f3']],
    ['one severity', { ...NO_FILTER, severity: 'error' as const }, ['f1'], []],
    ['nothing left', { sheet: SUMMARY_SHEET, class: null, severity: 'error' as const }, [], []],
  ])('filter to %s', (_name, filter, broken, rounding) => {
    const groups = groupFindings(all, filter);
    expect(ids(groups.broken)).toEqual(broken);
    expect(ids(groups.rounding)).toEqual(rounding);
    // What was not checked is on show under every filter.
    expect(ids(groups.notChecked)).toEqual(['f4']);
  });
});

describe('marks', () => {
  test('a suspect outweighs the cell that disagrees, an error a warning', () => {
    const warning: Finding = { ...BROKEN, id: 'w', severity: 'warning', suspects: [] };
    const kinds = (findings: readonly Finding[]) => marksOf(findings).map((mark) => mark.kind);
    expect(kinds([warning])).toEqual(['warning', 'warning']);
    expect(kinds([warning, BROKEN])).toEqual(['suspect', 'error']);
    expect(kinds([BROKEN, warning])).toEqual(['suspect', 'error']);
  });

  test('rounding and what was not checked are not marked', () => {
    expect(marksOf([ROUNDING, NOT_CHECKED])).toEqual([]);
  });
});

describe('the ledger', () => {
  test('is built once a report', () => {
    const ledger = jest.fn(CHECK.ledger);
    const check = { ...CHECK, ledger };
    expect(ledgerWith(check, 'notChecked')).toHaveLength(18);
    expect(ledgerView(check)).toHaveLength(21);
    expect(ledger).toHaveBeenCalledTimes(1);
  });

  test('gives the lines of checks in the order asked for', () => {
    const lines = ledgerLinesOf(CHECK, ['X38@合计', '没有这一项', 'F05@210/小计']);
    expect(lines.map((line) => line.check)).toEqual(['X38@合计', 'F05@210/小计']);
  });
});

describe('sheets', () => {
  test('stand in the order of the workbook with what they were taken for', () => {
    const report = { ...REPORT, questions: [{ id: 'sheet:说明', prompt: '?', options: [] }] };
    expect(sheetRows(report, SNAPSHOT).map((row) => [row.sheet, row.tables[0]?.id, row.reason, row.asked])).toEqual([
      [SUMMARY_SHEET, 'incomeExpenditure', null, false],
      [GENERAL_SHEET, 'generalBudgetExpenditure', null, false],
      ['说明', undefined, '是说明，不是报表。', true],
    ]);
  });

  test('a table of the set that stands on no sheet is missed, one outside of the set is not', () => {
    const choices = [
      ...TABLES,
      { id: 'stateCapital' as const, title: '国有资本经营预算财政拨款支出决算表', expected: false },
    ];
    expect(tablesNotFound(REPORT, choices).map((table) => table.id)).toEqual(['threePublic']);
  });
});

test('the suspect of the sample is the cell that it names', () => {
  expect(SNAPSHOT.sheets[1]?.values[SUSPECT_CELL.row]?.[SUSPECT_CELL.column]).toBe(BROKEN.suspects[0]?.value);
});
