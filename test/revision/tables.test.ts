import { gridKey, type BoundCell, type RecognisedTable, type SheetSnapshot, type TextDocument } from '../../src/model';
import { areGrouped, cellManner, printCell, type CellManner } from '../../src/revision/tables/print-cell';
import {
  cellsOfLine,
  isForm,
  isSame,
  linesOfSheet,
  pairsOf,
  type TablePair,
} from '../../src/revision/tables/text-tables';
import { buildCell, buildReport, type Figure } from '../support/report/build-report';
import { textOf } from '../support/texts/text-of';

const ref = { sheet: '表', row: 0, column: 0 };

describe('what a cell of the books is in a table of the text', () => {
  const MANNER: CellManner = { zero: null, leavesEmpty: false, groups: false, unit: '万元' };
  const cell = (figure: Figure): BoundCell | undefined =>
    figure === undefined ? undefined : buildCell(ref, figure, '万元');

  it.each<[figure: Figure, was: string, manner: Partial<CellManner>, now: string]>([
    [1234.5, '1.00', {}, '1234.50'],
    [1234.5, '1.00', { groups: true }, '1,234.50'],
    [1.5, '', { unit: '元' }, '15000.00'],
    [-1.5, '', {}, '-1.50'],
    [0, '5.00', {}, '0.00'],
    [0, '5.00', { zero: '—' }, '—'],
    [0, '', { leavesEmpty: true }, ''],
    [0, '5.00', { zero: '0', leavesEmpty: true }, '0'],
    [null, '5.00', { zero: '0', leavesEmpty: true }, ''],
    [null, '5.00', { zero: '0' }, '0'],
    [undefined, '5.00', { zero: '0', leavesEmpty: true }, '0'],
    [undefined, '', { zero: '0', leavesEmpty: true }, ''],
    [undefined, '—', { zero: '0', leavesEmpty: true }, '—'],
    ['见附件', '5.00', {}, '0.00'],
  ])('%j where “%s” stood, in %j: “%s”', (figure, was, manner, now) => {
    expect(printCell(cell(figure), was, { ...MANNER, ...manner })).toBe(now);
  });
});

/** A text of one table, a paragraph a cell, with the same table as it was recognised; the first cell of a line names it. */
function tableOf(...lines: readonly (readonly string[])[]): {
  readonly document: TextDocument;
  readonly sheet: SheetSnapshot;
  readonly inText: RecognisedTable;
} {
  const document = textOf(lines.flat().join('\n'));
  let paragraph = 0;
  const places = lines.flatMap((cells, row) => cells.map((_, column) => [gridKey(row, column), paragraph++] as const));
  const sheet = { name: '收入决算表', paragraphs: new Map(places), merges: [] } as unknown as SheetSnapshot;
  const [inText] = buildReport([
    {
      id: 'income',
      columns: ['total', 'fiscalAppropriation'].slice(0, (lines[0]?.length ?? 1) - 1),
      rows: lines.map(([key = '', ...figures]) => [key, figures.map((text) => Number(text.replace(/,/g, '')) || null)]),
    },
  ]).tables;
  if (!inText) throw new RangeError('no table');
  // Cells of the text stand one column further to the left than those of a sheet that was built.
  const rows = inText.rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([key, each]) => [key, { ...each, ref: { ...each.ref, column: each.ref.column - 1 } }]),
    ),
  }));
  return { document, sheet, inText: { ...inText, sheet: '收入决算表', rows } };
}

describe('how a table of the text prints its amounts', () => {
  it.each<[lines: readonly (readonly string[])[], groups: boolean, manner: Partial<CellManner>]>([
    [
      [
        ['total', '12.00'],
        ['210', '0.00'],
      ],
      false,
      { zero: '0.00' },
    ],
    [
      [
        ['total', '12.00'],
        ['210', '0'],
      ],
      false,
      { zero: '0' },
    ],
    [
      [
        ['total', '12.00'],
        ['210', '—'],
      ],
      false,
      { zero: '—' },
    ],
    [
      [
        ['total', '12.00'],
        ['210', ''],
      ],
      false,
      { leavesEmpty: true },
    ],
    [
      [
        ['total', '12.00'],
        ['210', ''],
      ],
      true,
      { leavesEmpty: true, groups: true },
    ],
    [[['total', '1,234.00']], false, { groups: true }],
    [[['total', '1，234.00']], false, { groups: true }],
    [[['total', '1234.00']], true, {}],
    [[['total', '234.00']], true, { groups: true }],
  ])('%j beside tables that part thousands: %s', (lines, groups, manner) => {
    const { document, sheet, inText } = tableOf(...lines);
    const pair = { sheet, inText } as TablePair;
    expect(cellManner(document, pair, groups)).toEqual({
      zero: null,
      leavesEmpty: false,
      groups: false,
      unit: '万元',
      ...manner,
    });
    expect(areGrouped(document, [pair])).toBe(lines.some((cells) => cells.some((text) => /\d[,，]\d/.test(text))));
  });
});

describe('tables of the text that are those of the books', () => {
  const lines = [
    ['total', '100.00', '60.00'],
    ['210', '40.00', ''],
    ['208', '60.00', '60.00'],
  ];
  const { document, sheet, inText } = tableOf(...lines);
  const text = { ...document, tables: { sheets: [sheet] } } as unknown as TextDocument;
  const report = buildReport([]);
  const book = (...rows: readonly (readonly [string, readonly Figure[]])[]) =>
    buildReport([{ id: 'income', columns: ['total', 'fiscalAppropriation'], rows }]);
  const SAME = book(['total', [100, 60]], ['210', [40, null]], ['208', [60, 60]]);

  it.each<[what: string, old: ReturnType<typeof book> | null, fresh: ReturnType<typeof book>, isKnown: boolean]>([
    ['the very amounts', SAME, SAME, true],
    ['four of five of them', book(['total', [100, 60]], ['210', [41, null]], ['208', [60, 60]]), SAME, true],
    ['three of five', book(['total', [100, 61]], ['210', [41, null]], ['208', [60, 60]]), SAME, false],
    ['nothing beside an amount', book(['total', [100, 60]], ['208', [60, null]]), SAME, false],
    ['no such table before', report, SAME, false],
    ['no such table this year', SAME, report, false],
    ['no book of the year before', null, SAME, true],
  ])('where the books have %s', (_, old, fresh, isKnown) => {
    const pairs = pairsOf(text, { inText: { ...report, tables: [inText] }, fresh, old });
    expect(pairs.map((pair) => [pair.sheet.name, pair.old === null])).toEqual(
      isKnown ? [['收入决算表', old === null]] : [],
    );
  });

  it('are none where nobody knows the paragraphs of their cells', () => {
    const bare = { ...text, tables: { sheets: [{ ...sheet, paragraphs: undefined }] } } as unknown as TextDocument;
    expect(pairsOf(bare, { inText: { ...report, tables: [inText] }, fresh: SAME, old: SAME })).toEqual([]);
    expect(pairsOf(document, { inText: { ...report, tables: [inText] }, fresh: SAME, old: SAME })).toEqual([]);
  });

  it('have lines of cells, from the top and from the left', () => {
    const places = [
      ['2,1', 5],
      ['10,0', 6],
      ['2,0', 4],
      ['2,10', 9],
    ] as const;
    const own = { paragraphs: new Map(places) } as unknown as SheetSnapshot;
    expect(linesOfSheet(own)).toEqual([2, 10]);
    expect(cellsOfLine(own, 2)).toEqual([
      { column: 0, paragraph: 4 },
      { column: 1, paragraph: 5 },
      { column: 10, paragraph: 9 },
    ]);
    expect([linesOfSheet({} as SheetSnapshot), cellsOfLine({} as SheetSnapshot, 0)]).toEqual([[], []]);
  });

  it.each<[what: string, keys: readonly (readonly [key: string, line: number])[], is: boolean]>([
    [
      'codes, a line each',
      [
        ['total', 0],
        ['210', 1],
      ],
      false,
    ],
    [
      'no codes',
      [
        ['total', 0],
        ['overseasTravel', 1],
      ],
      true,
    ],
    [
      'two rows in a line',
      [
        ['total', 0],
        ['210', 1],
        ['301', 1],
      ],
      true,
    ],
  ])('are forms where they have %s: %s', (_, keys, is) => {
    const rows = keys.map(([key, row]) => ({ code: /^\d+$/.test(key) ? key : null, labelRef: { ...ref, row } }));
    expect(isForm({ inText: { rows } as unknown as RecognisedTable })).toBe(is);
  });

  it.each<[one: Figure, other: Figure, isAlike: boolean]>([
    [1.23, 1.23, true],
    [1.23, 1.24, false],
    [{ fen: 12_000_000, step: 1_000_000 }, 12.3, true],
    [{ fen: 12_000_000, step: 1_000_000 }, 12.6, false],
    [0, null, true],
    [0, '见附件', true],
    [1, '见附件', false],
  ])('%j and %j say the same: %s', (one, other, isAlike) => {
    const [a, b] = [one, other].map((figure) => buildCell(ref, figure ?? null, '万元'));
    expect(a && b && isSame(a, b)).toBe(isAlike);
  });
});
