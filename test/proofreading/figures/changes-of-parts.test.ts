import { saidOf as said } from '../../support/texts/said-of';

/** 三公 in one section, and each of its parts in a section of its own. */
function inSections(abroad: string, guests: string, cars: string): readonly string[] {
  return said(
    '“三公”经费支出总额为3825万元，比预算数减少1188万元。',
    '一、因公出国（境）经费',
    `2023年因公出国（境）费99万元，${abroad}。`,
    '二、公务接待费',
    `2023年公务接待费1014万元，${guests}。`,
    '三、公务用车购置及运行维护费',
    `2023年公务用车购置及运行维护费${cars}。`,
  );
}

describe('what the parts of a whole changed by, each in its own section', () => {
  it('makes up what the whole changed by', () => {
    expect(inSections('比预算数减少31万元', '比预算数减少850万元', '2712万元，比预算数减少107万元')).toEqual([
      'NR-A12 warning “三公经费”增减额写的是1188万元，而各分项之和为988.00万元，相差200.00万元。两处说的若不是同一个数（范围或口径不同），请写明，否则请改正。',
    ]);
  });

  it.each<[what: string, parts: readonly [string, string, string]]>([
    ['right ones', ['比预算数减少31万元', '比预算数减少1050万元', '2712万元，比预算数减少107万元']],
    ['one that went the other way', ['比预算数增加31万元', '比预算数减少1112万元', '2712万元，比预算数减少107万元']],
    ['another base', ['比上年减少31万元', '比上年减少850万元', '2712万元，比上年减少107万元']],
    ['a part that tells none', ['主要用于考察', '比预算数减少850万元', '2712万元，比预算数减少107万元']],
  ])('says nothing of %s', (_, parts) => {
    expect(inSections(...parts)).toEqual([]);
  });

  it('says nothing where the parts are not those of the whole', () => {
    const said = inSections('比预算数减少31万元', '比预算数减少850万元', '2002万元，比预算数减少107万元');
    expect(said.filter((each) => each.startsWith('NR-A12'))).toEqual([]);
  });
});
