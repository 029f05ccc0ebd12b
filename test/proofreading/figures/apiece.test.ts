import { saidOf } from '../../support/texts/said-of';

const DUTIES = '（二）部门履职情况';

describe('what each of some counted things has by itself', () => {
  it.each([
    ['举办培训班8期，培训320人次，平均每期45人次。', '45人次', '320人次÷8期', '40人次'],
    ['义诊38场，惠及群众5214人次，平均每场173人次。', '173人次', '5214人次÷38场', '137.2人次'],
    ['投入补助资金42.00万元，惠及28个村，平均每村1.80万元。', '1.80万元', '42.00万元÷28个', '1.50万元'],
    ['清运垃圾4860吨，支出163.00万元，平均每吨353.39元。', '353.39元', '163.00万元÷4860吨', '335.39元'],
    ['举办培训班8期，培训320人次，每期平均45人次。', '45人次', '320人次÷8期', '40人次'],
  ])('%s', (sentence, stated, reckoned, right) => {
    expect(saidOf(DUTIES, sentence)).toEqual([
      `NR-A11 warning 平均数写的是${stated}，按${reckoned}应为${right}，请核对。`,
    ]);
  });

  it.each([
    ['the average', '举办培训班8期，培训320人次，平均每期40人次。'],
    ['a rounded one', '义诊38场，惠及群众5214人次，平均每场137人次。'],
    ['one of which it is not told of what', '举办培训班8期、讲座6场，培训320人次，听讲500人次，平均每期45人次。'],
    ['one that is about so much', '举办培训班8期，培训320人次，平均每期约45人次。'],
    ['one of another sentence', '举办培训班8期，培训320人次。平均每期45人次。'],
  ])('silent on %s', (_, sentence) => {
    expect(saidOf(DUTIES, sentence)).toEqual([]);
  });
});
