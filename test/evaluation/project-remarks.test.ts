import { gradeFor, gradesOf, scoreIn } from '../../src/evaluation/grades';
import { otherBudget } from '../../src/evaluation/remarks';
import { projectRemarks } from '../../src/evaluation/project-remarks';
import { EMPTY_SUPPLEMENT, type FactTable } from '../../src/model';
import { factsOf } from '../support/texts/facts-of';

/** What is said of one project; amounts in 万元. */
function remarksOn(
  amounts: Readonly<Record<string, number>>,
  { people, standard = '', list = '培训项目' }: { people?: number; standard?: string; list?: string } = {},
): readonly string[] {
  const named = Object.fromEntries(Object.entries(amounts).map(([column, wan]) => [`project/培训项目/${column}`, wan]));
  const counts = people === undefined ? {} : { 'project/培训项目/actual': people };
  const texts = { 'list/projects': list, 'project/培训项目/standard': standard };
  return projectRemarks(factsOf(2023, named, { counts }), { ...EMPTY_SUPPLEMENT, texts });
}

describe('what does not fit in a project', () => {
  it.each<[...Parameters<typeof remarksOn>, string]>([
    [{ spent: 12, funds: 10 }, {}, '[JX13] 培训项目：实际支出12.00万元大于资金10.00万元，请核对。'],
    [{ spent: 10.01, funds: 10 }, {}, '[JX13] 培训项目：实际支出10.01万元大于资金10.00万元，请核对。'],
    [
      { spent: 10 },
      { people: 90, standard: '1000元' },
      '[JX14] 培训项目：90人×1000元是9.00万元，实际支出写的是10.00万元，请核对人数、标准或金额。',
    ],
    [
      { spent: 10 },
      { people: 90, standard: '1000', list: '培训项目（户）' },
      '[JX14] 培训项目：90户×1000元是9.00万元，实际支出写的是10.00万元，请核对人数、标准或金额。',
    ],
    [
      { spent: 0.03 },
      { people: 2, standard: '100.50元/人' },
      '[JX14] 培训项目：2人×100.50元是0.02万元，实际支出写的是0.03万元，请核对人数、标准或金额。',
    ],
  ])('%j, %j', (amounts, more, message) => {
    expect(remarksOn(amounts, more)).toEqual([message]);
  });

  it.each<[why: string, ...Parameters<typeof remarksOn>]>([
    ['all of the money is spent', { spent: 10, funds: 10 }, {}],
    ['both are the same as they are printed', { spent: 10.004, funds: 10 }, {}],
    ['nobody knows the funds', { spent: 10 }, {}],
    ['people times the standard is what was paid', { spent: 9 }, { people: 90, standard: '1000元' }],
    ['it is so but for what printing hides', { spent: 9 }, { people: 90, standard: '1000.55' }],
    ['there is no standard', { spent: 10 }, { people: 90, standard: '不填' }],
    ['nobody counted', { spent: 10 }, { standard: '1000元' }],
    ['it is not listed', { spent: 12, funds: 10 }, { list: '别的项目' }],
    ['none is', { spent: 12, funds: 10 }, { list: '无' }],
  ])('nothing where %s', (_why, amounts, more) => {
    expect(remarksOn(amounts, more)).toEqual([]);
  });
});

describe('two budgets of “三公”经费', () => {
  const told = (amounts: Readonly<Record<string, number>>, given: number | null): string | null => {
    const facts: FactTable = factsOf(2023, amounts);
    const id = 'budget:threePublic/total/finalAmount';
    return otherBudget(facts, given === null ? {} : { [id]: { fen: given * 1_000_000 } });
  };
  const [FULL, FIRST] = ['threePublic/total/budget', 'threePublic/total/originalBudget'];

  it.each<[Record<string, number>, number | null, string | null]>([
    [{ [FULL]: 7 }, 8, '表中是7.00万元，助手资料里是8.00万元'],
    [{ [FIRST]: 6 }, 8, '表中是6.00万元，助手资料里是8.00万元'],
    [{ [FULL]: 7, [FIRST]: 6 }, 6, '表中是7.00万元，助手资料里是6.00万元'],
    [{ [FULL]: 0, [FIRST]: 6 }, 8, '表中是6.00万元，助手资料里是8.00万元'],
    [{ [FULL]: 7 }, 7, null],
    [{ [FULL]: 7 }, 7.004, null],
    [{ [FULL]: 0 }, 8, null],
    [{}, 8, null],
    [{ [FULL]: 7 }, null, null],
  ])('%j beside %s', (amounts, given, sentence) => {
    const expected = sentence === null ? null : `“三公”经费预算数，${sentence}，没有自动取其一，请改成一致。`;
    expect(told(amounts, given)).toBe(expected);
  });
});

it.each<[score: number, hunan: string, shanghai: string]>([
  [100, '优', '优'],
  [90, '优', '优'],
  [89.99, '良', '良'],
  [80, '良', '良'],
  [79.9, '中', '合格'],
  [60, '中', '合格'],
  [59.9, '差', '不合格'],
  [0, '差', '不合格'],
])('%s points are %s in 湖南 and %s in 上海', (score, hunan, shanghai) => {
  expect([gradeFor(score, gradesOf('湖南')), gradeFor(score, gradesOf('上海'))]).toEqual([hunan, shanghai]);
});

it.each<[text: string, score: number | null]>([
  ['92.5', 92.5],
  [' 92.5 分 ', 92.5],
  ['100分', 100],
  ['0', 0],
  ['100.5', null],
  ['92,5', null],
  ['优', null],
  ['-5', null],
  ['约90分', null],
  ['', null],
])('a score written as “%s” is %s', (text, score) => {
  expect(scoreIn(text)).toBe(score);
});
