import { recognise } from '../src/recognition';
import {
  corpusBook,
  DRESS_NAMES,
  DRESSES,
  type DressName,
  type Judgement,
  judgeReport,
  NOISE_NAMES,
  type NoiseName,
} from '../test/support/generator';

/**
 * Reads generated books of every edition under every kind of noise and prints, per kind of noise,
 * how many figures were read rightly, asked about, or read wrongly in silence; and each again under another look.
 * The number of books may be given; the first silent errors are listed.
 */

const BOOKS = Number(process.argv[2] ?? 600);
const LISTED = Number(process.argv[3] ?? 20);

interface Outcome extends Judgement {
  readonly index: number;
  readonly edition: string;
  readonly noise: readonly NoiseName[];
  readonly dress: DressName | null;
}

function readBook(index: number): readonly Outcome[] {
  const { book, noise } = corpusBook(index);
  const dress = DRESS_NAMES[index % DRESS_NAMES.length] ?? 'mergesFilled';
  const dressed = DRESSES[dress](book.snapshot, book.truth);
  const judged = { index, edition: book.source.edition, noise };
  return [
    { ...judged, dress: null, ...judgeReport(recognise(book.snapshot), book.truth) },
    { ...judged, dress, ...judgeReport(recognise(dressed), book.truth) },
  ];
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const add = (measure: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + measure(outcome), 0);
  const figures = [
    outcomes.length,
    outcomes.filter(({ asked, silent }) => asked === 0 && silent.length === 0).length,
    outcomes.filter(({ asked, silent }) => asked > 0 && silent.length === 0).length,
    outcomes.filter(({ silent }) => silent.length > 0).length,
    add(({ places }) => places),
    add(({ asked }) => asked),
    add(({ silent }) => silent.length),
  ];
  return `${name.padEnd(24)}${figures.map((figure) => String(figure).padStart(9)).join('')}`;
}

const all = Array.from({ length: BOOKS }, (_, index) => readBook(index)).flat();
const outcomes = all.filter(({ dress }) => dress === null);
const titles = ['books', 'right', 'asks', 'silent', 'figures', 'asked', 'wrong'];
console.log(`${'noise'.padEnd(24)}${titles.map((title) => title.padStart(9)).join('')}`);
for (const name of NOISE_NAMES)
  console.log(
    line(
      name,
      outcomes.filter(({ noise }) => noise.includes(name)),
    ),
  );
for (const edition of new Set(outcomes.map((outcome) => outcome.edition))) {
  console.log(
    line(
      edition,
      outcomes.filter((outcome) => outcome.edition === edition),
    ),
  );
}
console.log(line('all', outcomes));
for (const name of DRESS_NAMES)
  console.log(
    line(
      name,
      all.filter(({ dress }) => dress === name),
    ),
  );
for (const { index, edition, noise, dress, silent } of all
  .filter((outcome) => outcome.silent.length > 0)
  .slice(0, LISTED)) {
  console.log(`\n#${index} ${edition} ${noise.join('+')} ${dress ?? ''}: ${silent.length} silent`);
  for (const { kind, where, text } of silent.slice(0, 3)) console.log(`  ${kind} ${where}: ${text}`);
}
process.exitCode = all.some(({ silent }) => silent.length > 0) ? 1 : 0;
