import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

const HEAD = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况';
const RUNNING = '1、一般公共服务支出（类）财政事务（款）行政运行（项）。';

/** What the figures of some lines may tell, the likeliest first. */
function factsIn(lines: readonly string[]): readonly (string | undefined)[] {
  return readText(textOf([HEAD, ...lines].join('\n')), null).statements.map(({ facts }) => facts[0]);
}

const SPENT = 'generalBudgetExpenditure/2010601/total';

describe('an 项 whose name fills a paragraph', () => {
  it.each([
    [
      'is what the paragraph below tells',
      [RUNNING, '年初预算为10.00万元，支出决算为9.00万元。'],
      [`budget:${SPENT}`, SPENT],
    ],
    [
      'also behind what the money was for',
      [RUNNING, '主要用于：退休人员支出。年初预算为10.00万元。'],
      [`budget:${SPENT}`],
    ],
    ['also two paragraphs below', [RUNNING, '主要用于：人员支出。', '支出决算为9.00万元。'], [SPENT]],
    [
      'not what stands behind the next number',
      [RUNNING, '2、支出决算为9.00万元。'],
      ['generalBudgetExpenditure/total/total'],
    ],
  ])('%s', (_what, lines, facts) => {
    expect(factsIn(lines)).toEqual(facts);
  });
});

describe('an 项 of which the passage above told no budget', () => {
  const SPOKEN = '“一般公共服务支出（类）财政事务（款）行政运行（项）”9.00万元，主要用于：人员支出。';
  const TOTAL = 'generalBudgetExpenditure/total/total';

  it.each([
    [
      'is what a passage goes on with that begins with the budget',
      [SPOKEN, '年初预算为10.00万元，支出决算为9.00万元。'],
      [SPENT, `budget:${SPENT}`, SPENT],
    ],
    ['also with what was spent', [SPOKEN, '支出决算为9.00万元。'], [SPENT, SPENT]],
    ['not one that has a number', [SPOKEN, '2.年初预算为10.00万元。'], [SPENT, `budget:${TOTAL}`]],
    [
      'not one behind its budget',
      [`${SPOKEN}年初预算为10.00万元。`, '年初预算为12.00万元。'],
      [SPENT, `budget:${SPENT}`, `budget:${TOTAL}`],
    ],
  ])('%s', (_what, lines, facts) => {
    expect(factsIn(lines)).toEqual(facts);
  });
});

test('why a budget was missed is said of the 项 above, not of the whole section', () => {
  const { comparisons } = readText(
    textOf(
      [
        HEAD,
        '一般公共预算财政拨款支出年初预算为30.00万元，支出决算为29.00万元。',
        '“一般公共服务支出（类）财政事务（款）行政运行（项）”10.00万元。年初预算为10.00万元，支出决算为10.00万元。',
        '决算数等于预算数的主要原因：按预算执行。',
      ].join('\n'),
    ),
    null,
  );
  expect(comparisons.map(({ about }) => about[0])).toEqual([SPENT]);
});

describe('an 项 of which the 款 is misnamed', () => {
  it.each([
    [
      'is known by its 类 and its own name',
      '1、住房保障支出（类）住房保障支出（款）住房公积金（项）。支出决算为9.00万元。',
      'generalBudgetExpenditure/2210201/total',
    ],
    [
      'is not where several of the 类 have its name',
      '1、一般公共服务支出（类）某某事务（款）行政运行（项）。支出决算为9.00万元。',
      undefined,
    ],
  ])('%s', (_what, line, fact) => {
    expect(factsIn([line])[0]).toBe(fact);
  });
});
