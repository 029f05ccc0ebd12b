import { checkReport } from '../../src/checking';
import { RESULT_SHEET, resultSheet, type ReportSource } from '../../src/reports';
import { amount, count, header, indented, link } from '../../src/reports/cells';
import { findingRows } from '../../src/reports/result/finding-rows';
import type { Finding, FindingCell, Suspect } from '../../src/model';
import type { SheetCell, SheetContent } from '../../src/document';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

const WRONG = buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8), {
  unmapped: [
    { sheet: '封面', reason: '封面，不是报表' },
    { sheet: RESULT_SHEET, reason: '不是报表' },
  ],
  questions: [{ id: 'scope', prompt: '这是汇总数还是本级数？', options: ['部门（汇总）', '本级'] }],
});
const SOURCE = sourceOf(WRONG);

function sheetOf(source: ReportSource = SOURCE, withFormulas = false): SheetContent {
  return resultSheet(source, { withFormulas });
}

function valuesOf(row: readonly SheetCell[] | undefined): readonly unknown[] {
  return (row ?? []).map(({ value }) => value ?? '');
}

/** The rows under a heading, without its table head, to the next empty row. */
function section(sheet: SheetContent, heading: RegExp): readonly (readonly SheetCell[])[] {
  const top = sheet.rows.findIndex(([first]) => first?.style === 'heading' && heading.test(String(first.value)));
  if (top < 0) throw new Error(`no section ${heading.source}`);
  const end = sheet.rows.findIndex((row, index) => index > top && row.length === 0);
  return sheet.rows.slice(top + 2, end < 0 ? undefined : end);
}

describe('核对结果', () => {
  const sheet = sheetOf();

  it('says on its first lines whose book it is, when and by which rules it was checked', () => {
    expect(sheet.name).toBe(RESULT_SHEET);
    expect(sheet.rows.slice(0, 3).map((row) => row[0]?.value)).toEqual([
      '示例局 2020 年度部门决算核对结果',
      '单位：示例局　　年度：2020 年　　口径：单位　　金额单位：万元',
      ['检查时间：2026-03-05 09:07', '文件：test.xlsx　　封签：VQB0-32J2-B0SA'].join('　　'),
    ]);
  });

  it('gives the verdict with all five counts, and never says that anything has passed', () => {
    const { checked, exact, rounding, broken, notChecked, notApplicable } = SOURCE.checked.summary;
    const texts = sheet.rows.flat().map(({ value }) => String(value ?? ''));
    expect(texts).toContain(
      `9 张表已识别；${checked} 项勾稽：${exact} 平，${rounding} 尾差，${broken} 不平；${notChecked} 项无法核对。`,
    );
    expect(texts).toContain(
      `全部 ${checked + notChecked + notApplicable} 项：平 ${exact}，四舍五入尾差 ${rounding}，不平 ${broken}，无法核对 ${notChecked}，不适用 ${notApplicable}。`,
    );
    expect(texts.join('')).not.toMatch(/审核通过|核对通过|合格/);
  });

  it('tells each cause with its suspect, its difference and the value with which all would hold', () => {
    const [row] = section(sheet, /^不平，按原因（1）/);
    expect(valuesOf(row)).toEqual([
      1,
      '必改',
      expect.any(String),
      expect.stringContaining('公务用车'),
      'D3',
      expect.stringContaining('疑点单元格（可能）'),
      expect.any(Number),
      expect.stringMatching(/（D3）$/),
      7,
    ]);
    expect(row?.[4]?.linkTo).toEqual(SOURCE.checked.findings[0]?.suspects[0]?.ref);
  });

  it('lists what could not be checked by what is missing, without leaving a check out', () => {
    const rows = section(sheet, /^无法核对/);
    const counted = rows.reduce((sum, row) => sum + Number(row[4]?.value), 0);
    expect(counted).toBe(SOURCE.checked.summary.notChecked);
    expect(rows.map((row) => row[3]?.value)).toContain('缺 上年决算');
  });

  it('lists sheets that are no tables, and open questions', () => {
    expect(section(sheet, /^未作核对的工作表/).map((row) => [row[3]?.value, row[5]?.value])).toEqual([
      ['封面', '封面，不是报表'],
      ['请确认', '这是汇总数还是本级数？'],
    ]);
  });

  it('leaves lines to be signed by hand before the ledger, which begins on a new page', () => {
    const signed = sheet.rows.findIndex((row) =>
      /^填报人：_+\u3000+复核人：_+\u3000+日期：_+$/.test(String(row[0]?.value)),
    );
    const ledger = sheet.rows.findIndex((row) => String(row[0]?.value).startsWith('全部勾稽清单'));
    expect(signed).toBeGreaterThan(0);
    expect(signed).toBeLessThan(ledger);
    expect(sheet.print).toEqual({ titleRows: 3, breakBefore: [ledger] });
  });

  it('carries every line of the ledger with its verdict, its cell and both sides', () => {
    const ledger = SOURCE.checked.ledger();
    const top = sheet.rows.findIndex((row) => row[3]?.value === '勾稽关系') + 1;
    const rows = sheet.rows.slice(top);
    expect(rows.map((row) => [row[0]?.value, row[2]?.value, row[3]?.value, row[5]?.value])).toEqual(
      ledger.map(({ rule, title, detail }, index) => [index + 1, rule, title, detail]),
    );
    const broken = rows.find((row) => row[1]?.value === '不平');
    expect(broken?.slice(6).map(({ value, formula }) => [typeof value, formula])).toEqual([
      ['number', undefined],
      ['number', undefined],
      ['number', undefined],
    ]);
    expect(rows.every((row, index) => row[4]?.linkTo === (ledger[index]?.cells[0] ?? undefined))).toBe(true);
  });

  it('has the two columns of formulas only where they are asked for, and says what they are', () => {
    expect(sheet.columns).toHaveLength(9);
    const live = sheetOf(SOURCE, true);
    expect(live.columns).toHaveLength(11);
    expect(live.rows.some((row) => String(row[0]?.value).includes('是公式，改数后由表格软件自行计算'))).toBe(true);
    expect(sheet.rows.flat().some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('lists explained findings apart, and no longer among what is broken', () => {
    const [finding] = SOURCE.checked.findings;
    if (!finding) throw new Error('nothing is broken');
    const explained = sheetOf({ ...SOURCE, explained: [{ finding, text: '年末集中购车。', by: '张三' }] });
    const [row] = section(explained, /^已有出错说明的核实性问题（1）/);
    expect(row?.[5]?.value).toMatch(/说明：年末集中购车。（张三）$/);
    expect(() => section(explained, /^不平/)).toThrow();
  });
});

it('a book that nobody could name says so instead of leaving a gap', () => {
  const report = buildReport(SMALL_BOOK, { unitName: null, year: null, scope: null, amountUnit: null });
  const sheet = sheetOf(sourceOf(report, checkReport(report)));
  expect(sheet.rows[0]?.[0]?.value).toBe('test.xlsx部门决算核对结果');
  expect(sheet.rows[1]?.[0]?.value).toBe('单位：未能识别　　年度：未能识别　　口径：未能识别　　金额单位：未能识别');
});

describe('a finding as a row', () => {
  const place = (name: string, row: number, shown = '8.00'): FindingCell => ({
    kind: 'cell',
    ref: { sheet: '公开07', row, column: 3 },
    name,
    value: 8,
    shown,
  });
  const suspect = (name: string, row: number, more: Partial<Suspect> = {}): Suspect => ({
    ...place(name, row),
    suggested: '1234.50',
    slip: 'unknown',
    explains: [],
    ...more,
  });
  const rowOf = (change: Partial<Finding>): readonly SheetCell[] => {
    const [finding] = SOURCE.checked.findings;
    if (!finding) throw new Error('nothing is broken');
    return findingRows([{ ...finding, message: '不一致。', ...change }])[0] ?? [];
  };
  const [A, B, C, D] = [place('甲', 0), place('乙', 1), place('丙', 2), place('丁', 3)];

  it.each<[string, readonly FindingCell[], string]>([
    ['one', [A], '甲（D1）'],
    ['a cell that is named twice', [A, B, A], '甲（D1）\n乙（D2）'],
    ['three', [A, B, C], '甲（D1）\n乙（D2）\n丙（D3）'],
    ['four', [A, B, C, D], '甲（D1）\n乙（D2）\n丙（D3）\n等 4 处'],
    ['none', [], ''],
  ])('has its places: %s', (_what, cells, text) => {
    expect(rowOf({ cells })[3]?.value).toBe(text);
  });

  it.each<[string, readonly Suspect[], SheetCell]>([
    ['one value, as a number', [suspect('甲', 0)], { value: 1234.5, style: 'number' }],
    ['none', [suspect('甲', 0, { suggested: null })], { value: '', style: 'wrap' }],
    [
      'one with what else has to change',
      [suspect('甲', 0, { also: '合计 8.00' })],
      { value: '1,234.50，且 合计 8.00', style: 'wrap' },
    ],
    [
      'a line a suspect',
      [suspect('甲', 0), suspect('乙', 1, { suggested: null })],
      { value: '1,234.50\n—', style: 'wrap' },
    ],
    ['nothing without suspects', [], { value: '', style: 'wrap' }],
  ])('has the value with which all would hold: %s', (_what, suspects, cell) => {
    expect(rowOf({ suspects })[8]).toEqual(cell);
  });

  it('leads to the suspect, or to the first cell where there is none', () => {
    expect(rowOf({ suspects: [suspect('乙', 1)], cells: [A] })[4]).toEqual({
      value: 'D2',
      style: 'wrap',
      linkTo: B.ref,
    });
    expect(rowOf({ suspects: [], cells: [A, B] })[4]).toEqual({ value: 'D1', style: 'wrap', linkTo: A.ref });
    expect(rowOf({ suspects: [], cells: [] })[4]).toEqual({ value: '', style: 'wrap' });
  });

  it('says where it is to be mended, where that is known', () => {
    expect(rowOf({ mendIn: null })[5]?.value).toBe('不一致。');
    expect(rowOf({ mendIn: 'workbook' })[5]?.value).toBe('不一致。（可能应在套表中更正）');
  });

  it.each([
    [amount('1234.50'), { value: 1234.5, style: 'number' }],
    [amount(0), { value: 0, style: 'number' }],
    [amount(null), { value: '', style: 'wrap' }],
    [amount(''), { value: '', style: 'wrap' }],
    [amount('约12'), { value: '约12', style: 'wrap' }],
    [count(3), { value: 3, style: 'wrap' }],
    [link(null), { value: '', style: 'wrap' }],
  ])('is made of cells: %j', (cell, expected) => {
    expect(cell).toEqual(expected);
  });

  it('stands under the heads of its table, what is narrow behind three blank cells', () => {
    expect(indented(...header('项目', '数据'))).toEqual([
      {},
      {},
      {},
      { value: '项目', style: 'header' },
      { value: '数据', style: 'header' },
    ]);
  });
});
