import { EMPTY_SUPPLEMENT, type Supplement } from '../../src/model';
import { NOTHING_KEPT, type KeptData } from '../../src/casework/kept/kept-data';
import { keptFor } from '../../src/casework/kept/kept-for';
import { confirmTaken, filledEntries, fillBlank, maybeAmount, waiveBlank } from '../../src/supplement';

describe('maybeAmount', () => {
  it.each([
    ['12.3', { fen: 12_300_000, step: 10_000 }],
    ['12', { fen: 12_000_000, step: 10_000 }],
    ['1,234.567', { fen: 1_234_567_000, step: 1_000 }],
    ['１２．３０', { fen: 12_300_000, step: 10_000 }],
    ['123456.78元', { fen: 12_345_678, step: 1 }],
    ['-0.5 万元', { fen: -500_000, step: 10_000 }],
    ['（3.20）', { fen: -3_200_000, step: 10_000 }],
    ['0', { fen: 0, step: 10_000 }],
    ['一百', null],
    ['12万', null],
    ['', null],
    ['99999999999999999999', null],
  ])('reads “%s”', (text, expected) => {
    expect(maybeAmount(text)).toEqual(expected);
  });
});

describe('fillBlank', () => {
  it.each([
    ['amount', '12.3', { amounts: { x: { fen: 12_300_000, step: 10_000 } } }],
    ['count', ' ３ ', { counts: { x: 3 } }],
    ['reason', '人员增加', { reasons: { x: '人员增加' } }],
    ['text', '甲\n乙', { texts: { x: '甲\n乙' } }],
  ] as const)('files %s under the blank', (kind, text, expected) => {
    expect(fillBlank(EMPTY_SUPPLEMENT, { id: 'x', kind }, text)).toEqual({
      supplement: { ...EMPTY_SUPPLEMENT, ...expected },
    });
  });

  it.each([
    ['amount', '很多', '“很多”不是金额，请写成 12.30 这样的数。'],
    ['count', '3.5', '“3.5”不是整数，请写成 3 这样的数。'],
  ] as const)('says what is wrong with %s', (kind, text, problem) => {
    expect(fillBlank(EMPTY_SUPPLEMENT, { id: 'x', kind }, text)).toEqual({ problem });
  });

  it('is shown again as it was typed, without own templates and figures changed by hand', () => {
    const supplement: Supplement = {
      ...EMPTY_SUPPLEMENT,
      amounts: { a: { fen: 12_300_000, step: 10_000 } },
      counts: { c: 3 },
      reasons: { r: '人员增加' },
      texts: { 'text/duties': '职责', template: '国家通用', 'figure:income/x': '1.00' },
      waived: ['w'],
    };
    const names = new Map([['c', { name: '接待批次', unit: '批次', where: '' }]]);
    expect(filledEntries(supplement, names)).toEqual([
      { id: 'c', kind: 'count', name: '接待批次', value: '3', isWaived: false, isTaken: false },
      { id: 'a', kind: 'amount', name: 'a', value: '12.30万元', isWaived: false, isTaken: false },
      { id: 'r', kind: 'reason', name: 'r', value: '人员增加', isWaived: false, isTaken: false },
      { id: 'text/duties', kind: 'text', name: 'text/duties', value: '职责', isWaived: false, isTaken: false },
      { id: 'w', kind: 'text', name: 'w', value: '', isWaived: true, isTaken: false },
    ]);
  });

  it('is looked at once it is filled in anew, or found to hold', () => {
    const taken: Supplement = { ...EMPTY_SUPPLEMENT, texts: { x: '甲', y: '乙' }, fromLastText: ['x', 'y'] };
    expect(filledEntries(taken, new Map()).map(({ isTaken }) => isTaken)).toEqual([true, true]);
    expect(fillBlank(taken, { id: 'x', kind: 'text' }, '丙')).toMatchObject({ supplement: { fromLastText: ['y'] } });
    expect(confirmTaken(taken, ['y'])).toEqual({ ...taken, fromLastText: ['x'] });
  });

  it('takes an entry back, and opens what was waived', () => {
    const waived = waiveBlank({ ...EMPTY_SUPPLEMENT, texts: { x: '甲', y: '乙' } }, 'x');
    expect(waived).toEqual({ ...EMPTY_SUPPLEMENT, texts: { y: '乙' }, waived: ['x'] });
    expect(fillBlank(waived, { id: 'x', kind: 'text' }, '')).toEqual({
      supplement: { ...EMPTY_SUPPLEMENT, texts: { y: '乙' } },
    });
  });
});

describe('keptFor', () => {
  const kept: KeptData = {
    ...NOTHING_KEPT,
    unitName: '甲局',
    year: 2022,
    supplement: {
      ...EMPTY_SUPPLEMENT,
      unitKind: 'school',
      texts: { 'text/duties': '职责', 'text/meetings': '会议', template: '国家通用', 'order:national/narrative': '甲' },
      counts: { c: 1, 'agencyOperations/vehiclesKept/finalAmount': 2 },
      amounts: { 'budget:threePublic/total/finalAmount': { fen: 1, step: 1 } },
    },
    answers: { year: 2022, sheets: new Map([['a', 'income']]) },
  };

  it('takes this year’s as it is', () => {
    expect(keptFor({ unitName: '甲局', year: 2022 }, kept)).toEqual({ kept, remark: null, fits: true });
  });

  it('takes of last year’s what does not change with the year, and its figures as last year’s', () => {
    expect(keptFor({ unitName: '甲局', year: 2023 }, kept)).toEqual({
      kept: {
        ...NOTHING_KEPT,
        unitName: '甲局',
        supplement: {
          ...EMPTY_SUPPLEMENT,
          unitKind: 'school',
          texts: { 'text/duties': '职责', template: '国家通用', 'order:national/narrative': '甲' },
          counts: { 'prior:agencyOperations/vehiclesKept/finalAmount': 2 },
        },
        answers: { sheets: new Map([['a', 'income']]) },
      },
      remark:
        '助手资料是上年（2022 年度）的：沿用了单位性质、职责、机构名单和报表对应关系，其中的数作为上年数，其余请重新填写。',
      fits: true,
    });
  });

  it.each([
    [{ unitName: '乙局', year: 2022 }, '助手资料是“甲局”的，打开的工作簿是“乙局”的，没有采用。'],
    [{ unitName: '甲局', year: 2020 }, '助手资料是 2022 年度的，打开的工作簿是 2020 年度的，没有采用。'],
  ])('takes nothing of another unit or year', (report, remark) => {
    expect(keptFor(report, kept)).toEqual({ kept: NOTHING_KEPT, remark, fits: false });
  });
});
