import { cleanLabel, listEntries, withoutNumber } from '../../../src/facts/reading/labels';

it('takes the white space out of a label', () => {
  expect(cleanLabel('  重大公共\n卫生 专项')).toBe('重大公共卫生专项');
});

it.each([
  ['十一、城乡社区支出', '城乡社区支出'],
  ['二十三、其他支出', '其他支出'],
  ['一、一般公共服务支出', '一般公共服务支出'],
  ['一般公共服务支出', '一般公共服务支出'],
  ['（一）财政拨款', '财政拨款'],
])('%s without its number is %s', (label, expected) => {
  expect(withoutNumber(label)).toBe(expected);
});

it.each([
  ['办公室\n人事股', ['办公室', '人事股']],
  ['1、办公室\n2、人事股；\n', ['办公室', '人事股']],
  ['（1）办公室。\n（2）规划、信息股', ['办公室', '规划、信息股']],
  ['办公室、人事股、120调度中心', ['办公室', '人事股', '120调度中心']],
  ['  ', []],
])('%j lists %j', (text, expected) => {
  expect(listEntries(text)).toEqual(expected);
});
