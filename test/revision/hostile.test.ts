import type { Watch } from '../../src/model';
import { reviseText, type RevisionInputs } from '../../src/revision';
import { factsOf } from '../support/texts/facts-of';
import { textOf } from '../support/texts/text-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const BOOKS: RevisionInputs = {
  old: factsOf(2023, { [TOTAL]: [110, 100] }),
  fresh: factsOf(2024, { [TOTAL]: [120, 110] }),
};
const SENTENCE = '2023年度收入总计110.00万元，与上年相比，增加10.00万元，增长10.00%，主要原因是人员增加。\n';
const long = (times: number) => textOf(`一、收入支出决算总体情况说明\n${SENTENCE.repeat(times)}`);

/** A guard against looking at the whole text for each of its sentences, in seconds of the processor. */
const MOST_MILLISECONDS = 10_000;

it('is done with a text that says one thing 3,000 times', () => {
  const started = process.cpuUsage();
  expect(reviseText(long(3_000), BOOKS).changes.length).toBeGreaterThan(9_000);
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(MOST_MILLISECONDS);
});

it('is given up where its time is over, wherever the work is then', () => {
  const looks = countedLooks(Infinity);
  expect(looks).toBeGreaterThan(50);
  for (let most = 0; most < looks; most += 7) expect(() => countedLooks(most)).toThrow('over');
});

/** How often the work looks at its clock, which throws after `most` looks. */
function countedLooks(most: number): number {
  let looks = 0;
  const watch: Watch = () => {
    looks += 1;
    if (looks > most) throw new Error('over');
  };
  reviseText(long(20), { ...BOOKS, watch });
  return looks;
}
