import { saidOf } from '../../support/texts/said-of';

const DUTIES = '（二）部门履职情况';
const ASKED = '有没有漏列，或者其中一个数有误，请核对。';

describe('sums told right behind their addends', () => {
  it.each<readonly [what: string, sentence: string, sum: string, right: string, off: string]>([
    ['two counts in turn', '农村低保1102户1846人、城镇低保63户88人，共计1165户1943人。', '1943人', '1934人', '9人'],
    ['what is done with it', '农村低保1102户、城镇低保63户，共计保障1156户。', '1156户', '1165户', '9户'],
    [
      'entries of persons',
      '发放城市低保16204人次、农村低保1318人次，合计17552人次。',
      '17552人次',
      '17522人次',
      '30人次',
    ],
    ['length', '新建绿道12.5公里，改造绿道8.3公里，合计21.8公里。', '21.8公里', '20.8公里', '1公里'],
    ['ten thousands of 亩', '种植早稻3.25万亩、晚稻4.16万亩，合计7.14万亩。', '7.14万亩', '7.41万亩', '0.27万亩'],
    [
      'money behind more of it than the sum',
      '修路投入8000.00万元；发放A补贴862.40万元、B补贴690.55万元，合计1525.95万元。',
      '1525.95万元',
      '1552.95万元',
      '27.00万元',
    ],
    ['three of them', '受理刑事320件、民事1105件、行政48件，共计1437件。', '1437件', '1473件', '36件'],
  ])('%s', (_, sentence, sum, right, off) => {
    expect(saidOf(DUTIES, sentence)).toEqual([
      `NR-A01 warning “合计”写的是${sum}，而各分项之和为${right}，相差${off}。${ASKED}`,
    ]);
  });

  it.each([
    ['the sum', '农村低保1102户1846人、城镇低保63户88人，共计1165户1934人。'],
    [
      'a list parted by both signs',
      '各项支出金额分别为：工资福利支出1211.77万元；商品和服务支出439.02万元，对个人和家庭的补助171.81万元，其他支出4.10万元，合计1826.70万元。',
    ],
    ['what stands before a list', '修路投入80.00万元；发放A补贴862.40万元、B补贴690.55万元，合计1552.95万元。'],
    ['a sum of rounded lengths', '新建绿道12.5公里，改造绿道8.3公里，合计20.9公里。'],
    ['a sum of rounded areas', '种植早稻3.25万亩、晚稻4.16万亩，合计7.42万亩。'],
    [
      'something else that is done, far from the sum',
      '检查企业120家，整改企业35家，共下达整改通知书48份，共走访480家。',
    ],
    ['a part of one of them', '种植早稻3.25万亩，其中优质稻2.1万亩，合计种植7.41万亩。'],
    ['another unit', '组织培训3期，参训120人，宣讲5场，参加300人，共覆盖2000人。'],
    ['changes', '较上年增加12人，减少8人，共计102人。'],
    ['one count only', '在册车辆35辆，共计35辆。'],
  ])('silent on %s', (_, sentence) => {
    expect(saidOf(DUTIES, sentence)).toEqual([]);
  });
});
