import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FOLDER = path.join(__dirname, 'truth');
const TEXTS = path.join(__dirname, '../fixtures/texts');

const said = z.union([z.string().min(1), z.number()]);

const ITEM = z.object({
  id: z.string().min(1),
  doc: z.string().min(1),
  section: z.string().min(1),
  quote: z.string().min(1),
  nth: z.number().int().positive(),
  kind: z.string().regex(/^[a-z_]+$/),
  label: z.enum(['defect', 'acceptable', 'rounding_hint', 'manual_review']),
  severity: z.enum(['error', 'warn', 'info']),
  ruleIds: z.array(z.string().regex(/^NR-[A-Z]\d{2}$/)).min(1),
  stated: said.nullable(),
  expected: said.nullable(),
  unit: z.string().min(1).nullable(),
  formula: z.string(),
  note: z.string(),
  offset: z.number().int().nonnegative(),
  line: z.number().int().positive(),
  occurrences: z.number().int().positive(),
  cluster: z.string().min(1),
});

const TRUTH = z.object({ file: z.string().min(1), sha256: z.string().optional(), items: z.array(ITEM).min(1) });

type Item = z.infer<typeof ITEM>;

/** Where a quote begins in a text, each time it occurs, in UTF-16 units. */
function beginnings(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** What an item says about its place that the text does not bear out; empty where all of it holds. */
function misplaced(item: Item, text: string): readonly string[] {
  const places = beginnings(text, item.quote);
  const holds: Readonly<Record<string, boolean>> = {
    offset: places.includes(item.offset),
    nth: places[item.nth - 1] === item.offset,
    occurrences: places.length === item.occurrences,
    line: text.slice(0, item.offset).split('\n').length === item.line,
  };
  return Object.keys(holds).filter((name) => holds[name] !== true);
}

/** A label and a severity that do not go together, or an error that does not say what would be right. */
function unreasoned(item: Item): boolean {
  const loud = item.label === 'acceptable' || item.label === 'rounding_hint' ? item.severity !== 'info' : false;
  const undecided = item.label === 'manual_review' && item.severity === 'error';
  const bare = item.severity === 'error' && (item.expected === null || item.formula + item.note === '');
  return loud || undecided || bare;
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('both seeds have their truth', () => {
  expect(names).toEqual(expect.arrayContaining(['seed-000.json', 'seed-003.json']));
});

describe.each(names)('%s', (name) => {
  const truth = TRUTH.parse(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));
  const bytes = readFileSync(path.join(TEXTS, truth.file));
  const text = bytes.toString('utf8');

  test('is about the text as it was published', () => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(truth.sha256 ?? hash).toBe(hash);
  });

  test('quotes stand where the items say', () => {
    const wrong = truth.items.flatMap((item) => misplaced(item, text).map((what) => `${item.id} ${what}`));
    expect(wrong).toEqual([]);
  });

  test('each item has an id of its own', () => {
    const ids = truth.items.map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('labels and severities go together, and an error says what would be right', () => {
    expect(truth.items.filter(unreasoned).map((item) => item.id)).toEqual([]);
  });

  test('no rule is asked both to report and not to report the same words', () => {
    const judged = new Map(
      truth.items
        .filter((item) => item.label === 'acceptable')
        .flatMap((item) => keys(item).map((key) => [key, item.id])),
    );
    const torn = truth.items.filter((item) => item.label === 'defect' && keys(item).some((key) => judged.has(key)));
    expect(torn.map((item) => item.id)).toEqual([]);
  });
});

/** A rule at a quote. */
function keys(item: Item): readonly string[] {
  return item.ruleIds.map((rule) => `${rule} ${item.offset} ${item.quote}`);
}

describe('an item that is wrong about its text is caught', () => {
  const text = '基本支出10万元\n项目支出10万元';
  const right: Item = {
    id: 'T-1',
    doc: 'T',
    section: '一',
    quote: '10万元',
    nth: 2,
    kind: 'sum',
    label: 'defect',
    severity: 'error',
    ruleIds: ['NR-A01'],
    stated: '10',
    expected: '20',
    unit: '万元',
    formula: '10+10=20',
    note: '',
    offset: 13,
    line: 2,
    occurrences: 2,
    cluster: 'T-1',
  };

  test.each<[string, Partial<Item>, readonly string[]]>([
    ['right', {}, []],
    ['one unit off', { offset: 12 }, ['offset', 'nth']],
    ['the first place', { nth: 1 }, ['nth']],
    ['an occurrence too many', { occurrences: 3 }, ['occurrences']],
    ['a line counted from 0', { line: 1 }, ['line']],
    ['words that are not there', { quote: '20万元' }, ['offset', 'nth', 'occurrences']],
  ])('%s', (_name, change, expected) => {
    expect(misplaced({ ...right, ...change }, text)).toEqual(expected);
  });

  test.each<[string, Partial<Item>, boolean]>([
    ['an error with its sum', {}, false],
    ['an error that says nothing', { formula: '', note: '' }, true],
    ['an error without what would be right', { expected: null }, true],
    ['a hint called a warning', { label: 'rounding_hint', severity: 'warn' }, true],
    ['a thing to verify called an error', { label: 'manual_review' }, true],
    ['a thing to verify', { label: 'manual_review', severity: 'warn' }, false],
  ])('%s', (_name, change, expected) => {
    expect(unreasoned({ ...right, ...change })).toBe(expected);
  });
});
