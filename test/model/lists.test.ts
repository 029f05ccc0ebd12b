import {
  bySection,
  doubtsIn,
  firstIndex,
  formDoubtsIn,
  gridKey,
  gridPlace,
  groupBy,
  isCellError,
  looksEmpty,
  shownAmount,
  shownCell,
  shownValue,
  shiftedBy,
  valueAt,
  type CellValue,
  type DraftSection,
} from '../../src/model';

it.each<[CellValue, string, boolean]>([
  [null, '', true],
  ['', '', true],
  [' \u3000\u200b', ' \u3000\u200b', true],
  ['甲', '甲', false],
  [true, 'TRUE', false],
  [false, 'FALSE', false],
  [{ error: '#REF!' }, '#REF!', false],
  [0, '0.00', false],
  [1234.5, '1,234.50', false],
  [0.1 + 0.2, '0.30', false],
  [-1_234_567.125, '-1,234,567.125', false],
])('%j is shown as “%s”, and is nothing to look at: %s', (value, shown, isEmpty) => {
  expect(shownValue(value)).toBe(shown);
  expect(looksEmpty(value)).toBe(isEmpty);
});

it('knows an error value from a text', () => {
  expect([isCellError({ error: '#N/A' }), isCellError('#N/A'), isCellError(null)]).toEqual([true, false, false]);
});

it.each([
  [{ kind: 'number', value: 12.5, amount: { fen: 12_500_000, step: 10_000 } }, '12.50'],
  [{ kind: 'number', value: 1234.5, amount: { fen: 1_234_500_000, step: 1_000_000 } }, '1,234.5'],
  [{ kind: 'numberText', value: '1234', amount: { fen: 1_234_000_000, step: 10_000 } }, '1,234.00'],
  [{ kind: 'dash', value: '—', amount: { fen: 0, step: 0 } }, '—'],
  [{ kind: 'blank', value: null, amount: { fen: 0, step: 0 } }, ''],
  [{ kind: 'text', value: '见附件', amount: null }, '见附件'],
  [{ kind: 'text', value: 44_927, amount: null, date: '2023-01-01' }, '2023-01-01'],
] as const)('a cell %j shows “%s”', (cell, shown) => {
  expect(shownCell(cell, '万元')).toBe(shown);
});

it.each([
  [{ fen: 12_500_000, step: 10_000 }, '12.50'],
  [{ fen: 12_500_000, step: 1_000_000 }, '12.5'],
  [{ fen: 12_000_000, step: 1_000_000 }, '12'],
  [{ fen: -12_500_000, step: 100 }, '-12.5000'],
  [{ fen: 0, step: 0 }, '0.00'],
])('%j is shown as %s', (amount, text) => {
  expect(shownAmount(amount, '万元')).toBe(text);
});

it.each([
  [1234.5, 0, 1234.5],
  [1234.5, 3, 1.2345],
  [1234.5, -2, 123_450],
  [0, 5, 0],
  [0.1 + 0.2, -1, 3],
  [1e-7, 2, 1e-9],
])('%d without 10^%d is %d', (value, shift, shifted) => {
  expect(shiftedBy(value, shift)).toBe(shifted);
});

it('places of a grid have a key each, and blanks where there is nothing', () => {
  expect(gridPlace(gridKey(12, 3))).toEqual({ row: 12, column: 3 });
  const sheet = { values: [[1, '甲'], []] } as never;
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 1, 0), valueAt(sheet, 9, 0), valueAt(sheet, 0, 9)]).toEqual([
    '甲',
    null,
    null,
    null,
  ]);
});

it.each([
  [[], 0],
  [[1], 0],
  [[0], 1],
  [[0, 0, 1, 1], 2],
  [[0, 0, 0], 3],
  [[1, 1, 1], 0],
])('in %j the first is found at %d', (items, index) => {
  expect(firstIndex(items, (item) => item === 1)).toBe(index);
});

it('groups keep their order, and values theirs', () => {
  const groups = groupBy(['甲1', '乙1', '甲2'], (text) => text.slice(0, 1));
  expect([...groups]).toEqual([
    ['甲', ['甲1', '甲2']],
    ['乙', ['乙1']],
  ]);
});

it('what a text asks for is told by sections', () => {
  const input = (id: string, where: string) => ({ id, kind: 'text', prompt: id, where, why: '' }) as const;
  const sections = bySection([input('a', '一'), input('b', '二'), input('c', '一')]);
  expect(sections.map(({ where, inputs }) => [where, inputs.map(({ id }) => id).join('')])).toEqual([
    ['一', 'ac'],
    ['二', 'b'],
  ]);
});

it('figures in doubt are those that say so', () => {
  const figure = (fact: string, doubt?: string) => ({
    fact,
    value: '1',
    unit: '万元',
    formula: '',
    sources: [],
    ...(doubt !== undefined && { doubt }),
  });
  const section: DraftSection = {
    id: 'a',
    level: 1,
    heading: '一',
    tables: [],
    paragraphs: [
      { runs: [{ text: '共' }, { text: '1', figure: figure('甲') }, { text: '2', figure: figure('乙', '不平') }] },
    ],
  };
  expect(doubtsIn({ sections: [section] }).map(({ fact, doubt }) => [fact, doubt])).toEqual([['乙', '不平']]);
  expect(formDoubtsIn({ formFigures: [figure('丙', '不平'), figure('丁')] }).map(({ fact }) => fact)).toEqual(['丙']);
  expect(formDoubtsIn({})).toEqual([]);
});
