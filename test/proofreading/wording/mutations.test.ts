import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import fc from 'fast-check';
import { draftToText } from '../../../src/language';
import { WORDING_CHECKS } from '../../../src/proofreading/wording';
import { answered } from '../../support/narrative/answered';
import { seeds } from '../../support/narrative/random-book';
import { findingsOf } from '../../support/texts/check-table';

const [seed] = fc.sample(seeds, { seed: 7, numRuns: 1 });
if (!seed) throw new Error('no book');
const own = draftToText(answered(seed, 'hunan-2022', () => 0).draft);

/** A fault put into a right draft, and the check that has to find it. */
const FAULTS: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['NR-S01', 'a part left out', /第三部分/g, '第六部分'],
  ['NR-S02', 'a part in digits', '第五部分', '第5部分'],
  ['NR-S03', 'a section in another style', '八、', '8、'],
  ['NR-S03', 'a section left out', /^四、/m, '五、'],
  ['NR-S05', 'a heading by another name', '名词解释', '名称解释'],
  ['NR-L01', 'a placeholder', /支出合计\d[\d.]*万元/, '支出合计XX万元'],
  ['NR-L02', 'a bookmark', '一、收入支出决算', '[bookmark: _GoBack]一、收入支出决算'],
  ['NR-L04', 'a slip', '财政拨款支出', '财政拔款支出'],
  ['NR-L05', 'a doubled sign', /(?<=万元)。/, '。，'],
  ['NR-L06', 'a year of another account', /(?<=截[至止])20\d\d/, '2015'],
  ['NR-U02', 'an amount without 元', /(\d)万元(?=[，。])/, '$1万'],
  ['NR-P01', 'a mobile number', '名词解释', '名词解释（联系人13800138000）'],
];

it.each(FAULTS)('%s finds %s in a right draft', (rule, _fault, from, to) => {
  const faulty = own.replace(from, to);
  expect(faulty).not.toBe(own);
  expect(findingsOf(rule, own)).toEqual([]);
  expect(findingsOf(rule, faulty).length).toBeGreaterThan(0);
});

it('every check has its table', () => {
  const tables = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .join('\n');
  // What looks at tables of the document has no sentences to hold, and is described by its id.
  const tested = new Set([...tables.matchAll(/(?:checkTable|describe)\(\s*'(NR-\w+)'/g)].map(([, id]) => id));
  expect(WORDING_CHECKS.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
