import { checkGoals } from '../../../src/evaluation/forms/check-goals';
import { indicatorLines } from '../../../src/evaluation/forms/indicator-lines';
import { projectEntries } from '../../../src/evaluation/forms/form-entries';

/** What is said of one indicator whose target is approved in one form and printed in another. */
function said(approved: string, printed: string): readonly string[] {
  const line = (target: string): string => `效益｜社会效益｜满意率｜${target}｜｜30｜30`;
  return saidOf(line(approved), line(printed));
}

/** What is said of the lines of a form beside approved ones. */
function saidOf(approved: string, printed: string): readonly string[] {
  return checkGoals({
    name: '培训项目',
    entries: projectEntries('培训项目'),
    total: { name: '', original: null, adjusted: null, spent: null },
    booked: { original: null, adjusted: null, spent: null },
    rate: null,
    expected: '',
    reached: '',
    approved: indicatorLines(approved),
    parts: [],
    executionScore: null,
    indicators: indicatorLines(printed),
    score: null,
    grade: '',
  }).map(({ message }) => message);
}

describe('a target in two forms', () => {
  it.each([
    ['≥0.95', '≥95%'],
    ['0.95', '95%'],
    ['95%', '95'],
    ['不低于95%', '≥0.950'],
    ['1,000人', '1000'],
    ['100.00%', '100%'],
  ])('%s is %s', (approved, printed) => {
    expect(said(approved, printed)).toEqual([]);
  });

  it.each([
    ['≥0.95', '≥90%'],
    ['≥95%', '≤0.95'],
    ['0.095', '95%'],
    ['95人', '95%'],
  ])('%s is not %s', (approved, printed) => {
    expect(said(approved, printed)).toEqual([expect.stringContaining('满意率') as string]);
  });
});

describe('the lines of two forms', () => {
  const [X, Y, Z] = ['产出｜数量｜完成率｜90%', '产出｜质量｜完成率｜95%', '产出｜时效｜完成率｜97%'];

  it.each<[what: string, approved: readonly string[], printed: readonly string[], said: readonly string[]]>([
    ['in another order', [X, Y], [Y, X], []],
    [
      'one of them under another 二级指标',
      [X, Y],
      [Z, X],
      ['列在产出指标、时效下，批复的是产出指标、质量。', '的年度指标值写的是“97%”，批复的是“95%”。'],
    ],
    ['one left out', [X, Y], [Y], ['批复的指标“完成率”没有列。']],
    ['one that is approved twice and listed once', [X, X], [X], ['批复的指标“完成率”没有列。']],
    ['one that was not approved', [X], [X, Y], ['“完成率”不在批复的绩效目标表里。']],
    ['without 二级指标 in the approved one', ['产出｜｜完成率｜90%', '产出｜｜完成率｜95%'], [X, Y], []],
    [
      'with other points',
      ['产出｜｜人数｜1人｜｜20'],
      ['产出｜｜人数｜1人｜｜25'],
      ['“人数”的分值写的是25，批复的是20。'],
    ],
    ['with points that only one has', ['产出｜｜人数｜1人'], ['产出｜｜人数｜1人｜｜25'], []],
    [
      'under another 一级指标',
      ['产出｜｜人数｜1人'],
      ['效益｜社会｜人数｜1人'],
      ['列在效益指标、社会下，批复的是产出指标。'],
    ],
    ['of which none is approved', [], [X], []],
    ['of which none is filled in', [X], [], []],
  ])('%s', (_what, approved, printed, expected) => {
    const found = saidOf(approved.join('\n'), printed.join('\n'));
    expect(found.length).toBe(expected.length);
    found.forEach((message, index) => expect(message).toContain(expected[index]));
  });
});
