import { saidOf as said } from '../../support/texts/said-of';

const PUBLIC = '七、“三公”经费支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';

const OF_WHOLE = '“三公”经费支出决算为13.07万元，其中：因公出国（境）费支出决算为4.46元。';
const OF_BASIC = '一般公共预算财政拨款基本支出300.00万元，其中：公用经费99.50元。';
const OF_SECTION = [
  '因公出国（境）费2.50万元，公务用车运行维护费4.00万元。',
  '公务用车购置费3.00万元。',
  '公务接待费为9.95元。',
];

describe('an amount in another unit than what it belongs to', () => {
  it('is held to its whole, whatever else the section is told in', () => {
    expect(said(PUBLIC, OF_WHOLE, '公务用车购置费3000.00元，用于购置电动自行车。')).toEqual([
      'NR-U01 warning “因公出国（境）费”写的是4.46元，而它所在的“三公经费”是13.07万元，请核对是不是漏了“万”字。',
    ]);
  });

  it('hides no other of another section', () => {
    const units = (lines: readonly string[]): readonly string[] => lines.filter((each) => each.startsWith('NR-U01'));
    const apart = [...units(said(BASIC, OF_BASIC)), ...units(said(PUBLIC, ...OF_SECTION))];
    expect(apart).toHaveLength(2);
    expect([...units(said(BASIC, OF_BASIC, PUBLIC, ...OF_SECTION))].sort()).toEqual([...apart].sort());
  });

  it.each([
    '“三公”经费支出决算为13.07万元，其中：因公出国（境）费支出决算为44600.00元。',
    '“三公”经费支出决算为1.07万元，其中：因公出国（境）费支出决算为4.46元。',
    '“三公”经费支出决算为130700.00元，其中：因公出国（境）费支出决算为4.46元。',
  ])('may be so in %s', (text) => {
    expect(said(PUBLIC, text).filter((each) => each.startsWith('NR-U01'))).toEqual([]);
  });
});
