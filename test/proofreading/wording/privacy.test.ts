import { hasCardCheck, hasCitizenCheck, isDay } from '../../../src/proofreading/wording/privacy/numbers';
import { checkTable } from '../../support/texts/check-table';

/** Numbers of nobody: made of a district's code, a day and a count, with the check digit that follows. */
const CITIZEN = '110101199003077459';
const CARD = '6222021234567890128';

checkTable(
  'NR-P01',
  [
    { text: `受助人身份证号：${CITIZEN}。`, quote: CITIZEN, severity: 'error', says: /身份证号/ },
    { text: '经办人手机：13800138000。', quote: '13800138000', says: /手机号/ },
    { text: `补助打入银行卡号${CARD}。`, quote: CARD, says: /银行卡号/ },
    { text: '家庭住址：某县某镇某村3组12号，共4人。', quote: '家庭住址：某县某镇某村3组', says: /住址/ },
  ],
  [
    '受助人身份证号：110101199003077450。',
    `统一社会信用代码${CITIZEN}。`,
    '统一社会信用代码11430423MB0Q64921Q。',
    '监督索引号53262200136000501000',
    '机构地址：某县某镇衡山大道918号，负责人：张三。',
    '联系电话：0830-3103108，项目编号13800138000。',
    '本年支出13800138000元，约合1380013.80万元。',
    '单位户名：某县财政局，账号6222021234567890128。',
    '合同号6222021234567890128，已经备案。',
    '家庭住址登记完整率100%。',
  ],
);

checkTable(
  'NR-P02',
  [
    { text: '慰问困难党员张大山、李小河等5人。', quote: '张大山、李小河', severity: 'error', says: /隐去/ },
    { text: '王大明（男，65岁）因病住院，给予救助。', quote: '王大明' },
    { text: '患者姓名：赵小平，诊断明确。', quote: '赵小平' },
  ],
  [
    '慰问困难党员张某、李某等5人。',
    '患者满意度、患者安全均有提高。',
    '成功为九旬患者实施手术，残疾人康复、就业等工作有序开展。',
    '主要负责人：王大明，分管领导：李小河。',
    '患者康复、安置等5项工作。',
  ],
);

checkTable(
  'NR-P03',
  [
    { text: '机密★1年', quote: '机密★1年', severity: 'warning' },
    { text: '内部资料，注意保存。', quote: '内部资料，注意保存' },
    { text: '此件不予公开。', quote: '此件不予公开' },
  ],
  ['做好机密文件管理和保密审查。', '保密审查情况：已审查', '完善内部资料管理制度。', '依法公开，不公开的说明理由。'],
);

describe('check digits', () => {
  it.each([
    [CITIZEN, true],
    ['110101199003077450', false],
    ['110101199003070000', false],
  ])('of a citizen’s number %s', (number, holds) => expect(hasCitizenCheck(number)).toBe(holds));

  it.each([
    [CARD, true],
    ['6222021234567890129', false],
  ])('of a card %s', (digits, holds) => expect(hasCardCheck(digits)).toBe(holds));

  it.each([
    [1990, 2, 28, true],
    [1990, 2, 30, false],
    [2000, 2, 29, true],
    [2040, 1, 1, false],
  ])('%d-%d-%d is a day: %s', (year, month, day, is) => expect(isDay(year, month, day, 2030)).toBe(is));
});
