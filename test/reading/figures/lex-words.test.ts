import { lexFigures } from '../../../src/reading/figures/lex';
import { hanNumber } from '../../../src/reading/figures/words';

const wordsOf = (text: string) => ({ text, origin: Array.from(text, (_, index) => index) });
const lexed = (text: string) => lexFigures(wordsOf(text), 3);
const spelt = (text: string) =>
  lexed(text).map(({ figure: { value, unit, isAbout } }) => `${isAbout ? '约' : ''}${value}${unit ?? ''}`);

describe('a number and what it is counted in', () => {
  it.each([
    // Thousands marks part three digits, others part two numbers.
    ['收入1,537.40万元', ['1537.4万元']],
    ['收入1,234,567元', ['1234567元']],
    ['各3，5人', ['3人', '5人']],
    ['支出12亿元', ['12亿元']],
    ['支出1.5亿', ['1.5亿元']],
    ['参保2万人', ['20000人']],
    ['服务3.5万人次', ['35000人次']],
    ['绿化2万平方米', ['20000平方米']],
    ['涉及4万户', ['40000户']],
    ['提高2个百分点', ['2个百分点']],
    ['提高2百分点', ['2个百分点']],
    ['购置5台（套）', ['5台（套）']],
    ['购置5套', ['5台（套）']],
    ['接待3批', ['3批次']],
    ['培训6期', ['6其他']],
    ['耕地76.5万亩', ['765000其他']],
    ['产粮1.2万吨、管网18.6公里', ['12000其他', '18.6其他']],
    ['20103-政府办公厅9185万元', ['9185万元']],
    ['得分95分', ['95分']],
    // What a score is held against is no figure.
    ['90分（含）以上15个，80（含）-90分2个，60分以下1个', ['15个', '2个', '1个']],
    ['80至90分2个', ['2个']],
  ])('%s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it.each([
    ['结余为-5万元', ['-5万元']],
    ['减少-5万元', ['-5万元']],
    ['占-5%', ['-5%']],
    ['-5万元', ['-5万元']],
    ['（-5万元', ['-5万元']],
    // A hyphen joins two words.
    ['甲-5人', ['5人']],
    ['A-5人', ['5人']],
  ])('with a hyphen before it: %s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it.each([
    ['约400人', ['约400人']],
    ['近400人', ['约400人']],
    ['超过400人', ['约400人']],
    ['大约400人', ['约400人']],
    ['节约400万元', ['400万元']],
    ['400余人', ['约400人']],
    ['2000多份', ['约2000其他']],
    ['余400人', ['400人']],
  ])('that is not exact: %s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it.each([
    ['支出5〔核对〕万元', ['5万元']],
    ['支出5〔核对〕余万元', ['约5万元']],
    [`支出5〔${'核'.repeat(24)}〕万元`, ['5万元']],
    [`支出5〔${'核'.repeat(25)}〕万元`, []],
    ['支出5〔第2稿〕万元', []],
  ])('behind a remark: %s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });
});

describe('a number without a unit', () => {
  it.each([
    ['收入为5。', ['5']],
    ['收入为5', ['5']],
    ['合计5，', ['5']],
    ['增长13.95', ['13.95']],
    ['合计5.20元素', ['5.2元']],
    // A word follows, or nothing leads to it.
    ['收入为5股', []],
    ['办公室5', []],
    ['办公室5.5', ['5.5']],
    ['增长13.95A', []],
  ])('%s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it.each([
    ['各是4125.49，4143.91万元', ['4125.49万元', '4143.91万元']],
    ['分别为1、2人', ['1人', '2人']],
    ['分别为1.5和2.5与3人', ['1.5人', '2.5人', '3人']],
    ['分别为1.5；2人', ['1.5', '2人']],
    ['分别为1.5，2.5', ['1.5', '2.5']],
    ['分别为1%，2人', ['1%', '2人']],
  ])('takes the unit of the next in a list: %s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it('is none of a table that lost its lines, five and more in a row; those with a unit stay', () => {
    expect(spelt('1.1 2.2 3.3 4.4')).toHaveLength(4);
    expect(spelt('1.1 2.2 3.3 4.4 5.5')).toEqual([]);
    expect(spelt('1.1 2.2 3.3 4.4 5.5 6.6万元')).toEqual(['6.6万元']);
  });
});

describe('where a figure stands', () => {
  it.each([
    ['收入12.50万元。', 2, 7, 9, 2],
    ['收入-12.50万元。', 3, 8, 10, 2],
    ['结余为-5%', 3, 5, 6, 0],
    ['参保2万人', 2, 3, 5, 0],
    ['参保2.55万人', 2, 6, 8, 0],
    ['共5〔核〕余人', 1, 2, 7, 0],
    ['设十六个股室', 1, 3, 4, 0],
  ])('%s', (text, start, digitsEnd, end, places) => {
    const [first] = lexed(text);
    expect(first).toMatchObject({ start, end });
    expect(first?.figure).toMatchObject({
      span: { start, end },
      digits: { start, end: digitsEnd },
      passage: 3,
      places,
    });
  });

  it('is told by the places that the words come from', () => {
    const text = '共12万元';
    const [first] = lexFigures({ text, origin: [0, 3, 4, 8, 9] }, 0);
    expect(first?.figure).toMatchObject({ span: { start: 3, end: 10 }, digits: { start: 3, end: 5 } });
  });
});

describe('a count in words', () => {
  it.each([
    ['设三个股室', ['3个']],
    ['设两个股室', ['2个']],
    ['下辖十家单位', ['10家']],
    ['有二十名职工', ['20名']],
    ['召开三批次', ['3批次']],
    // Which one, not how many.
    ['第三个', []],
    ['每两个月', []],
    ['三个月', []],
    ['两个方面', []],
    ['提高两个百分点', []],
    ['一个', []],
    ['各三个', []],
  ])('%s', (text, expected) => {
    expect(spelt(text)).toEqual(expected);
  });

  it('stands in its place among the others', () => {
    expect(spelt('设三个股室，共12人，有五辆车')).toEqual(['3个', '12人', '5辆']);
    expect(lexed('设三个股室，共12人').map(({ figure }) => figure.inWords)).toEqual([true, false]);
  });

  it.each([
    ['十', 10],
    ['十六', 16],
    ['二十', 20],
    ['两百零五', 205],
    ['一百', 100],
    ['百', 100],
    ['三百二十一', 321],
    ['零', 0],
    ['三千', null],
    ['甲', null],
  ])('%s is %s', (words, value) => {
    expect(hanNumber(words)).toBe(value);
  });
});

it.each([
  ['2024年3月5日'],
  ['2020-2024年'],
  ['2024.03.05'],
  ['3-5月份'],
  ['12日'],
  ['附表3-1'],
  ['公开05表'],
  ['12345热线'],
  ['第12号'],
  ['9:30'],
  ['1.2.3'],
  ['A12和12B'],
  ['（2080505）'],
  ['（205）'],
  ['（05款）'],
  ['2100408基本公共卫生'],
  ['123456789'],
  ['5万元以上'],
  ['60岁及以上'],
  ['10个以内'],
  ['《3个办法》'],
  ['〔2024〕5号'],
  ['[2024]5号'],
  ['1．办公室'],
  ['（12）人事'],
  ['3）人事'],
  ['没有数'],
])('no figure in %s', (text) => {
  expect(spelt(text)).toEqual([]);
});
