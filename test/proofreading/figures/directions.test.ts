import { saidOf as said } from '../../support/texts/said-of';

const HEADINGS = ['一、一般公共预算财政拨款支出决算情况说明', '（一）一般公共预算财政拨款支出决算具体情况'];
const ITEMS: readonly (readonly [name: string, budget: string])[] = [
  ['行政单位离退休', '51.50'],
  ['事业单位离退休', '60.65'],
  ['机关事业单位基本养老保险缴费支出', '256.79'],
  ['机关事业单位职业年金缴费支出', '128.40'],
];

/** The items of a section by what was spent on each; `words` stand behind the third. */
function items(spent: readonly string[], words: string): readonly string[] {
  return [
    ...HEADINGS,
    '一般公共预算财政拨款支出年初预算为497.34万元，支出决算为459.40万元，完成年初预算的92.37%。其中：',
    ...ITEMS.map(
      ([name, budget], at) =>
        `${at + 1}.社会保障和就业支出（类）行政事业单位养老支出（款）${name}（项）。` +
        `年初预算为${budget}万元，支出决算为${spent[at] ?? ''}万元。${at === 2 ? words : ''}`,
    ),
  ];
}

const RIGHT = ['51.98', '61.16', '229.67', '116.59'];
const OTHER_WAY = '决算数大于预算数的主要原因：在职人员增加。';
const DENIED = 'NR-D01 error “决算数大于预算数的主要原因”与数字矛盾：229.67万元与256.79万元相比应为小。';

it('words that their figures deny are told though the list fails by one that nobody knows', () => {
  expect(said(...items(RIGHT, OTHER_WAY))).toEqual([DENIED]);
  expect(said(...items(['51.98', '61.16', '229.67', '125.95'], OTHER_WAY))).toEqual(
    expect.arrayContaining([DENIED, expect.stringMatching(/^NR-A01 /)]),
  );
});

it('words are not told beside the one figure that denies them and is wrong', () => {
  const wrong = items(
    ['51.98', '61.16', '292.67', '116.59'],
    '完成年初预算的89.44%，决算数小于预算数的主要原因：人员减少。',
  );
  const found = said(...wrong);
  expect(found).toEqual([expect.stringContaining('292.67万元，应为229.67万元')]);
});
