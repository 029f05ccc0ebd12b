import { mergeSnapshots, recognise } from '../../src/recognition';
import type { ReportModel } from '../../src/model';
import {
  type Book,
  type CorpusBook,
  corpusBook,
  EDITIONS,
  judgeReport,
  type NoiseName,
  splitIntoFiles,
  trueAnswers,
  truthOfMerged,
} from '../support/generator';

/**
 * Books by an outside hand: every edition, every kind of noise alone and several at once.
 * `npm run mapping` prints the same in figures.
 */

const BOOKS_PER_EDITION = 50;

/** Noise that hides what no reader could know, so that a question is due. */
const HIDING: readonly NoiseName[] = [
  ...(['unitOnNoSheet', 'titlesOnTabsOnly', 'noTitlesAnywhere', 'olderCopy', 'mixedUnits', 'yearNowhere'] as const),
];

const booksOf = (editionIndex: number): readonly CorpusBook[] =>
  Array.from({ length: BOOKS_PER_EDITION }, (_, round) => corpusBook(editionIndex + round * EDITIONS.length));

/** The first few of a book's errors; more of the same would hide the next book's. */
const silentErrors = (report: ReportModel, book: Book, name: string): readonly string[] =>
  judgeReport(report, book.truth)
    .silent.slice(0, 2)
    .map(({ kind, where, text }) => `${name}: ${kind} ${where}: ${text}`);

const nameOf = ({ index, noise }: CorpusBook): string => `#${index} ${noise.join('+')}`;

describe.each(EDITIONS.map(({ id }, index) => [id, index] as const))('generated books of %s', (_id, editionIndex) => {
  const books = booksOf(editionIndex);

  test('are read rightly or asked about, never silently wrong', () => {
    const errors = books.flatMap((one) => silentErrors(recognise(one.book.snapshot), one.book, nameOf(one)));
    expect(errors).toEqual([]);
  });

  test('are not asked about where nothing is hidden', () => {
    const plain = books.filter(({ noise }) => !noise.some((name) => HIDING.includes(name)));
    const asked = plain.filter(({ book }) => judgeReport(recognise(book.snapshot), book.truth).asked > 0);
    expect(asked.map(nameOf)).toEqual([]);
    expect(plain.length).toBeGreaterThan(BOOKS_PER_EDITION / 3);
  });

  test('are read wholly once the questions are answered', () => {
    const answerable = books.filter(
      ({ noise }) => !noise.includes('mixedUnits') && !noise.includes('twoTablesOnOneSheet'),
    );
    const open = answerable.filter(({ book }) => {
      const { places, right } = judgeReport(recognise(book.snapshot, trueAnswers(book)), book.truth);
      return right < places;
    });
    expect(open.map(nameOf)).toEqual([]);
  });
});

test('files of one table each are read like the book they came from', () => {
  const books = Array.from({ length: 24 }, (_, index) => corpusBook(index * 13 + 1)).filter(
    ({ noise }) => !noise.some((name) => HIDING.includes(name)),
  );
  const errors = books.flatMap((one) => {
    const merged = mergeSnapshots(splitIntoFiles(one.book), one.book.snapshot.name).snapshot;
    return silentErrors(recognise(merged), { ...one.book, truth: truthOfMerged(one.book, merged) }, nameOf(one));
  });
  expect(errors).toEqual([]);
});
