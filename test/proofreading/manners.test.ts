import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { textOf } from '../support/texts/text-of';

/** Excerpts in the manner of several provinces, made up; every figure in them fits the others. */
const FOLDER = path.join(__dirname, 'manners');
const MANNERS = readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const);

function errorsIn(plain: string): readonly string[] {
  const document = textOf(plain);
  const { findings } = proofread(document, readText(document));
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`);
}

describe('a text that is right', () => {
  it.each(MANNERS)('in the manner of %s is told no error', (_name, plain) => {
    expect(errorsIn(plain)).toEqual([]);
  });
});

describe('a digit that is wrong in it', () => {
  it.each([
    ['totals-first.txt', '增长6.11%', '增长6.71%'],
    ['totals-first.txt', '2,400.00万元的104.17%', '2,400.00万元的114.17%'],
    ['totals-first.txt', '各增加202.26万元', '各增加220.26万元'],
    ['nil-items-listed.txt', '占51.61%', '占51.16%'],
    ['averages.txt', '占收入合计的95.45%', '占收入合计的94.55%'],
    ['items-under-categories.txt', '完成年初预算的112.00%', '完成年初预算的121.00%'],
    ['two-bases-in-turn.txt', '较上年减少2.00万元，降低6.25%', '较上年减少2.00万元，降低6.52%'],
    ['two-bases-in-turn.txt', '完成年初预算的103.44%', '完成年初预算的104.34%'],
    ['deviation-rates.txt', '决算数4930.00万元，预决算差异率12.05%', '决算数4930.00万元，预决算差异率15.02%'],
    ['deviation-rates.txt', '差异率-33.33%', '差异率-30.33%'],
    ['shares-of-totals.txt', '财政拨款收入1200.00万元', '财政拨款收入1210.00万元'],
    ['rolled-in-a-sentence.txt', '年末结转和结余150.00万元', '年末结转和结余105.00万元'],
    ['budget-then-last-year.txt', '完成年初预算的119.34%', '完成年初预算的113.94%'],
    ['budget-within-the-rate.txt', '20.00万元的85.00%', '20.00万元的58.00%'],
    ['visitors-from-abroad.txt', '下降34.0%', '下降43.0%'],
    ['summaries-of-all-units.txt', '公务接待费1,210.4万元', '公务接待费1,201.4万元'],
    ['whole-ten-thousands.txt', '支出88万元，占10%', '支出88万元，占13%'],
  ])('is told: %s, %s', (name, right, wrong) => {
    const plain = MANNERS.find(([each]) => each === name)?.[1] ?? '';
    expect(plain).toContain(right);
    expect(errorsIn(plain.replace(right, wrong)).length).toBeGreaterThan(0);
  });
});
