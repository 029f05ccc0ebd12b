import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import type { WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import * as noise from '../../support/noise';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);

function withSheet(pattern: RegExp, ...changes: readonly noise.Noise[]): WorkbookSnapshot {
  const change = (sheet: WorkbookSnapshot['sheets'][number]): typeof sheet =>
    changes.reduce((each, next) => next(each), sheet);
  return { ...SAMPLE, sheets: SAMPLE.sheets.map((sheet) => (pattern.test(sheet.name) ? change(sheet) : sheet)) };
}

const inYuan = noise.withAmounts((value) => Math.round(value * 1_000_000) / 100);
const saysYuan = noise.withTexts((text) => text.replace('万元', '元'));
const saysNothing = noise.withTexts((text) => text.replace('金额单位：万元', ''));

function contradictions(book: WorkbookSnapshot): readonly string[] {
  return recognise(book).tables.flatMap(({ id, irregularities }) =>
    irregularities
      .filter(({ kind }) => kind === 'unitContradicted')
      .map(({ text, other }) => `${id}: ${text} → ${other ?? ''}`),
  );
}

describe('a label that contradicts the magnitudes is noted, never mended', () => {
  test('nothing to note where all agree', () => {
    expect(contradictions(SAMPLE)).toEqual([]);
  });

  test.each([
    [/^GK03/, 'expenditure: 标明万元，但 187,273,100.00 的大小像是元 → 元'],
    [/^GK02/, 'income: 标明万元，但 193,596,500.00 的大小像是元 → 元'],
    [/^GK05/, 'generalBudgetExpenditure: 标明万元，但 125,929,200.00 的大小像是元 → 元'],
    [/^GK06/, 'generalBudgetBasic: 标明万元，但 66,115,800.00 的大小像是元 → 元'],
    [/^GK07/, 'threePublic: 标明万元，但 82,000.00 的大小像是元 → 元'],
    [/^GK08/, 'governmentFund: 标明万元，但 5,290,400.00 的大小像是元 → 元'],
  ])('a table of 元 under 万元: %s', (pattern, text) => {
    expect(contradictions(withSheet(pattern, inYuan))).toEqual([text]);
  });

  test('a table of 万元 under 元', () => {
    expect(contradictions(withSheet(/^GK03/, saysYuan))).toEqual([
      'expenditure: 标明元，但 18,727.31 的大小像是万元 → 万元',
    ]);
  });

  test('a whole book of 万元 under 元 is too small for a unit’s year', () => {
    const small = noise.onEverySheet(SAMPLE, (sheet) => noise.withNumbers((value) => value / 10)(saysYuan(sheet)));
    expect(contradictions(small)).toEqual(['incomeExpenditure: 标明元，但 2,086.27 的大小像是万元 → 万元']);
  });

  test('the stated unit is kept', () => {
    const table = recognise(withSheet(/^GK03/, inYuan)).tables.find(({ id }) => id === 'expenditure');
    expect(table).toMatchObject({ unit: '万元', unitStated: true });
  });
});

describe('a table that states no unit', () => {
  test('is read in that of the others', () => {
    const report = recognise(withSheet(/^GK03/, saysNothing));
    expect(report.tables.find(({ id }) => id === 'expenditure')).toMatchObject({ unit: '万元', unitStated: false });
    expect(report.questions).toEqual([]);
  });

  test('where the others disagree it is asked for', () => {
    const report = recognise({
      ...SAMPLE,
      sheets: [sheetOf(/^GK01/, saysYuan), sheetOf(/^GK02/), sheetOf(/^GK03/, saysNothing)],
    });
    expect(report.amountUnit).toBeNull();
    expect(report.questions.map(({ prompt }) => prompt)).toContain(
      '各表标明的金额单位不一致，没有标明的表是万元还是元？',
    );
  });

  test('and is held against them by the size of its figures', () => {
    expect(contradictions(withSheet(/^GK03/, inYuan, saysNothing))).toEqual([
      'expenditure: 没有标明单位，按万元读取，但 187,273,100.00 的大小像是元 → 元',
    ]);
  });

  test('in 元 beside a 公开01 in 万元, 三公 is not held against that one', () => {
    const yuan = noise.onEverySheet(SAMPLE, (sheet) => saysNothing(inYuan(sheet)));
    const mixed = yuan.sheets.map((sheet) => (sheet.name.startsWith('GK01') ? sheetOf(/^GK01/, saysNothing) : sheet));
    expect(contradictions({ ...SAMPLE, sheets: mixed })).toEqual([]);
  });

  test('where none states one it is asked for, and read in 万元 meanwhile', () => {
    const report = recognise({ ...SAMPLE, sheets: [sheetOf(/^GK03/, saysNothing)] });
    expect(report.amountUnit).toBeNull();
    expect(report.tables[0]).toMatchObject({ unit: '万元', unitStated: false });
    expect(report.questions).toEqual([
      { id: 'unit', prompt: '工作簿没有标明金额单位，金额是万元还是元？（目前按万元读取）', options: ['万元', '元'] },
    ]);
  });
});

function sheetOf(pattern: RegExp, change: noise.Noise = (sheet) => sheet): WorkbookSnapshot['sheets'][number] {
  const found = SAMPLE.sheets.find(({ name }) => pattern.test(name));
  if (found === undefined) throw new Error(`no sheet ${pattern.source}`);
  return change(found);
}
