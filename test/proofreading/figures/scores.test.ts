import { saidOf } from '../../support/texts/said-of';

const RATED = '十三、预算绩效情况说明';

/** What is said of scores of 绩效. */
function said(...lines: readonly string[]): readonly string[] {
  return saidOf(RATED, ...lines).filter((each) => each.startsWith('NR-R03'));
}

describe('a grade beside its score', () => {
  it.each<[line: string, score: string, stated: string, right: string]>([
    ['自评得分86分，等级为优。', '86分', '优', '良'],
    ['自评得分为91.5分，自评结果为“良”。', '91.5分', '良', '优'],
    ['绩效自评得分90分，评价等级为“良好”。', '90分', '良', '优'],
    ['综合评价得分58分，评定为中。', '58分', '中', '差'],
  ])('%s', (line, score, stated, right) => {
    expect(said(line)).toEqual([
      `NR-R03 warning 得分${score}，等级写的是“${stated}”，按评分等级应为“${right}”，请核对是得分还是等级有误。`,
    ]);
  });

  it.each([
    ['the right grade', '自评得分90分，等级为优。'],
    ['the least of a grade', '自评得分80分，等级为“良”。'],
    ['a scale', '评价结果分四档：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差。'],
    ['a score of one indicator', '预算执行率得分10分，结果良好，项目进展顺利。'],
    ['no grade', '自评得分86分，优于上年。'],
    ['about so many', '自评得分约86分，等级为优。'],
  ])('is silent on %s', (_, line) => {
    expect(said(line)).toEqual([]);
  });

  it('goes by the scale that the text tells', () => {
    expect(said('评价结果按85分以上为优、70—85分为良确定。', '自评得分86分，等级为优。')).toEqual([]);
    expect(said('评价结果按95（含）分以上为优确定。', '自评得分93分，等级为优。')).toHaveLength(1);
  });
});

describe('the mean of scores', () => {
  const scores = '甲项目自评得分96分；乙项目自评得分98分；丙项目自评得分95分；丁项目自评得分99分。';

  it('is asked about where it is none of theirs', () => {
    expect(said(`${scores}4个项目平均得分96分。`)).toEqual([
      'NR-R03 warning 平均得分写的是96分，按96分、98分、95分、99分应为97分，请核对。',
    ]);
  });

  it.each([
    ['the right mean', `${scores}4个项目平均得分97分。`],
    ['scores that are not all', `${scores}12个项目平均得分96分。`],
    ['a mean that was cut', '甲项目自评得分96分；乙项目自评得分97分。2个项目平均得分96分。'],
  ])('is silent on %s', (_, line) => {
    expect(said(line)).toEqual([]);
  });
});
