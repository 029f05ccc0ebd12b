import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

function figures(plain: string): readonly string[] {
  return readText(textOf(plain)).figures.map(({ value, unit }) => `${value}${unit ?? ''}`);
}

it.each<readonly [string, readonly string[]]>([
  ['决算为1,234.56万元，占9.5%', ['1234.56万元', '9.5%']],
  ['比上年提高1.2个百分点', ['1.2个百分点']],
  ['接待12批次、85人次，车辆3台', ['12批次', '85人次', '3台（套）']],
  ['年初预算为73.1万，支出决算为206.61元', ['73.1万元', '206.61元']],
  ['结余为-5.2万元', ['-5.2万元']],
  ['设十六个内设机构', ['16个']],
  ['全县400余人', ['400人']],
  ['支出103.00〔核对不平〕万元，占0.82〔核对不平〕%', ['103万元', '0.82%']],
  ['按（山财绩〔2021〕84号）支出5〔待核〕万元', ['5万元']],
  ['各是4125.49,4143.91万元', ['4125.49万元', '4143.91万元']],
  ['机关运行经费为0。', ['0']],
  ['增长13.95。', ['13.95']],
  ['首次突破2万亿元', ['20000亿元']],
])('reads %s', (plain, expected) => {
  expect(figures(plain)).toEqual(expected);
});

it.each([
  '截至2020年12月31日',
  '2024年度',
  '（山财绩〔2021〕84号）',
  '实行“14+7”和“2+1”管理',
  '12345热线',
  '衡山县120调度中心',
  '（图1）见附表1',
  '第3部分',
  '公开05表',
  '0-6岁儿童',
  '单价100万元（含）以上的设备',
  '单位价值50万元以上通用设备',
  '《2024年10项民生实事》',
  '统一社会信用代码11430423MB0Q64921Q',
  '1、办公室',
  '一方面',
  '第一项',
])('reads no figure in %s', (plain) => {
  expect(figures(plain)).toEqual([]);
});

it('spans the digits and the unit in the plain text, blanks and all', () => {
  const plain = '收入合计 812.40 万元';
  const [figure] = readText(textOf(plain)).figures;
  expect(plain.slice(figure?.span.start, figure?.span.end)).toBe('812.40 万元');
  expect(plain.slice(figure?.digits.start, figure?.digits.end)).toBe('812.40');
});

it('reads nothing from a table that lost its lines', () => {
  expect(figures('收入 1 11,122,315.04 13,628,965.89 1,003,618.46 25,754,899.39 25,754,899.39')).toEqual([]);
});
