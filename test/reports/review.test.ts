import { strFromU8, unzipSync } from 'fflate';
import { reviewDocument, reviewLines, reviewSheet, reviewWorkbook, roundOf } from '../../src/reports';
import { checkReport } from '../../src/checking';
import { readWorkbook } from '../../src/document';
import type { Finding } from '../../src/model';
import { compareRounds } from '../../src/rounds';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';

const WRONG = sourceOf(buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8)));
const CONSISTENT = sourceOf(buildReport(SMALL_BOOK));

/** The second round of a book that held the wrong figure in the first as well. */
function largeRound(amount: number): typeof WRONG {
  const source = sourceOf(buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], amount)));
  return { ...source, comparison: compareRounds(roundOf(source), source.report, checkReport(source.report)) };
}

function withFinding(change: Partial<Finding>): ReturnType<typeof reviewLines> {
  const [finding] = WRONG.checked.findings;
  if (!finding) throw new Error('nothing is broken');
  return reviewLines({ ...WRONG, checked: { ...WRONG.checked, findings: [{ ...finding, ...change }] } });
}

describe('the lines of a 审核意见单', () => {
  it('name the place, what stands there, what may be right, why, and how grave it is', () => {
    const [line] = reviewLines(WRONG);
    const [finding] = WRONG.checked.findings;
    expect(line).toEqual({
      index: 1,
      place: `${finding?.suspects[0]?.name}（D3）`,
      stated: '8.00',
      expected: '7.00（可能）',
      basis: expect.stringMatching(/^\S+ .+（基本平衡；.+）\n.+差 /s) as string,
      nature: '必改',
    });
  });

  it('tell what else has to change where one cell does not suffice', () => {
    const [suspect] = WRONG.checked.findings[0]!.suspects;
    const [line] = withFinding({ suspects: [{ ...suspect!, suggested: '1234.50', also: '合计 8.00' }] });
    expect(line?.expected).toBe('1,234.50，且 合计 8.00（可能）');
  });

  it('tell a missing row as missing', () => {
    const source = sourceOf(buildReport(withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['208'])));
    const [line] = reviewLines(source);
    expect(line?.stated).toBe('缺此行');
    // The column is headed 依据 already.
    expect(line?.basis).toMatch(/^F05 .+；.+）\n可能 .+漏列了.+不平的勾稽：.+差 -12\.00。$/s);
    expect(line?.basis).not.toContain('依据');
  });

  it.each<[string, Partial<Finding>, object]>([
    ['nobody can tell which cell', { suspects: [] }, { expected: '无法判断是哪一格，请人工核', nature: '必改' }],
    [
      '核实性',
      { suspects: [], class: 'verification', severity: 'warning' },
      { expected: '请核实；情况属实的，说明原因', nature: '核实' },
    ],
    [
      'a matter of form',
      { suspects: [], difference: null, severity: 'info' },
      { expected: '按依据更正', nature: '建议' },
    ],
    [
      'not checked',
      { suspects: [], verdict: 'notChecked', severity: 'info' },
      { expected: '补齐后重新核对', nature: '核实' },
    ],
  ])('where it is %s', (_what, change, expected) =>
    expect(withFinding(change)).toEqual([expect.objectContaining(expected)]),
  );

  it('leave 尾差 out: they ask nothing of anybody', () => {
    expect(withFinding({ verdict: 'rounding' })).toEqual([]);
  });

  it('name three cells where none stands out, and say how many there are', () => {
    const [finding] = WRONG.checked.findings;
    const cells = Array.from({ length: 5 }, () => finding!.cells[0]!);
    expect(withFinding({ suspects: [], cells })[0]?.place.split('\n')).toHaveLength(4);
    expect(withFinding({ suspects: [], cells })[0]?.place).toMatch(/等 5 处$/);
  });

  it('put what the unit has explained last, with its words', () => {
    const finding = WRONG.checked.findings[0]!;
    const lines = reviewLines({ ...WRONG, explained: [{ finding, text: '情况属实。', by: null }] });
    expect(lines.at(-1)).toMatchObject({ expected: '单位说明：情况属实。', nature: '已说明' });
    expect(lines.filter(({ nature }) => nature === '必改')).toEqual([]);
  });
});

describe('as a workbook', () => {
  it('has a head on every page, and empty columns for the unit and the reviewer', async () => {
    const { snapshot } = await readWorkbook('r.xlsx', reviewWorkbook(WRONG));
    const [sheet] = snapshot.sheets;
    expect(sheet?.values[0]?.[0]).toBe('示例局 2020 年度部门决算审核意见单');
    expect(sheet?.values[3]).toEqual(['序号', '位置（表·行·列）', '原值', '应为', '依据', '性质', '单位回复', '复核']);
    expect(sheet?.values[4]?.slice(5)).toEqual(['必改']);
    expect(reviewSheet(WRONG).print).toEqual({ titleRows: 4 });
  });

  it('without opinions says what was checked and what was not', () => {
    const source = { ...CONSISTENT, checked: { ...CONSISTENT.checked, findings: [] } };
    const texts = reviewSheet(source).rows.map((row) => row[0]?.value);
    expect(texts).toContain('已核对的勾稽中没有需要单位回复的；没有核对的见下列计数。');
    expect(texts.some((text) => String(text).endsWith('项无法核对。'))).toBe(true);
  });
});

describe('as a document', () => {
  it('says the same, line by line, with the head repeated on every page', async () => {
    const parts = unzipSync(await reviewDocument(WRONG));
    const xml = strFromU8(parts['word/document.xml']!);
    const text = xml.replace(/<[^>]+>/g, '');
    expect(text).toContain('示例局 2020 年度部门决算审核意见单');
    for (const { place, expected, nature } of reviewLines(WRONG)) {
      for (const part of [place, expected, nature]) expect(text).toContain(part.replace(/\n/g, ''));
    }
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
  });

  it.each([
    ['9-digit', 923_456_789.01],
    ['10-digit', 4_345_678_901.23],
  ])('of a second round never breaks a %s figure', async (_what, amount) => {
    const source = largeRound(amount);
    const xml = strFromU8(unzipSync(await reviewDocument(source))['word/document.xml']!);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, ' ')),
    );
    expect(widths).toHaveLength(11);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(14_570);
    const figures = rows.flatMap((row) =>
      row.flatMap((cell, column) => [...cell.matchAll(/[\d,.]+/g)].map(([figure]) => ({ figure, column }))),
    );
    expect(figures.filter(({ figure }) => figure.length >= 14)).not.toEqual([]);
    // A digit of 9 pt Times is 4.5 pt wide: 90 twentieths; 4 pt stay free on either side.
    const torn = figures.filter(({ figure, column }) => figure.length * 90 > (widths[column] ?? 0) - 160);
    expect(torn).toEqual([]);
  });

  it('is written where its figures have no room on the page, each column with some of its own', async () => {
    const [finding, ...rest] = WRONG.checked.findings;
    const message = `${'9'.repeat(400)} 与合计不一致`;
    const findings = finding ? [{ ...finding, message }, ...rest] : [];
    const source = { ...WRONG, checked: { ...WRONG.checked, findings } };
    const xml = strFromU8(unzipSync(await reviewDocument(source))['word/document.xml']!);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(-?\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(14_570);
  });
});
