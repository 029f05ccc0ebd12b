import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

function outline(plain: string): readonly string[] {
  return readText(textOf(plain))
    .sections.slice(1)
    .map(({ level, number, kind }) => `${'  '.repeat(level - 1)}${number ?? ''}${kind ?? '?'}`);
}

const OUTLINE = [
  '第三部分 2020年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '二、收入决算情况说明',
  '三、支出决算情况说明',
  '四、财政拨款收入支出决算总体情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（一）财政拨款支出决算总体情况。财政拨款本年支出125.92万元。',
  '（二）财政拨款支出决算结构情况。',
  '（三）财政拨款支出决算具体情况',
  '六、一般公共预算财政拨款基本支出决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  '（一）“三公”经费财政拨款支出决算总体情况说明',
  '（二）“三公”经费财政拨款支出决算具体情况说明',
  '8、 政府性基金预算收入支出决算情况',
  '九、国有资本经营预算财政拨款支出决算情况说明',
  '十、其他重要事项',
  '（一）机关运行经费支出情况。',
  '（二）政府采购支出情况',
  '第四部分 名词解释',
];

it('knows sections by their words, whatever their numbers', () => {
  expect(outline(OUTLINE.join('\n'))).toEqual([
    '第三部分explanation',
    '  一、overall',
    '  二、income',
    '  三、expenditure',
    '  四、fiscalOverall',
    '  五、generalBudget',
    '    （一）generalBudgetOverall',
    '    （二）generalBudgetStructure',
    '    （三）generalBudgetItems',
    '  六、basicExpenditure',
    '  七、threePublic',
    '    （一）threePublicOverall',
    '    （二）threePublicDetail',
    '  8、governmentFund',
    '  九、stateCapital',
    '  十、otherMatters',
    '    （一）agencyOperations',
    '    （二）procurement',
    '第四部分glossary',
  ]);
});

it('knows headings without any number', () => {
  const plain =
    '收入支出决算总体情况说明\n2024年度收入支出总计5.00万元。\n机关运行经费支出情况说明\n机关运行经费支出1.00万元。';
  expect(outline(plain)).toEqual(['overall', 'agencyOperations']);
});

it.each(['扶贫资金情况说明', '债务情况说明', '债务有关情况', '重点、重大项目信息', '教育、医疗卫生等民生支出情况说明'])(
  '%s is a matter beside the accounts and begins no part, numbered or not',
  (title) => {
    const before = '九、预算绩效情况说明\n开展了自评。';
    expect(outline(`${before}\n十、${title}\n没有。`)).toEqual(['九、performance', '十、otherMatters']);
    const bare = outline(`预算绩效情况说明\n开展了自评。\n${title}\n没有。`);
    // “…信息” is a heading by its number alone.
    expect(bare).toEqual(title.endsWith('信息') ? ['performance'] : ['performance', 'otherMatters']);
  },
);

it('takes the part of 重庆 that is called after its accounts for no total', () => {
  expect(outline('二、部门决算收支情况说明\n（一）收入支出决算总体情况说明\n总计5.00万元。')).toEqual([
    '二、explanation',
    '  （一）overall',
  ]);
});

it('takes automatic numbers for numbers', () => {
  const plain = '政府采购支出情况\n政府采购支出总额5.00万元。';
  const document = textOf(plain);
  const [first, ...others] = document.paragraphs;
  const numbered = { ...document, paragraphs: [{ ...first!, number: '（三）' }, ...others] };
  const [, section] = readText(numbered).sections;
  expect(section).toMatchObject({ number: '（三）', title: '政府采购支出情况', kind: 'procurement' });
});

it('takes items with their sentences for no sections', () => {
  const plain =
    '（三）一般公共预算财政拨款支出决算具体情况\n1、教育支出（类）普通教育（款）小学教育（项）。年初预算为5万元。\n2、衡山县骨伤科医院';
  expect(outline(plain)).toEqual(['（三）generalBudgetItems']);
});

it('heads no section with a term that is explained, whatever it is called', () => {
  const terms = [
    '四、名词解释',
    '1.财政拨款收入：拨给单位的资金。',
    '2.基本支出：为保障机构运转的支出。',
    '3.项目支出：…',
    '一、机关运行经费：为保障单位运行的资金。',
  ];
  expect(outline(terms.join('\n'))).toEqual(['四、glossary']);
});
