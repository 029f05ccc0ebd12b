import { recognise } from '../src/recognition';
import { editionOf, REGIONS } from '../src/standards';
import { judgeReport, provinceBook, type Judgement, type SilentError } from '../test/support/generator';

/**
 * Reads generated books of every province and every year that is due, and prints per province how many were read
 * rightly, asked about, or read wrongly in silence, and whether each was known for the edition that it is. The number
 * of books may be given; 1,240 are ten of each province and year.
 */

const BOOKS = Number(process.argv[2] ?? 1240);
const LISTED = 20;

interface Outcome extends Judgement {
  readonly region: string;
  readonly isKnown: boolean;
}

function readBook(index: number): Outcome {
  const { book, region, year } = provinceBook(index);
  const report = recognise(book.snapshot);
  const isKnown = report.standard === editionOf(year, region).id || report.year === null || report.unitName === null;
  return { region, isKnown, ...judgeReport(report, book.truth) };
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const figures = [
    outcomes.length,
    outcomes.filter(({ asked, silent }) => asked === 0 && silent.length === 0).length,
    outcomes.filter(({ asked, silent }) => asked > 0 && silent.length === 0).length,
    outcomes.filter(({ silent }) => silent.length > 0).length,
    outcomes.filter(({ isKnown }) => !isKnown).length,
  ];
  return `${name.padEnd(12)}${figures.map((figure) => String(figure).padStart(9)).join('')}`;
}

const all = Array.from({ length: BOOKS }, (_, index) => readBook(index));
console.log(
  `${'province'.padEnd(12)}${['books', 'right', 'asks', 'silent', 'unknown'].map((t) => t.padStart(9)).join('')}`,
);
for (const region of REGIONS) {
  console.log(
    line(
      region,
      all.filter((each) => each.region === region),
    ),
  );
}
console.log(line('all', all));
const silent: readonly SilentError[] = all.flatMap((each) => each.silent);
for (const each of silent.slice(0, LISTED)) console.log(JSON.stringify(each));
