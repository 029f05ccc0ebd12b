import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../src/reading';
import { reviseText } from '../../src/revision';
import { settledByBooks } from '../../src/revision/settle-by-books';
import { matchOf } from '../../src/revision/values/figures';
import { worthOf } from '../../src/revision/values/worth';
import { randomOf } from '../support/generator';
import { nextYear, tellingFacts } from '../support/texts/grown-facts';
import { textOf } from '../support/texts/text-of';

/** Published texts, and texts in the manner of many provinces. */
const FOLDERS = [
  path.join(__dirname, '..', 'fixtures', 'texts'),
  path.join(__dirname, '..', 'proofreading', 'manners'),
];
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8').replace(/^# 来源.*\n/, '')] as const),
);

describe('no figure of a text stays without a word', () => {
  it.each(TEXTS)('%s, where all amounts changed and what was nothing came', (name, plain) => {
    const document = textOf(plain);
    const old = tellingFacts(document);
    const fresh = nextYear(old, randomOf(1, name), true);
    const { changes, paragraphs, left } = reviseText(document, { old, fresh });
    const gone = paragraphs.flatMap((each) => {
      const line = each.kind === 'delete' ? document.paragraphs[each.paragraph] : undefined;
      return line ? [line.span] : [];
    });
    const { figures, statements } = settledByBooks(readText(document, old), old, fresh);
    const silent = figures.flatMap((figure, index) => {
      const { digits } = figure;
      const isSaid = [...changes.map(({ span }) => span), ...left.map(({ span }) => span), ...gone].some(
        ({ start, end }) => start < digits.end && digits.start < end,
      );
      const told = statements.find((each) => each.figure === index)?.facts[0];
      const now = told === undefined ? null : worthOf(fresh, told);
      const isSame = now !== null && [null, 'down' as const].some((way) => matchOf(figure, now, way) !== null);
      return isSaid || isSame ? [] : [plain.slice(Math.max(0, digits.start - 20), digits.end + 4)];
    });
    expect(silent).toEqual([]);
  });
});
