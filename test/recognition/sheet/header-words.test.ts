import { frameRole, type FrameRole } from '../../../src/recognition/sheet/header-words';
import { isCaption, isNote } from '../../../src/recognition/sheet/line-kinds';

/** Headers as they are compared, with the part each plays; null for headers of amounts. */
const HEADERS: Readonly<Record<FrameRole | 'amount', readonly string[]>> = {
  line: ['行次', '行号', '序号'],
  code: [
    '科目编码',
    '功能分类科目编码',
    '支出功能分类科目代码',
    '科目编码(类款项)',
    '类',
    '款',
    '项',
    '类款',
    '类款项',
  ],
  label: ['项目', '收入项目', '支出项目', '项目(按功能分类)'],
  name: [
    '科目名称',
    '项目名称',
    '单位名称',
    '名称',
    '预算单位',
    '所属单位名称',
    '功能分类科目',
    '支出功能分类',
    '一级项目名称',
    '具体项目',
    '部门项目(资金)名称',
    '是否基建项目',
    '是否为横向项目',
    '项目类别',
    '基建项目属性',
    '项目负责人',
    '立项年度',
    '项目起始年份',
    '结束年度',
  ],
  amount: [
    '合计',
    '基本支出',
    '项目支出',
    '本年收入合计',
    '财政拨款收入',
    '年初预算数',
    '决算数',
    '是否',
    '年度',
    '项目数',
  ],
};

describe('the part of a header in the frame of a table', () => {
  it.each(
    Object.entries(HEADERS).flatMap(([role, headers]) =>
      headers.map((header) => [header, role === 'amount' ? null : role] as const),
    ),
  )('%s: %s', (header, role) => {
    expect(frameRole(header)).toBe(role);
  });
});

describe('lines between a title and a header', () => {
  it.each([
    '公开01表',
    '公开1表',
    '(公开09表)',
    '附表3',
    '表1-2',
    '部门:示例局',
    '单位名称:示例局',
    '单位(公章):示例局',
    '编制单位示例局',
    '金额单位:万元',
    '2023年度',
    '第1页',
    '12页',
    '(元)',
    '(人民币万元)',
  ])('%s', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each(['收入支出决算总表', '合计', '一般公共服务支出', '表彰奖励', '(五)其他', '万元', '单位', '页岩气开发补贴'])(
    'not %s',
    (text) => {
      expect(isCaption(text)).toBe(false);
    },
  );
});

it.each([
  ['注:本表反映部门本年度收入情况', true],
  ['说明', true],
  ['(注)', true],
  ['※备注:含基建', true],
  ['单位负责人:张三', true],
  ['第3页', true],
  ['-12-', true],
  ['本表反映部门本年度收入情况。', true],
  ['本级。', false],
  ['我单位本年度不涉及国有资本经营预算', true],
  ['我单位无政府性基金,故本表为空', true],
  ['本单位没有政府性基金预算安排的支出', true],
  // What is as short may stand in place of a figure, and a long name is none either.
  ['不涉及', false],
  ['本表为空', false],
  ['一般公共预算财政拨款支出', false],
  ['注册会计师管理', false],
  ['说明书印刷费', false],
  ['字'.repeat(61), true],
  ['字'.repeat(60), false],
])('“%s” is a line around a table and no row of it: %s', (text, isOne) => {
  expect(isNote(text)).toBe(isOne);
});
