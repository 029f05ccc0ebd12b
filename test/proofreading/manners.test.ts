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
    ['whole-ten-thousands.txt', '支出88万元，占10%', '支出88万元，占13%'],
  ])('is told: %s, %s', (name, right, wrong) => {
    const plain = MANNERS.find(([each]) => each === name)?.[1] ?? '';
    expect(plain).toContain(right);
    expect(errorsIn(plain.replace(right, wrong)).length).toBeGreaterThan(0);
  });
});
