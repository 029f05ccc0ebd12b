import { acrossTexts } from '../../../src/casework';
import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

const HEAD = '2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n';
const REASON = '人员经费标准提高以及新增防汛物资储备项目资金拨款';

function unit(unitName: string | null, body: string, name = unitName ?? '稿') {
  return { name, unitName, read: readText(textOf(HEAD + body)) };
}

describe('texts side by side', () => {
  it.each([
    ['one text alone', [unit('甲县水务局', `增加20.00万元，主要原因是${REASON}。`)], []],
    [
      'a reason of both',
      [
        unit('甲县水务局', `增加20.00万元，主要原因是${REASON}。`),
        unit('甲县林业局', `增加30.00万元，主要原因是${REASON}。`),
      ],
      [`甲县水务局、甲县林业局的原因一字不差：“${REASON}”，请核实是否各单位的实际情况`],
    ],
    [
      'the name of the other',
      [unit('甲县水务局', '甲县林业局收支总计20.00万元。'), unit('甲县林业局', '收支总计20.00万元。')],
      ['甲县水务局的正文里出现了另一份文稿的单位“甲县林业局”，请核实是否套用后漏改'],
    ],
    [
      'a department and its own level, and a text of nobody',
      [
        unit('甲县水务局', '甲县水务局（本级）收支。'),
        unit('甲县水务局（本级）', '甲县水务局收支。'),
        unit(null, '甲县水务局。'),
      ],
      [],
    ],
  ])('%s', (_what, texts, sentences) => {
    expect(acrossTexts(texts)).toEqual(sentences);
  });

  it('lets a department list its units where it tells what it consists of', () => {
    const listing = textOf(
      '第一部分 概况\n二、机构设置\n包括甲县林业局。\n第三部分 2023年度部门决算情况说明\n收支总计20.00万元。',
    );
    const texts = [
      { name: '甲县水务局', unitName: '甲县水务局', read: readText(listing) },
      unit('甲县林业局', '收支。'),
    ];
    expect(acrossTexts(texts)).toEqual([]);
  });
});
