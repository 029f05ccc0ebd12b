import { EMPTY_SUPPLEMENT } from '../../src/model';
import { draftEvaluation } from '../../src/evaluation';
import { hengyangBook, read } from '../support/evaluation/seed-books';
import { amounts } from '../support/narrative/say';

const PROJECTS = '计划生育服务专项：农村奖扶\n计划生育服务专项：特别扶助\n医改专项';
const TOLD =
  '[JX15] “计生项目经费县本级拨付”写的是2083.65万元，而“计划生育服务专项”各项录入的本级财政资金合计194.30万元，对不上；可能含上级资金，请核对或写明口径。';

/** What is said of one amount that the achievements tell, beside the funds of three projects. */
function remarksOn(name: string, amount: string, projects = PROJECTS): readonly string[] {
  const supplement = {
    ...EMPTY_SUPPLEMENT,
    texts: { 'list/projects': projects, 'list/achievementAmounts': name },
    amounts: amounts({
      'project/计划生育服务专项：农村奖扶/central': '383.62',
      'project/计划生育服务专项：农村奖扶/local': '29.95',
      'project/计划生育服务专项：特别扶助/local': '164.35',
      'project/医改专项/local': '3000.00',
      [`achievement/${name}/amount`]: amount,
    }),
  };
  const draft = draftEvaluation(read(hengyangBook()), { supplement, template: 'evaluation-hunan-2021' });
  return draft.remarks.filter((remark) => remark.includes('对不上'));
}

it('tells an amount of one level that is not what its projects were given at that level', () => {
  expect(remarksOn('计生项目经费县本级拨付', '2083.65')).toEqual([TOLD]);
});

it.each([
  ['the sum of that level', '计生项目经费县本级拨付', '194.30'],
  ['no level', '计生项目经费拨付', '2083.65'],
  ['two levels', '计生项目经费中央和县本级拨付', '2083.65'],
  ['another matter', '暖心行动县本级发放', '32.34'],
  ['a level that none of them has', '计生项目省级资金', '128.64'],
  ['one letter that begins many names', '计', '1.00'],
])('says nothing of an amount that tells %s', (_what, name, amount) => {
  expect(remarksOn(name, amount)).toEqual([]);
});

it('does not guess which of two 专项 is meant', () => {
  const projects = `${PROJECTS}\n计生特殊专项：护理保险\n计生特殊专项：慰问`;
  expect(remarksOn('计生项目经费县本级拨付', '2083.65', projects)).toEqual([]);
});
