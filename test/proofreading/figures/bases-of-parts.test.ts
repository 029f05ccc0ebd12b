import { saidOf } from '../../support/texts/said-of';

const PUBLIC = '七、“三公”经费支出决算情况说明';

/** 三公 with its budget in one paragraph, and each part with what it changed by against its own in another. */
function said(budget: string, abroad: string, cars: string, guests: string): readonly string[] {
  return saidOf(
    PUBLIC,
    `2023年度“三公”经费支出预算为${budget}万元，支出决算为57.54万元。`,
    `1.因公出国（境）费支出决算0万元，${abroad}。`,
    `2.公务用车购置及运行维护费支出决算57.36万元，${cars}。`,
    `3.公务接待费支出决算0.18万元，${guests}。`,
  );
}

describe('budgets that follow from changes against them', () => {
  it('make up the whole’s', () => {
    const [finding, ...others] = said('89.90', '与预算持平', '比预算减少17.54万元', '比预算减少4.82万元');
    expect([finding, others]).toEqual([undefined, []]);
    expect(said('89.90', '比预算增加0万元', '比预算减少17.54万元', '比预算减少4.82万元')).toEqual([
      expect.stringMatching(
        /^NR-A01 warning “三公经费”预算数写的是89\.90万元，而各分项之和为79\.90万元，相差10\.00万元。/,
      ),
    ]);
  });

  it.each<[what: string, told: readonly [string, string, string, string]]>([
    ['right ones', ['79.90', '比预算增加0万元', '比预算减少17.54万元', '比预算减少4.82万元']],
    ['one that was passed', ['74.95', '比预算增加0万元', '比预算减少17.54万元', '比预算增加0.13万元']],
    ['another base', ['89.90', '比上年增加0万元', '比上年减少17.54万元', '比上年减少4.82万元']],
    ['a part that tells none', ['89.90', '比预算增加0万元', '主要用于燃料费', '比预算减少4.82万元']],
  ])('say nothing of %s', (_, told) => {
    expect(said(...told)).toEqual([]);
  });
});
