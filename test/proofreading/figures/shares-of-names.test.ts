import { saidOf as said } from '../../support/texts/said-of';

const PROCUREMENT = '十一、政府采购支出情况';
const INCOME = '二、收入决算情况说明';

/** What is said of shares. */
function shares(...lines: readonly string[]): readonly string[] {
  return said(...lines).filter((each) => each.startsWith('NR-A04'));
}

describe('the whole of a share by its words', () => {
  it.each<readonly [what: string, heading: string, right: string, share: string, wrong: string]>([
    [
      'cut short where it is told',
      PROCUREMENT,
      '政府采购合同授予中小企业合同金额200.00万元；授予小微企业合同金额130.00万元，占授予中小企业合同金额的65%。',
      '65%',
      '56%',
    ],
    [
      'without a particle',
      PROCUREMENT,
      '采购合同授予农村合作社的总金额80.00万元，其中脱贫地区20.00万元，占授予农村合作社总金额的25%。',
      '25%',
      '52%',
    ],
    [
      'a budget, of a part that does not say it is one',
      PROCUREMENT,
      '2023年实验仪器采购预算40.00万元。分散采购14.00万元，占实验仪器采购预算的35%。',
      '35%',
      '53%',
    ],
    [
      'all income of the sections that tell it',
      INCOME,
      '某会共实现各类收入500.00万元。\n1.捐赠收入\n捐赠收入60.00万元，占总收入的12%。\n2.其他收入\n其他收入40.00万元，占总收入的8%。',
      '8%',
      '18%',
    ],
  ])('%s', (_what, heading, right, share, wrong) => {
    expect(shares(heading, right)).toEqual([]);
    expect(shares(heading, right.replace(`的${share}`, `的${wrong}`))).toHaveLength(1);
  });

  it.each([
    // Of two that end alike neither is the one.
    '甲校授予合作社合同金额80.00万元，乙校授予合作社合同金额50.00万元。蔬菜20.00万元，占合作社合同金额的15%。',
    // What is told behind is no whole of what was told before, and no part is its own.
    '蔬菜采购20.00万元，占食堂采购金额的15%。食堂采购金额90.00万元。',
    // A larger amount before shows that the income told is not all.
    '培训收入30.00万元，上年收入90.00万元，本级资金70.00万元。租金6.00万元，占总收入的4%。',
  ])('is none of %s', (text) => {
    expect(shares(PROCUREMENT, text)).toEqual([]);
  });
});
