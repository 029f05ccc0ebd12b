import { mergeSnapshots, recognise } from '../../src/recognition';
import { placeKey } from '../../src/model';
import {
  type CorpusBook,
  corpusBook as newCorpusBook,
  DRESS_NAMES,
  DRESSES,
  EDITIONS,
  FAULT_KINDS,
  injectFault,
  type Judgement,
  judgeReport,
  layOut,
  NOISE_NAMES,
  type NoiseName,
  randomUnit,
  splitIntoFiles,
  trueAnswers,
  truthOfMerged,
} from '../support/generator';

/**
 * Books by an outside hand: every edition, every kind of noise alone and several at once.
 * `npm run mapping` prints the same in figures.
 */

/** The least with every noise alone and, in every edition, several at once. */
const BOOKS_PER_EDITION = 8;

const built = new Map<number, CorpusBook>();

/** A book of the corpus; several tests look at the same one. */
function corpusBook(index: number): CorpusBook {
  const one = built.get(index) ?? newCorpusBook(index);
  built.set(index, one);
  return one;
}

const booksOf = (editionIndex: number): readonly CorpusBook[] =>
  Array.from({ length: BOOKS_PER_EDITION }, (_, round) => corpusBook(editionIndex + round * EDITIONS.length));

/** Noise that hides what no reader could know, so that a question is due. */
const HIDING: readonly NoiseName[] = [
  ...(['unitOnNoSheet', 'titlesOnTabsOnly', 'noTitlesAnywhere', 'olderCopy', 'mixedUnits', 'yearNowhere'] as const),
  'continuedWithBareRows',
];

/** Noise under which one answer for a book or a sheet does not say everything. */
const UNANSWERABLE: readonly NoiseName[] = [
  'mixedUnits',
  'twoTablesOnOneSheet',
  'tablesSideBySide',
  'continuedWithBareRows',
];

interface ReadBook extends CorpusBook {
  readonly judgement: Judgement;
}

const nameOf = ({ index, noise }: CorpusBook): string => `#${index} ${noise.join('+')}`;

/** The first few of a book's errors; more of the same would hide the next book's. */
const errorsOf = (one: CorpusBook, { silent }: Pick<Judgement, 'silent'>): readonly string[] =>
  silent.slice(0, 2).map(({ kind, where, text }) => `${nameOf(one)}: ${kind} ${where}: ${text}`);

const hides = ({ noise }: CorpusBook): boolean => noise.some((name) => HIDING.includes(name));

describe.each(EDITIONS.map(({ id }, index) => [id, index] as const))('generated books of %s', (_id, editionIndex) => {
  let books: readonly ReadBook[] = [];

  beforeAll(() => {
    books = booksOf(editionIndex).map((one) => ({
      ...one,
      judgement: judgeReport(recognise(one.book.snapshot), one.book.truth),
    }));
  });

  test('are read rightly or asked about, never silently wrong', () => {
    expect(books.flatMap((one) => errorsOf(one, one.judgement))).toEqual([]);
    expect(books).toHaveLength(BOOKS_PER_EDITION);
  });

  test('are not asked about where nothing is hidden', () => {
    const plain = books.filter((one) => !hides(one));
    expect(plain.filter(({ judgement }) => judgement.asked > 0).map(nameOf)).toEqual([]);
    expect(plain.length).toBeGreaterThan(BOOKS_PER_EDITION / 3);
  });

  test('are read wholly once the questions are answered', () => {
    const open = books
      .filter(({ judgement }) => judgement.asked > 0)
      .filter(({ noise }) => !noise.some((name) => UNANSWERABLE.includes(name)))
      .map((one) => ({ ...one, answered: recognise(one.book.snapshot, trueAnswers(one.book)) }))
      .filter(({ book, answered }) => judgeReport(answered, book.truth).right < book.truth.places.size);
    expect(open.map(nameOf)).toEqual([]);
  });
});

test('the generated books show every noise alone, and several at once in every edition', () => {
  const noises = EDITIONS.map((_, editionIndex) => booksOf(editionIndex).map(({ noise }) => noise));
  const alone = new Set(noises.flat().flatMap((noise) => (noise.length === 1 ? noise : [])));
  expect(NOISE_NAMES.filter((name) => !alone.has(name))).toEqual([]);
  expect(noises.filter((ofEdition) => !ofEdition.some((noise) => noise.length > 1))).toEqual([]);
});

test.each(['noTitlesAnywhere', 'titlesOnTabsOnly'] as const)(
  'any two tables beside each other on one sheet are read rightly or asked about (%s)',
  (untitled) => {
    const books = EDITIONS.flatMap(({ id, years: [year] }) =>
      Array.from({ length: 3 }, (_, seed): CorpusBook => {
        const noise: readonly NoiseName[] = ['tablesSideBySide', untitled];
        return {
          index: seed,
          noise,
          book: layOut(randomUnit(seed, { year }), { edition: id, unit: '万元', noise, seed }),
        };
      }),
    );
    expect(books.flatMap((one) => errorsOf(one, judgeReport(recognise(one.book.snapshot), one.book.truth)))).toEqual(
      [],
    );
  },
);

test.each(DRESS_NAMES.map((name, dress) => [name, dress] as const))(
  'books are read rightly or asked about under another look: %s',
  (name, dress) => {
    // Other books for each look: so there are more of both together than one look after the other on the same.
    const books = Array.from({ length: 5 }, (_, index) => corpusBook(index * 41 + dress));
    const errors = books.flatMap((one) => {
      const dressed = DRESSES[name](one.book.snapshot, one.book.truth);
      return errorsOf(one, judgeReport(recognise(dressed), one.book.truth));
    });
    expect(errors).toEqual([]);
  },
);

test.each(FAULT_KINDS)('a planted %s does not disturb the reading of anything else', (kind) => {
  const books = [97, 134, 135, ...Array.from({ length: 2 }, (_, index) => index * 73 + 2)].map(corpusBook);
  const errors = books.flatMap((one) => {
    const { snapshot, truth, changed } = injectFault(one.book, kind, one.index);
    const wrong = new Set(changed.map(placeKey));
    const places = new Map([...truth.places].filter(([key]) => !wrong.has(key)));
    const { silent } = judgeReport(recognise(snapshot), { ...truth, places });
    const isElsewhere = (where: string): boolean => !changed.some((cell) => where.startsWith(`${placeKey(cell)} `));
    return errorsOf(one, { silent: silent.filter(({ where }) => isElsewhere(where)) });
  });
  expect(errors).toEqual([]);
});

test('files of one table each are read like the book they came from', () => {
  const books = Array.from({ length: 14 }, (_, index) => corpusBook(index * 13 + 1)).filter((one) => !hides(one));
  const errors = books.flatMap((one) => {
    const { snapshot } = mergeSnapshots(splitIntoFiles(one.book), one.book.snapshot.name);
    return errorsOf(one, judgeReport(recognise(snapshot), truthOfMerged(one.book, snapshot)));
  });
  expect(errors).toEqual([]);
});
