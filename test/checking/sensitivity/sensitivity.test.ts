import { checkReport, sensitivity } from '../../../src/checking';
import { refKey, type Amount, type BoundCell, type ReportModel } from '../../../src/model';
import type { Rule } from '../../../src/rules';
import { RULES } from '../../../src/rules';
import { resolveRules, vocabularyOf, type CustomRule } from '../../../src/rules/custom';
import { recognise } from '../../../src/recognition';
import { CONSISTENT } from '../../support/books/sample-files';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';

const BOOK = buildReport(SMALL_BOOK);

function ruleOf(formula: string, report: ReportModel = BOOK): Rule {
  const own: CustomRule = { id: '自01', title: formula, class: 'balance', formula, basis: '' };
  const { rules, unreadable } = resolveRules([own], vocabularyOf(report));
  if (!rules[0]) throw new Error(unreadable[0]?.problems[0].message);
  return rules[0];
}

function texts(formula: string, report: ReportModel = BOOK): readonly string[] {
  return sensitivity(report, ruleOf(formula, report)).cells.map(({ text }) => text);
}

const INTERNAL_UNIT = buildReport(
  SMALL_BOOK.map((table) => ({ ...table, unit: '元' })),
  { amountUnit: '元' },
);

test('in 元 nothing is hidden', () => {
  expect(texts('公开01!本年收入合计 = 公开02!合计.本年收入合计', INTERNAL_UNIT)).toEqual([
    '若该单元格差 0.01，此条会发现。',
    '若该单元格差 0.01，此条会发现。',
  ]);
});

test('in 万元 rounding hides half a step of each figure', () => {
  expect(texts('公开01!本年收入合计 = 公开02!合计.本年收入合计')).toEqual([
    '若该单元格差 0.01，此条不会发现：四舍五入可能藏住 0.01，差 0.02 起会发现。',
    '若该单元格差 0.01，此条不会发现：四舍五入可能藏住 0.01，差 0.02 起会发现。',
  ]);
});

test('a long sum hides more, and an empty cell gains a width when it is filled', () => {
  const { cells } = sensitivity(BOOK, ruleOf('公开06!基本支出合计 = 公开06!人员经费合计'));
  expect(cells).toEqual([]);
  expect(sensitivity(BOOK, ruleOf('公开06!基本支出合计 = 公开06!人员经费合计')).open).toEqual([
    '一般公共预算财政拨款基本支出决算表缺“基本支出合计”行',
  ]);
  const sum = texts('公开03!合计.基本支出 = 合计(公开03!类.基本支出)');
  expect(sum[0]).toBe('若该单元格差 0.01，此条不会发现：四舍五入可能藏住 0.025，差 0.03 起会发现。');
  expect(sum[4]).toBe('若该单元格差 0.01，此条不会发现：四舍五入可能藏住 0.03，差 0.04 起会发现。');
});

test('an inequality notices one direction, from its margin on', () => {
  expect(texts('公开07!公务接待费.决算数 <= 公开07!公务接待费.预算数')).toEqual([
    '若该单元格差 0.01，此条不会发现：此条是不等式，多 3.02 起才会发现，反方向的差错发现不了。',
    '若该单元格差 0.01，此条不会发现：此条是不等式，少 3.02 起才会发现，反方向的差错发现不了。',
  ]);
  const tight = buildReport(
    withFigure(SMALL_BOOK, ['threePublic', 'officialReception', 'finalAmount'], 6).map((table) => ({
      ...table,
      unit: '元',
    })),
  );
  expect(texts('公开07!公务接待费.预算数 >= 公开07!公务接待费.决算数', tight)).toEqual([
    '若该单元格少 0.01，此条会发现；此条是不等式，反方向的差错发现不了。',
    '若该单元格多 0.01，此条会发现；此条是不等式，反方向的差错发现不了。',
  ]);
});

test('a cell on both sides is governed by neither', () => {
  expect(
    texts('公开01!本年收入合计 + 公开01!结余分配 = 公开02!合计.本年收入合计 + 公开01!结余分配', INTERNAL_UNIT),
  ).toEqual([
    '若该单元格差 0.01，此条会发现。',
    '此条管不到该单元格：它在左右两边互相抵消。',
    '若该单元格差 0.01，此条会发现。',
  ]);
});

test('a rule that is broken has to be mended first', () => {
  expect(texts('公开01!本年收入合计 = 公开01!本年支出合计')).toEqual([
    '此条现在就不平，改平之后再看能发现多小的差错。',
    '此条现在就不平，改平之后再看能发现多小的差错。',
  ]);
});

function cellsByRef(report: ReportModel): ReadonlyMap<string, BoundCell> {
  const cells = report.tables.flatMap((table) => table.rows.flatMap((row) => [...row.cells.values()]));
  return new Map(cells.map((cell) => [refKey(cell.ref), cell]));
}

function withAmount(report: ReportModel, changed: BoundCell, amount: Amount): ReportModel {
  const tables = report.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([key, cell]) => [key, cell === changed ? { ...cell, amount } : cell])),
    })),
  }));
  return { ...report, tables };
}

/** Whether a check that holds breaks when one figure is so many 分 off. */
function breaks(report: ReportModel, rule: Rule, check: string, cell: BoundCell, fen: number, step: number): boolean {
  const changed = withAmount(report, cell, { fen: (cell.amount?.fen ?? 0) + fen, step });
  const { ledger } = checkReport(changed, { rules: [rule] });
  return ledger().some((line) => line.check === check && line.verdict === 'broken');
}

test.each([
  ['万元', recognise(CONSISTENT), 10_000],
  ['元', INTERNAL_UNIT, 1],
] as const)('what is said in %s is what a check of the changed book finds', (_unit, report, step) => {
  const cells = cellsByRef(report);
  const named = RULES.filter(({ id }) => /^(A0[1-6]|H0[2-9]|E0[1-4]|X0[1-3])$/.test(id));
  const rules = named.filter(({ relations = [] }) => new Set(relations.map(({ sign }) => sign === '=')).size === 1);
  let asked = 0;
  for (const rule of rules) {
    const equations = rule.relations?.every(({ sign }) => sign === '=') ?? false;
    for (const { check, cell, notices } of sensitivity(report, rule).cells) {
      const bound = cells.get(refKey(cell.ref));
      // A figure of one step turns to nothing, which has no width, when it is a step off.
      if (!bound || Math.abs(bound.amount?.fen ?? 0) === step) continue;
      const [more, less] = [step, -step].map((fen) => breaks(report, rule, check, bound, fen, step));
      expect([rule.id, check, cell.name, notices]).toEqual([
        rule.id,
        check,
        cell.name,
        equations ? more && less : more !== less,
      ]);
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(50);
});
