import { checkGoals } from '../../../src/evaluation/forms/check-goals';
import { indicatorLines } from '../../../src/evaluation/forms/indicator-lines';
import { projectEntries } from '../../../src/evaluation/forms/form-entries';

/** What is said of one indicator whose target is approved in one form and printed in another. */
function said(approved: string, printed: string): readonly string[] {
  const line = (target: string): ReturnType<typeof indicatorLines> =>
    indicatorLines(`效益｜社会效益｜满意率｜${target}｜｜30｜30`);
  return checkGoals({
    name: '培训项目',
    entries: projectEntries('培训项目'),
    total: { name: '', original: null, adjusted: null, spent: null },
    booked: { original: null, adjusted: null, spent: null },
    rate: null,
    expected: '',
    reached: '',
    approved: line(approved),
    parts: [],
    executionScore: null,
    indicators: line(printed),
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
