import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { proofread } from '../../../src/proofreading';
import { WORDING_CHECKS } from '../../../src/proofreading/wording';
import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

interface Labelled {
  readonly quote: string;
  readonly offset: number;
  readonly label: 'defect' | 'acceptable' | 'rounding_hint' | 'manual_review';
}

const TEXTS = join(__dirname, '../../fixtures/texts');
const TRUTH = join(__dirname, '../truth');
const only = new Set(WORDING_CHECKS.map(({ id }) => id));

/** The first line tells where a text comes from and is no part of it. */
function published(file: string): string {
  const text = readFileSync(join(TEXTS, file), 'utf8');
  const source = text.startsWith('# ') ? text.indexOf('\n') : 0;
  return ' '.repeat(source) + text.slice(source);
}

const files = readdirSync(TRUTH).filter((name) => name.endsWith('.json'));

it.each(files)('holds nothing right to be wrong in %s', (name) => {
  const { file, items } = JSON.parse(readFileSync(join(TRUTH, name), 'utf8')) as { file: string; items: Labelled[] };
  const document = textOf(published(file));
  const { findings } = proofread(document, readText(document), { only });
  const open = items.filter(({ label }) => label === 'defect' || label === 'manual_review');
  const beside = findings.filter(
    ({ place, otherPlaces }) =>
      ![place, ...otherPlaces].some(({ span }) =>
        open.some(({ offset, quote }) => offset < span.end && span.start < offset + quote.length),
      ),
  );
  expect(beside.map(({ rule, place }) => [rule, place.quote])).toEqual([]);
});
