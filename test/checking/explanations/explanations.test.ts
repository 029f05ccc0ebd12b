import {
  checkReport,
  draftExplanation,
  explain,
  explanationSheet,
  figuresOf,
  maybeExplanations,
  owesExplanation,
  withExplanations,
} from '../../../src/checking';
import type { OwnSheet } from '../../../src/host/host';
import type { CheckReport, Explanation, Finding, WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { CONSISTENT } from '../../support/books/sample-files';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';

/** The book in which 公务接待费 is above its budget of 6, and a balance is broken besides. */
function overspent(amount = 8): CheckReport {
  const over = withFigure(SMALL_BOOK, ['threePublic', 'officialReception', 'finalAmount'], amount);
  const total = withFigure(over, ['threePublic', 'total', 'finalAmount'], 8 + amount);
  return checkReport(buildReport(withFigure(total, ['incomeExpenditure', 'in.total', 'finalAmount'], 221)));
}

function owingIn(report: CheckReport): readonly Finding[] {
  return report.findings.filter(owesExplanation);
}

function findingOf(report: CheckReport, id: string): Finding {
  const found = report.findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no finding ${id} among ${report.findings.map((finding) => finding.id).join(' ')}`);
  return found;
}

const REPORT = overspent();
const OVER = findingOf(REPORT, 'H09');
const REASON = '上级部门现场会由我单位承办，经批准追加。';

test('only 核实性 findings that are not met owe an explanation', () => {
  expect(owingIn(REPORT).map(({ id }) => id)).toEqual(['H09']);
  const { others, owed, explained, idle } = withExplanations(REPORT, []);
  expect(owed).toEqual([{ finding: OVER, state: 'open', explanation: null }]);
  expect({ explained, idle }).toEqual({ explained: [], idle: [] });
  expect(others.length + owed.length).toBe(REPORT.findings.length);
  expect(others.some(({ class: ruleClass }) => ruleClass === 'balance')).toBe(true);
});

test('the draft says the figures and leaves the reason open', () => {
  expect(draftExplanation(OVER)).toBe(
    '未满足“公务接待费决算数不超过预算数”：公开07 一般公共预算财政拨款“三公”经费支出决算表 · 公务接待费 · 决算数 8.00，公开07 一般公共预算财政拨款“三公”经费支出决算表 · 公务接待费 · 预算数 6.00，相差 2.00。原因：〔请写明原因〕',
  );
});

test('a long sum is cut short in the draft', () => {
  const cells = Array.from({ length: 6 }, (_, index) => ({
    ...OVER.cells[0]!,
    name: `第${index}项`,
    shown: '1,234.50',
  }));
  expect(draftExplanation({ ...OVER, cells, difference: '-1234567.5' })).toBe(
    '未满足“公务接待费决算数不超过预算数”：第0项 1,234.50，第1项 1,234.50，第2项 1,234.50，第3项 1,234.50等 6 个数，相差 1,234,567.50。原因：〔请写明原因〕',
  );
});

test('an explained finding is listed apart', () => {
  const explanation = explain(OVER, ` ${REASON} `, '张三');
  expect(explanation).toEqual({ finding: 'H09', figures: figuresOf(OVER), text: REASON, by: '张三' });
  const { owed, explained, others } = withExplanations(REPORT, [explanation]);
  expect(owed).toEqual([]);
  expect(explained).toEqual([{ finding: OVER, state: 'explained', explanation }]);
  expect(others).not.toContain(OVER);
});

test('a draft whose reason was not written explains nothing', () => {
  const { owed } = withExplanations(REPORT, [explain(OVER, draftExplanation(OVER))]);
  expect(owed.map(({ state }) => state)).toEqual(['open']);
  expect(withExplanations(REPORT, [explain(OVER, '  ')]).owed).toHaveLength(1);
});

test('it is opened again when the figures change, with the earlier text at hand', () => {
  const explanation = explain(OVER, REASON);
  const { owed, explained } = withExplanations(overspent(9), [explanation]);
  expect(explained).toEqual([]);
  expect(owed).toMatchObject([{ state: 'reopened', explanation: { text: REASON } }]);
  expect(withExplanations(overspent(8), [explanation]).owed).toEqual([]);
});

test('where the cells stand does not matter to an explanation', () => {
  const moved = {
    ...OVER,
    cells: OVER.cells.map((cell) => ({ ...cell, ref: { ...cell.ref, row: cell.ref.row + 5 } })),
  };
  expect(figuresOf(moved)).toBe(figuresOf(OVER));
});

test('an explanation of a check that holds now is kept, and said to be idle', () => {
  const explanation = explain(OVER, REASON);
  expect(withExplanations(checkReport(buildReport(SMALL_BOOK)), [explanation])).toMatchObject({
    owed: [],
    explained: [],
    idle: [explanation],
  });
});

describe('the sheet', () => {
  function workbookWith(sheet: OwnSheet): WorkbookSnapshot {
    const values = sheet.rows.map((row) => row.map(({ value = null }) => (value === '' ? null : value)));
    const empty = { visibility: 'visible', isProtected: false, merges: [] } as const;
    const own = { ...empty, name: sheet.name, values, formulas: new Map(), numberFormats: new Map() };
    return { name: '示例.xlsx', sheets: [...CONSISTENT.sheets, own] };
  }

  const HERS: Explanation = explain(OVER, REASON, '李四');
  const IDLE: Explanation = { finding: 'X99', figures: 'abc', text: '旧的说明', by: null };

  test('gives back what was written', () => {
    const sheet: OwnSheet = explanationSheet(withExplanations(REPORT, [HERS, IDLE]));
    expect(maybeExplanations(workbookWith(sheet))).toEqual([HERS, IDLE]);
  });

  test('lists what is owed, so that it can be filled in by hand', () => {
    const sheet: OwnSheet = explanationSheet(withExplanations(REPORT, []));
    expect(sheet.rows[1]?.map(({ value }) => value)).toEqual(['H09', OVER.message, '待说明', '', '', figuresOf(OVER)]);
    const filled = {
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at === 0 ? row : row.map((cell, k) => (k === 3 ? { ...cell, value: REASON } : cell)),
      ),
    };
    const [explanation] = maybeExplanations(workbookWith(filled)) ?? [];
    expect(withExplanations(REPORT, explanation ? [explanation] : []).explained).toHaveLength(1);
    expect(withExplanations(overspent(9), explanation ? [explanation] : []).owed).toMatchObject([
      { state: 'reopened' },
    ]);
  });

  test('says that figures have changed', () => {
    const sheet = explanationSheet(withExplanations(overspent(9), [HERS]));
    expect(sheet.rows[1]?.slice(2).map(({ value }) => value)).toEqual([
      '数字已变，请重新说明',
      REASON,
      '李四',
      HERS.figures,
    ]);
  });

  test('is taken for no table of the book', () => {
    const report = recognise(workbookWith(explanationSheet(withExplanations(REPORT, [HERS]))));
    expect(report.tables).toEqual(recognise(CONSISTENT).tables);
    expect(report.questions).toEqual([]);
  });

  test('a workbook without it holds none', () => {
    expect(maybeExplanations(CONSISTENT)).toBeNull();
  });
});
