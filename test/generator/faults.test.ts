import { isDeepStrictEqual } from 'node:util';
import { isCellError, placeKey, valueAt } from '../../src/model';
import {
  type Book,
  type ChangedCell,
  FAULT_KINDS,
  type FaultyBook,
  injectFault,
  layOut,
  type NoiseName,
  randomUnit,
} from '../support/generator';

const unitOf = (seed: number): ReturnType<typeof randomUnit> =>
  randomUnit(seed, { sort: seed % 2 === 0 ? 'township' : 'school', year: 2020 + (seed % 4), governmentFund: true });

const STYLES: readonly (readonly [string, '元' | '万元', readonly NoiseName[]])[] = [
  ['numbers in 万元', '万元', []],
  ['numbers in 元', '元', ['zerosShown']],
  ['separated text', '万元', ['textAmounts', 'dashes']],
  ['full-width text', '元', ['fullWidthAmounts']],
  ['formulas over full precision', '万元', ['formulas', 'moreDigitsThanShown']],
];

function cellOf(book: FaultyBook | Book, { ref }: Pick<ChangedCell, 'ref'>): unknown {
  const sheet = book.snapshot.sheets.find(({ name }) => name === ref.sheet);
  return sheet ? valueAt(sheet, ref.row, ref.column) : undefined;
}

describe.each(STYLES)('faults in %s', (_name, unit, noise) => {
  const books = [1, 2].map((seed) => layOut(unitOf(seed), { unit, noise, seed }));

  // Whole books are compared by Node: jest's own comparison takes most of a second over each.
  test.each(FAULT_KINDS)('%s changes something, the same each time, says what, and leaves all else', (kind) => {
    for (const [index, book] of books.entries()) {
      const faulty = injectFault(book, kind, index);
      expect(faulty.changed.length).toBeGreaterThan(0);
      expect(isDeepStrictEqual(faulty.snapshot, book.snapshot)).toBe(false);
      expect(isDeepStrictEqual(injectFault(book, kind, index), faulty)).toBe(true);
      for (const cell of faulty.changed) {
        expect(cell.wrongFen).not.toBe(cell.trueFen);
        if (kind !== 'missingRow') expect(cellOf(faulty, cell)).toEqual(cell.wrongValue);
      }
      const changed = new Set(faulty.changed.map(placeKey));
      const moved = [...faulty.truth.places].filter(([key, place]) => {
        const before = book.truth.places.get(key);
        return before && !changed.has(key) && !isDeepStrictEqual(cellOf(faulty, place), cellOf(book, before));
      });
      expect(moved).toEqual([]);
    }
  });
});

describe('what each fault does', () => {
  const book = layOut(unitOf(2), { unit: '元' });
  const first = (kind: (typeof FAULT_KINDS)[number], seed = 1): ChangedCell => {
    const [cell] = injectFault(book, kind, seed).changed;
    if (!cell) throw new Error('a fault without a changed cell');
    return cell;
  };
  const digitsOf = (fen: number | null): string => [...String(Math.abs(fen ?? 0))].sort().join('');

  test.each([1, 2, 3, 4, 5])('transposed digits are the same digits (seed %d)', (seed) => {
    const { trueFen, wrongFen } = first('transposition', seed);
    expect(digitsOf(wrongFen)).toBe(digitsOf(trueFen));
  });

  test.each([1, 2, 3, 4, 5])('one digit differs (seed %d)', (seed) => {
    const { trueFen, wrongFen } = first('digit', seed);
    const wrong = String(wrongFen);
    expect(wrong).toHaveLength(String(trueFen).length);
    expect([...String(trueFen)].filter((character, index) => character !== wrong.charAt(index))).toHaveLength(1);
  });

  test('a dropped or doubled digit changes the length by one', () => {
    const { trueFen, wrongFen } = first('droppedDigit');
    expect(Math.abs(String(wrongFen).length - String(trueFen).length)).toBe(1);
  });

  test('a sign is turned, a step is 0.01', () => {
    expect(first('sign').wrongFen).toBe(-first('sign').trueFen);
    const { trueFen, wrongFen } = first('steps10');
    expect(Math.abs((wrongFen ?? 0) - trueFen)).toBe(10);
  });

  test('swapped cells hold each other’s amounts', () => {
    const [one, other] = injectFault(book, 'swap', 3).changed;
    expect(one?.wrongFen).toBe(other?.trueFen);
    expect(other?.wrongFen).toBe(one?.trueFen);
  });

  test('a table in the other unit is wrong everywhere, and only there', () => {
    const { changed } = injectFault(book, 'unitTable', 4);
    expect(new Set(changed.map(({ table }) => table)).size).toBe(1);
    for (const { trueFen, wrongFen } of changed)
      expect(Math.abs(trueFen / 10_000 - (wrongFen ?? 0))).toBeLessThanOrEqual(1);
  });

  test('a shifted column holds what stood one row higher', () => {
    const { changed } = injectFault(book, 'shiftedColumn', 5);
    expect(changed.length).toBeGreaterThan(1);
    expect(new Set(changed.map(({ column }) => column)).size).toBe(1);
  });

  test('a missing row is gone and everything below has moved up', () => {
    const faulty = injectFault(book, 'missingRow', 6);
    const sheet = faulty.changed[0]?.ref.sheet;
    const rowsIn = (one: Book | FaultyBook): number =>
      one.snapshot.sheets.find(({ name }) => name === sheet)?.values.length ?? 0;
    expect(rowsIn(faulty)).toBe(rowsIn(book) - 1);
    for (const cell of faulty.changed) expect(faulty.truth.places.has(placeKey(cell))).toBe(false);
  });

  test('a duplicated row stands right below its own', () => {
    const { changed, truth } = injectFault(book, 'duplicateRow', 7);
    for (const cell of changed) expect(truth.places.get(placeKey(cell))?.ref.row).toBe(cell.ref.row - 1);
  });

  test('text is no amount: words, mistyped digits, or an error value', () => {
    const planted = Array.from({ length: 12 }, (_, seed) => first('text', seed));
    expect(planted.every(({ wrongFen }) => wrongFen === null)).toBe(true);
    expect(planted.some(({ wrongValue }) => isCellError(wrongValue))).toBe(true);
    expect(planted.some(({ wrongValue }) => typeof wrongValue === 'string')).toBe(true);
  });

  test('a book without amounts can carry no fault', () => {
    const empty: Book = { ...book, truth: { ...book.truth, places: new Map() } };
    expect(() => injectFault(empty, 'missingRow', 1)).toThrow(/missingRow/);
  });
});
