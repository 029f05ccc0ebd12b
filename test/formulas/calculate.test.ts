import fc from 'fast-check';
import { calculateMissing, withEdits } from '../../src/formulas';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';

type Cell = CellValue | readonly [formula: string, cached: CellValue];

/** Rows of values; a pair is a formula with the result that the file holds. */
function book(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): WorkbookSnapshot {
  return { name: 'a.xlsx', sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)) };
}

function sheetOf(name: string, rows: readonly (readonly Cell[])[]): SheetSnapshot {
  const isPair = (cell: Cell): cell is readonly [string, CellValue] => Array.isArray(cell);
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((row) => row.map((cell) => (isPair(cell) ? cell[1] : cell))),
    formulas: new Map(
      rows.flatMap((row, r) => row.flatMap((cell, c) => (isPair(cell) ? [[`${r},${c}`, cell[0]] as const] : []))),
    ),
    numberFormats: new Map(),
    merges: [],
  };
}

const valuesOf = (workbook: WorkbookSnapshot): unknown => workbook.sheets.map(({ values }) => values);

describe('results that a file does not hold', () => {
  test('are calculated, whatever the order of the cells; those that it holds stay', () => {
    const given = book({ 甲: [[['=B1+1', null], ['=C1+1', null], 5, ['=C1', 99]]] });
    expect(valuesOf(calculateMissing(given))).toEqual([[[7, 6, 5, 99]]]);
  });

  test('are not made up: what needs a formula without a result has none either', () => {
    const given = book({
      甲: [
        [
          ['=VLOOKUP(1,B1:C1,2)', null],
          ['=A1+1', null],
          ['=SUM(A1:A1)', null],
          ['=SUM(A1:B1)', null],
        ],
      ],
    });
    expect(valuesOf(calculateMissing(given))).toEqual([[[null, null, null, null]]]);
  });

  test('are taken into account where nothing but formulas stands', () => {
    const given = book({ 甲: [[['=SUM(乙!A1:C3)', null]]], 乙: [[], [null, ['=1+1', null]]] });
    const bare = given.sheets.map((sheet) => (sheet.name === '乙' ? { ...sheet, values: [] } : sheet));
    expect(calculateMissing({ ...given, sheets: bare }).sheets[0]?.values).toEqual([[2]]);
  });

  test('do not depend on how far one leads back to another', () => {
    const chain = Array.from({ length: 20_000 }, (_, row): readonly Cell[] => [[`=A${row + 2}+1`, null]]);
    const values = calculateMissing(book({ 甲: [...chain, [0]] })).sheets[0]?.values;
    expect(values?.[0]).toEqual([20_000]);
  });

  test('sums over everything above, row by row, end after a while', () => {
    const sums = Array.from({ length: 8000 }, (_, row): readonly Cell[] => [1, [`=SUM(A$1:A${row + 1})`, null]]);
    const values = calculateMissing(book({ 甲: sums })).sheets[0]?.values;
    expect(values?.[999]).toEqual([1, 1000]);
    expect(values?.[7999]).toEqual([1, null]);
  });

  test('formulas that need one another have none', () => {
    const given = book({
      甲: [
        [
          ['=B1', null],
          ['=A1', null],
          ['=C1+1', null],
          ['=1+1', null],
        ],
      ],
    });
    expect(valuesOf(calculateMissing(given))).toEqual([[[null, null, null, 2]]]);
  });

  test('a book that lacks none is given back as it is', () => {
    const given = book({ 甲: [[1, ['=A1', 1]]] });
    expect(calculateMissing(given)).toBe(given);
  });
});

describe('a value on trial', () => {
  const given = book({
    公开01: [[100, 20], [['=A1+B1', 120]], [['=A2*2', 240]]],
    公开02: [[['=公开01!A3', 240], ['=VLOOKUP(公开01!A1,A1:A1,1)', 7], 3], [['=C1', 3]]],
  });

  test('is followed through formulas and sheets; what it does not reach stays', () => {
    const tried = withEdits(given, [{ sheet: '公开01', row: 0, column: 0, value: 101 }]);
    expect(valuesOf(tried)).toEqual([
      [[101, 20], [121], [242]],
      // The lookup would no longer be true, and is not calculated here.
      [[242, null, 3], [3]],
    ]);
    expect(valuesOf(given)).toEqual([
      [[100, 20], [120], [240]],
      [[240, 7, 3], [3]],
    ]);
  });

  test('is followed through any number of steps', () => {
    const chain = Array.from({ length: 20_000 }, (_, row): readonly Cell[] => [[`=A${row + 2}+1`, 20_000 - row]]);
    const tried = withEdits(book({ 甲: [...chain, [0]] }), [{ sheet: '甲', row: 20_000, column: 0, value: 1 }]);
    expect(tried.sheets[0]?.values[0]).toEqual([20_001]);
  });

  test('that formulas need in a circle leaves these without a result, and what needs them', () => {
    const circle = book({ 甲: [[1, ['=C1+A1', 5], ['=B1', 5], ['=B1*2', 10], ['=D2', 3]]] });
    const tried = withEdits(circle, [{ sheet: '甲', row: 0, column: 0, value: 2 }]);
    expect(tried.sheets[0]?.values).toEqual([[2, null, null, null, 3]]);
  });

  test('takes the place of a formula', () => {
    const tried = withEdits(given, [{ sheet: '公开01', row: 1, column: 0, value: 500 }]);
    expect(tried.sheets[0]?.formulas.has('1,0')).toBe(false);
    expect(tried.sheets[0]?.values[2]?.[0]).toBe(1000);
  });

  test('may stand where nothing stood', () => {
    const tried = withEdits(given, [{ sheet: '公开01', row: 5, column: 3, value: 1 }]);
    expect(tried.sheets[0]?.values[5]).toEqual([null, null, null, 1]);
  });

  test('leaves links to other files as they are', () => {
    const linked = book({ 甲: [[1, ["='[1]乙'!A1", 8]]] });
    expect(valuesOf(withEdits(linked, [{ sheet: '甲', row: 0, column: 0, value: 2 }]))).toEqual([[[2, 8]]]);
  });

  test('no edit, no change', () => {
    expect(withEdits(given, [])).toBe(given);
  });
});

test('editing cell by cell ends where calculating everything anew ends', () => {
  const cell = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 6, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), cell), { maxLength: 5 }),
      (numbers, edits) => {
        const formulas = ['=SUM(A1:F1)', '=A2-C1', '=IF(B2>0,A2,B2)', '=ROUND((C2+A2)/3,2)'];
        const blank = (row: readonly number[]): WorkbookSnapshot =>
          book({ 甲: [row, formulas.map((formula) => [formula, null] as const)] });
        const after = numbers.map((number, at) => edits.filter(([column]) => column === at).at(-1)?.[1] ?? number);
        const tried = edits.reduce(
          (current, [column, value]) => withEdits(current, [{ sheet: '甲', row: 0, column, value }]),
          calculateMissing(blank(numbers)),
        );
        expect(valuesOf(tried)).toEqual(valuesOf(calculateMissing(blank(after))));
      },
    ),
    { seed: 20_201, numRuns: 200 },
  );
});
