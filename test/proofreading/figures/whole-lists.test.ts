import { saidOf as said } from '../../support/texts/said-of';

const BUDGET = '四、财政拨款收支预算情况说明';
const PROCUREMENT = '十一、政府采购支出情况';
const STAFF = '二、机构设置情况';

/** What is said of sums. */
function sums(heading: string, text: string): readonly string[] {
  return said(heading, text).filter((each) => each.startsWith('NR-A01'));
}

describe('a list that its text shows to be whole', () => {
  it.each<readonly [what: string, heading: string, right: string, from: string, to: string]>([
    [
      'the first list of both sides of a total',
      BUDGET,
      '财政拨款收支总预算920.50万元。收入包括：一般公共预算拨款900.30万元、上年结转20.20万元；支出包括：教育支出700.40万元、住房保障支出220.10万元。',
      '上年结转20.20',
      '上年结转20.90',
    ],
    [
      'the second',
      BUDGET,
      '财政拨款收支总预算920.50万元。收入包括：一般公共预算拨款900.30万元、上年结转20.20万元；支出包括：教育支出700.40万元、住房保障支出220.10万元。',
      '教育支出700.40',
      '教育支出700.70',
    ],
    [
      'shares that are all of it',
      PROCUREMENT,
      '2023年全县采购规模为3706.1万元。从层级看，镇级单位、村级单位采购规模分别为1153.0万元和2553.1万元，占全县采购规模的31.1%和68.9%。',
      '1153.0',
      '1153.9',
    ],
    [
      'goods, works and services of a plan',
      PROCUREMENT,
      '纳入集中采购的计划规模为700.30万元，其中：货物类计划300.10万元；工程类计划250.20万元；服务类计划150.00万元。',
      '250.20',
      '280.20',
    ],
    [
      'purchases by who makes them',
      PROCUREMENT,
      '采购总规模700.30万元，其中：政府集中采购450.30万元、分散采购250.00万元。',
      '450.30',
      '430.30',
    ],
    [
      'people who are hired for a time',
      STAFF,
      '现有职工33人，其中在编人员21人，县招聘5人，临时工7人。',
      '县招聘5',
      '县招聘6',
    ],
    [
      'people by their posts',
      STAFF,
      '年底实有人数61人，其中行政编制实有30人、机关工勤编制实有4人、事业编制实有27人。',
      '工勤编制实有4',
      '工勤编制实有7',
    ],
  ])('%s', (_what, heading, right, from, to) => {
    expect(sums(heading, right)).toEqual([]);
    expect(sums(heading, right.replace(from, to))).toEqual([expect.stringMatching(/^NR-A01 warning /)]);
  });

  it.each<readonly [what: string, heading: string, text: string]>([
    [
      'of one side alone, which holds another list',
      BUDGET,
      '财政拨款收入预算920.50万元。收入包括：一般公共预算拨款900.30万元、上年结转20.20万元。支出包括：教育支出700.40万元、住房保障支出120.10万元。',
    ],
    [
      'that names some of all',
      BUDGET,
      '财政拨款收支总预算920.50万元。收入包括：一般公共预算拨款900.30万元、上年结转20.20万元；支出主要包括：教育支出700.40万元、住房保障支出120.10万元。',
    ],
    [
      'whose shares are less than all',
      PROCUREMENT,
      '2023年全县采购规模为3706.1万元。镇级单位、村级单位采购规模分别为1153.0万元和2053.1万元，占全县采购规模的31.1%和55.4%。',
    ],
    [
      'whose shares are all of another whole',
      PROCUREMENT,
      '2023年全县采购规模为5706.1万元。镇级单位、村级单位采购规模分别为1153.0万元和2553.1万元，占全县货物采购规模的31.1%和68.9%。',
    ],
    ['of some goods', PROCUREMENT, '采购规模700.30万元，其中：货物类计划300.10万元；印刷服务50.00万元。'],
    ['of people by title', STAFF, '现有职工33人，其中高级职称5人，中级职称7人。'],
  ])('is none %s', (_what, heading, text) => {
    expect(sums(heading, text)).toEqual([]);
  });
});
