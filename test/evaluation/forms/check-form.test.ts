import { checkForm, summedScore } from '../../../src/evaluation/forms/check-form';
import { executionRate, executionScore, round } from '../../../src/evaluation/forms/execution';
import { projectEntries } from '../../../src/evaluation/forms/form-entries';
import { indicatorLines } from '../../../src/evaluation/forms/indicator-lines';
import type { MoneyLine, ScoredForm } from '../../../src/evaluation/forms/scored-form';
import { EXECUTION_POINTS, weightsFor } from '../../../src/evaluation/forms/weights';
import { gradesOf } from '../../../src/evaluation/grades';

/** Amounts in 万元; null where nothing is written. */
function money(name: string, ...columns: readonly (number | null)[]): MoneyLine {
  const [original = null, adjusted = null, spent = null] = columns.map((each) => each && each * 1_000_000);
  return { name, original, adjusted, spent };
}

const GOOD: ScoredForm = {
  name: '培训项目',
  entries: projectEntries('培训项目'),
  total: money('年度资金总额', 100, 100, 95),
  booked: { original: null, adjusted: null, spent: null },
  rate: null,
  expected: '',
  reached: '',
  approved: [],
  parts: [money('其中：本年财政拨款', 90, 90, 85), money('其他资金', 10, 10, 10)],
  executionScore: 9.5,
  indicators: indicatorLines(
    '产出｜数量指标｜培训人数｜100人｜100人｜50｜50\n效益｜社会效益｜满意率｜90%｜85%｜30｜28｜样本少\n满意度｜服务对象｜满意度｜90%｜95%｜10｜10',
  ),
  score: 97.5,
  grade: '优',
};

const CHINESE = gradesOf('湖南');

it('finds nothing in a form that adds up', () => {
  expect(checkForm(GOOD, CHINESE).map(({ message }) => message)).toEqual([]);
  expect(summedScore(GOOD)).toBe(97.5);
});

it('judges nothing that is not filled in', () => {
  const empty = { ...GOOD, total: money(''), parts: [], executionScore: null, indicators: [], score: null, grade: '' };
  expect(checkForm(empty, CHINESE).map(({ message }) => message)).toEqual([]);
  expect(summedScore(empty)).toBeNull();
});

it.each<readonly [what: string, change: Partial<ScoredForm>, finding: string]>([
  [
    'weights of 110',
    {
      indicators: indicatorLines('产出｜｜甲｜｜｜70｜70\n效益｜｜乙｜｜｜20｜20\n满意度｜｜丙｜｜｜10｜10'),
      score: 109.5,
      grade: '优',
    },
    '培训项目自评表：各指标分值连同预算执行率10分合计110，应为100。',
  ],
  [
    'a total of nothing over parts of 90',
    { total: money('年度资金总额', 0, 100, 95), parts: [money('其中', 90, 100, 95)] },
    '培训项目自评表：年初预算数的资金总额0.00万元不等于其中各项之和90.00万元。',
  ],
  [
    'more than ten points for execution',
    { executionScore: 11, score: 99 },
    '培训项目自评表：预算执行率得分11超过10分。',
  ],
  [
    'points that are not the rate',
    { executionScore: 8, score: 96 },
    '培训项目自评表：执行率95.00%，得分应为9.5，写的是8。',
  ],
  ['a sum that is none', { score: 98 }, '培训项目自评表：总分98不等于各项得分之和97.5。'],
  ['a grade of another score', { grade: '良' }, '培训项目自评表：97.5分对应的等级是“优”，写的是“良”。'],
  ['a grade of another region', { grade: '合格' }, '培训项目自评表：等级“合格”不在优、良、中、差之内。'],
  [
    'points lost without a reason',
    { indicators: GOOD.indicators.map((line) => ({ ...line, reason: '' })) },
    '培训项目自评表：“满意率”没有得满分，没有写偏差原因。',
  ],
  [
    'more points than there are',
    { indicators: GOOD.indicators.map((line, index) => (index === 2 ? { ...line, score: 12 } : line)), score: 99.5 },
    '培训项目自评表：“满意度”得分12超过分值10。',
  ],
  [
    'money left without a reason',
    {
      total: money('年度资金总额', 100, 100, 80),
      parts: [],
      executionScore: 8,
      indicators: indicatorLines('产出｜｜甲｜｜｜60｜60\n效益｜｜乙｜｜｜30｜30'),
      score: 98,
    },
    '培训项目自评表：执行率80.00%低于90%，没有写偏差原因。',
  ],
])('finds %s, and nothing else', (_what, change, finding) => {
  expect(checkForm({ ...GOOD, ...change }, CHINESE).map(({ message }) => message)).toEqual([finding]);
});

it('takes points that were rounded to whole ones', () => {
  expect(checkForm({ ...GOOD, executionScore: 10, score: 98 }, CHINESE).map(({ message }) => message)).toEqual([]);
});

it('goes by the grades of the region', () => {
  expect(checkForm({ ...GOOD, grade: '中' }, gradesOf('上海')).map(({ message }) => message)).toEqual([
    '培训项目自评表：等级“中”不在优、良、合格、不合格之内。',
  ]);
});

describe('execution', () => {
  it.each<readonly [what: string, line: MoneyLine, rate: number | null, score: number | null]>([
    ['of the adjusted budget', money('', 80, 100, 95), 95, 9.5],
    ['of the first budget where nothing was adjusted', money('', 80, null, 60), 75, 7.5],
    ['beyond the budget has ten points', money('', 80, 100, 120), 120, 10],
    ['of nothing spent', money('', 80, 100, 0), 0, 0],
    ['of no budget has no rate', money('', 0, 0, 5), null, null],
    ['of unknown spending has no rate', money('', 80, 100, null), null, null],
  ])('%s', (_what, line, rate, score) => {
    expect(executionRate(line)).toBe(rate);
    expect(executionScore(executionRate(line))).toBe(score);
  });

  it('rounds half up', () => {
    expect([round(1.005, 2), round(8.995, 2), round(2.5, 0)]).toEqual([1.01, 9, 3]);
  });
});

it.each([true, false])('weighs first-level indicators to 100 with 执行率, cost %s', (cost) => {
  for (const satisfaction of [true, false]) {
    const sum = weightsFor({ cost, satisfaction }).reduce((all, { points }) => all + points, EXECUTION_POINTS);
    expect(sum).toBe(100);
  }
});

it('reads indicators as a person writes them', () => {
  expect(indicatorLines('产出|数量指标|培训人数|100人|98人|20分|19.6\n||培训场次|3次\n\n')).toEqual([
    {
      first: '产出指标',
      second: '数量指标',
      third: '培训人数',
      target: '100人',
      actual: '98人',
      points: 20,
      score: 19.6,
      pointsText: '20分',
      scoreText: '19.6',
      reason: '',
    },
    {
      first: '产出指标',
      second: '数量指标',
      third: '培训场次',
      target: '3次',
      actual: '',
      points: null,
      score: null,
      pointsText: '',
      scoreText: '',
      reason: '',
    },
  ]);
});
