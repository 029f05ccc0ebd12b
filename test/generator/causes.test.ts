import {
  CAUSE_KINDS,
  chooseCause,
  chooseCauses,
  layOut,
  randomUnit,
  withCauses,
  type Book,
  type Cause,
} from '../support/generator';

const books: readonly Book[] = [1, 2, 3, 4, 5, 6].map((seed) =>
  layOut(
    randomUnit(seed, { sort: seed % 2 === 0 ? 'township' : 'school', year: 2020 + (seed % 4), governmentFund: true }),
    {
      unit: seed % 2 === 0 ? '元' : '万元',
      seed,
    },
  ),
);

test.each(CAUSE_KINDS)('%s changes a book, the same each time', (kind) => {
  const carried = books.flatMap((book, seed) => {
    const cause = chooseCause(book, kind, seed);
    return cause ? [{ book, cause, again: chooseCause(book, kind, seed) }] : [];
  });
  expect(carried.length).toBeGreaterThan(0);
  for (const { book, cause, again } of carried) {
    expect(withCauses(book, [cause])).not.toEqual(book.snapshot);
    expect(withCauses(book, again ? [again] : [])).toEqual(withCauses(book, [cause]));
  }
});

test('causes of one book have no cell in common, and none changes nothing', () => {
  const keyOf = ({ sheet, row, column }: Cause['cells'][number]): string => `${sheet}/${row}/${column}`;
  for (const [seed, book] of books.entries()) {
    const causes = chooseCauses(book, 4, seed);
    const cells = causes.map((cause) => new Set(cause.cells.map(keyOf)));
    const all = cells.flatMap((own) => [...own]);
    expect(new Set(all).size).toBe(all.length);
    expect(withCauses(book, [])).toEqual(book.snapshot);
  }
});

test('rows that stand in the wrong table are gone from their own', () => {
  const labels = (book: Pick<Book, 'snapshot'>, sheet: string): readonly unknown[] =>
    book.snapshot.sheets.find(({ name }) => name === sheet)?.values.flat() ?? [];
  const found = books.flatMap((book, seed) => {
    const cause = chooseCause(book, 'foreignRows', seed);
    return cause ? [{ book, cause }] : [];
  });
  expect(found.length).toBeGreaterThan(0);
  for (const { book, cause } of found) {
    const [own] = cause.cells;
    const before = labels(book, own?.sheet ?? '').length;
    expect(labels({ snapshot: withCauses(book, [cause]) }, own?.sheet ?? '').length).toBeLessThan(before);
  }
});
