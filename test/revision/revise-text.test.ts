import type { FactId, FactTable, Revision } from '../../src/model';
import { reviseText, type RevisionInputs } from '../../src/revision';
import { factsOf } from '../support/texts/facts-of';
import { textOf } from '../support/texts/text-of';

/** The text with all changes made. */
function accepted(plain: string, { changes }: Revision): string {
  return [...changes]
    .reverse()
    .reduce((text, { span, new: words }) => text.slice(0, span.start) + words + text.slice(span.end), plain);
}

function revise(plain: string, inputs: RevisionInputs): { readonly text: string; readonly revision: Revision } {
  const revision = reviseText(textOf(plain), inputs);
  return { text: accepted(plain, revision), revision };
}

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const OVERALL = '一、收入支出决算总体情况说明';
const GENERAL = 'generalBudgetExpenditure/total/total';
const ITEMS = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况';
const BASIC = 'generalBudgetBasic/basicTotal/finalAmount';

/** Books in which the 总计 was 100 before the year of the text, `old` in it and `now` in the next one. */
function totals(old: number, now: number): RevisionInputs {
  return { old: factsOf(2023, { [TOTAL]: [old, 100] }), fresh: factsOf(2024, { [TOTAL]: [now, old] }) };
}

/** Books with both budgets of the general budget, in 万元: 年初, 全年, 决算. */
function budgets(old: readonly number[], now: readonly number[]): RevisionInputs {
  const books = (year: number, [original = 0, adjusted, spent = 0]: readonly number[]): FactTable =>
    factsOf(year, {
      [GENERAL]: spent,
      [`budget:${GENERAL}`]: original,
      ...(adjusted !== undefined && adjusted > 0 && { [`adjusted:${GENERAL}`]: adjusted }),
    });
  return { old: books(2023, old), fresh: books(2024, now) };
}

/** What the old text says below the heading, by what books, and what it becomes. */
const SENTENCES: readonly (readonly [what: string, inputs: RevisionInputs, old: string, now: string])[] = [
  [
    'figures, years, and the reason that is asked for anew',
    totals(120, 150),
    '2023年度收入支出总计120.00万元。与2022年度相比，增加20.00万元，增长20.00%，主要原因是人员增加。',
    '2024年度收入支出总计150.00万元。与2023年度相比，增加30.00万元，增长25.00%，主要原因是〔待填：原因〕。',
  ],
  [
    'more that becomes less',
    totals(120, 90),
    '2023年度收入支出总计120.00万元，比上年增加20.00万元，增长20.00%。',
    '2024年度收入支出总计90.00万元，比上年减少30.00万元，下降25.00%。',
  ],
  [
    'less that becomes more, in the words of the text',
    totals(80, 100),
    '2023年度收入支出总计80.00万元，较上年减少20.00万元，降低20.00%。',
    '2024年度收入支出总计100.00万元，较上年增加20.00万元，增长25.00%。',
  ],
  [
    'a change that becomes none, whose reason goes',
    totals(120, 120),
    '2023年度收入支出总计120.00万元。与上年相比，增加20.00万元，增长20.00%，主要原因是人员增加。',
    '2024年度收入支出总计120.00万元。与上年持平。',
  ],
  [
    '比 that becomes 与',
    totals(120, 120),
    '2023年度收入支出总计120.00万元，比2022年度增加20.00万元，增长20.00%。主要原因：人员增加。',
    '2024年度收入支出总计120.00万元，与2023年度持平。',
  ],
  [
    'none that becomes a change, with a reason that is owed',
    totals(100, 120),
    '2023年度收入支出总计100.00万元，与上年持平。',
    '2024年度收入支出总计120.00万元，与上年相比增加20.00万元，增长20.00%，主要原因是〔待填：原因〕。',
  ],
  [
    'no rate over nothing',
    totals(0, 20),
    '2023年度收入支出总计0.00万元，比上年减少100.00万元，下降100.00%。',
    '2024年度收入支出总计20.00万元，比上年增加20.00万元，上年无此项收支，增长率不可比。',
  ],
  ...['均无此项收支', '均无收支'].map(
    (nothing) =>
      [
        `nothing in both years that becomes something: ${nothing}`,
        { old: factsOf(2023, { [TOTAL]: [0, 0] }), fresh: factsOf(2024, { [TOTAL]: [20, 0] }) },
        `2023年度收入支出总计0.00万元，与上年持平，${nothing}。`,
        '2024年度收入支出总计20.00万元，与上年相比增加20.00万元，上年无此项收支，增长率不可比，主要原因是〔待填：原因〕。',
      ] as const,
  ),
  [
    'a rate again',
    { old: factsOf(2023, { [TOTAL]: [20, 0] }), fresh: factsOf(2024, { [TOTAL]: [30, 20] }) },
    '2023年度收入支出总计20.00万元，比上年增加20.00万元，上年无此项收支，增长率不可比。',
    '2024年度收入支出总计30.00万元，比上年增加10.00万元，增长50.00%。',
  ],
  [
    'a reason that 助手资料 gives',
    { ...totals(120, 150), reasons: { [`reason:change:${TOTAL}`]: '项目增加' } },
    '2023年度收入支出总计120.00万元，比上年增加20.00万元，增长20.00%，主要原因是人员增加。',
    '2024年度收入支出总计150.00万元，比上年增加30.00万元，增长25.00%，主要原因是项目增加。',
  ],
  [
    'a reason in several points',
    totals(120, 150),
    '2023年度收入支出总计120.00万元，比上年增加20.00万元，增长20.00%，主要原因是：一是增人；二是增资。',
    '2024年度收入支出总计150.00万元，比上年增加30.00万元，增长25.00%，主要原因是：〔待填：原因〕。',
  ],
  [
    'placeholders, and the direction that nobody has chosen',
    totals(100, 90),
    '20XX年度收入支出总计XX万元，比上年增加（减少）××万元，增长（下降）____%。',
    '2024年度收入支出总计90.00万元，比上年减少10.00万元，下降10.00%。',
  ],
  [
    'thousands and decimals as the text has them',
    { old: factsOf(2023, { [TOTAL]: [12345.6, 1] }), fresh: factsOf(2024, { [TOTAL]: [23456.7, 12345.6] }) },
    '2023年度收入支出总计12,345.6万元。',
    '2024年度收入支出总计23,456.7万元。',
  ],
  [
    'another unit than that of the books',
    totals(120, 150),
    '2023年度收入支出总计1200000元，即0.0120亿元。',
    '2024年度收入支出总计1500000.00元，即0.0150亿元。',
  ],
];

describe('reviseText', () => {
  it.each(SENTENCES)('brings over %s', (_what, inputs, old, now) => {
    expect(revise(`${OVERALL}\n${old}`, inputs).text).toBe(`${OVERALL}\n${now}`);
  });

  it('marks what is still to be filled in, and tells cells and what a figure is', () => {
    const { revision } = revise(
      `${OVERALL}\n2023年度收入支出总计120.00万元，比上年增加20.00万元，主要原因是增人。`,
      totals(120, 150),
    );
    expect(revision.changes.filter(({ isOpen }) => isOpen)).toEqual([
      expect.objectContaining({ kind: 'reason', old: '增人', new: '〔待填：原因〕', line: 2 }),
    ]);
    expect(revision.changes.find(({ old }) => old === '120.00')).toMatchObject({
      kind: 'figure',
      fact: TOTAL,
      label: '收支总计',
      sources: [{ sheet: '表', row: 0, column: 0 }],
    });
  });

  it('does not copy a figure that the old books deny: it says so', () => {
    const { text, revision } = revise(`${OVERALL}\n2023年度收入支出总计123.00万元。`, totals(120, 150));
    expect(text).toBe(`${OVERALL}\n2024年度收入支出总计123.00万元。`);
    expect(revision.left).toEqual([
      expect.objectContaining({
        kind: 'asked',
        quote: '123.00',
        why: '上年稿写的是123.00万元，上年账上收支总计是120.00，两者不符，没有照改，请核对后填写；本年账上收支总计是150.00',
      }),
    ]);
  });

  it('asks for a figure that this year’s books do not hold', () => {
    const { text, revision } = revise(`${OVERALL}\n2023年度收入支出总计120.00万元。`, {
      old: factsOf(2023, { [TOTAL]: 120 }),
      fresh: factsOf(2024, {}),
    });
    expect(text).toContain('总计120.00万元');
    expect(revision.left).toEqual([
      expect.objectContaining({ kind: 'asked', why: '收支总计：本年账和助手资料里没有，请填写本年数' }),
    ]);
  });
});

describe('budgets', () => {
  const books = (old: readonly [number, number], now: readonly [number, number]): RevisionInputs => ({
    old: factsOf(2023, { [GENERAL]: old[0], [`budget:${GENERAL}`]: old[1] }),
    fresh: factsOf(2024, { [GENERAL]: now[0], [`budget:${GENERAL}`]: now[1] }),
  });

  it.each([
    [
      'more that becomes less',
      books([110, 100], [90, 100]),
      '年初预算为100.00万元，支出决算为110.00万元，完成年初预算的110.00%，决算数大于年初预算数的主要原因是：增人。',
      '年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90.00%，决算数小于年初预算数的主要原因是：〔待填：原因〕。',
    ],
    [
      'the same, whose reason goes',
      books([110, 100], [90, 90]),
      '年初预算为100.00万元，支出决算为110.00万元，完成年初预算的110.00%，决算数大于年初预算数的主要原因是：增人。',
      '年初预算为90.00万元，支出决算为90.00万元，完成年初预算的100.00%，决算数与年初预算数持平。',
    ],
    [
      'no longer the same',
      books([100, 100], [90, 100]),
      '年初预算为100.00万元，支出决算为100.00万元，完成年初预算的100.00%，决算数与年初预算数持平。',
      '年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90.00%，决算数小于年初预算数的主要原因是：〔待填：原因〕。',
    ],
    [
      'no rate over nothing',
      books([110, 100], [90, 0]),
      '年初预算为100.00万元，支出决算为110.00万元，完成年初预算的110.00%。',
      '年初预算为0.00万元，支出决算为90.00万元，无法计算完成率。',
    ],
    [
      'a rate again',
      books([110, 0], [90, 100]),
      '年初预算为0.00万元，支出决算为110.00万元，无法计算完成率。',
      '年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90.00%。',
    ],
  ])('%s', (_what, inputs, old, now) => {
    const lead = '2023年度一般公共预算财政拨款支出';
    expect(revise(`${ITEMS}\n${lead}${old}`, inputs).text).toBe(`${ITEMS}\n${lead.replace('2023', '2024')}${now}`);
  });

  it('does not turn words whose subject is not known for sure', () => {
    const { text, revision } = revise(
      `${ITEMS}\n2023年度某某支出年初预算为7.00万元，支出决算为8.00万元，决算数大于年初预算数。`,
      books([110, 100], [90, 100]),
    );
    expect(text).toContain('决算数大于年初预算数');
    expect(revision.left.map(({ kind }) => kind)).not.toContain('kept');
  });
});

describe('lists of 款', () => {
  const codes = (year: number, spent: Readonly<Record<string, number>>): FactTable =>
    factsOf(
      year,
      {
        [BASIC]: 10,
        ...Object.fromEntries(
          Object.entries(spent).map(([code, wan]) => [`generalBudgetBasic/${code}/finalAmount`, wan]),
        ),
      },
      { names: { 30101: '基本工资', 30102: '津贴补贴', 30103: '奖金', 30201: '办公费', 30202: '印刷费' } },
    );

  it.each([
    [
      'one that is nothing goes',
      { 30101: 1, 30102: 2, 30103: 3 },
      { 30101: 1, 30103: 3 },
      '基本工资、津贴补贴、奖金',
      '基本工资、奖金',
    ],
    ['the first goes', { 30101: 1, 30102: 2 }, { 30102: 3 }, '基本工资、津贴补贴', '津贴补贴'],
    [
      'one that is new comes in code order',
      { 30101: 1, 30103: 3 },
      { 30101: 1, 30102: 2, 30103: 3 },
      '基本工资、奖金',
      '基本工资、津贴补贴、奖金',
    ],
    [
      'one of another 类 does not',
      { 30101: 1, 30103: 3 },
      { 30101: 1, 30103: 3, 30201: 4 },
      '基本工资、奖金',
      '基本工资、奖金',
    ],
    [
      'one that was left out before stays out',
      { 30101: 1, 30102: 2, 30103: 3 },
      { 30101: 1, 30102: 2, 30103: 3 },
      '基本工资、奖金等',
      '基本工资、奖金等',
    ],
  ])('%s', (_what, old, now, before, after) => {
    const head = '六、一般公共预算财政拨款基本支出决算情况说明\n人员经费，主要包括：';
    const { text } = revise(`${head}${before}。`, { old: codes(2023, old), fresh: codes(2024, now) });
    expect(text).toBe(`${head}${after}。`);
  });
});

/** A text whose year is 2023, and what becomes of the years in it. */
const YEARS: readonly (readonly [what: string, old: string, now: string])[] = [
  ['a date at the end of the year', '截至2023年12月31日，', '截至2024年12月31日，'],
  ['a year in words', '二〇二三年度收支情况，', '二〇二四年度收支情况，'],
  ['the year before, compared with', '与2022年度相比，', '与2023年度相比，'],
  ['a 文号', '根据财预〔2023〕16号，', '根据财预〔2023〕16号，'],
  ['a document', '根据《2023年部门决算通知》，', '根据《2023年部门决算通知》，'],
  ['a date of what is past', '2023年5月成立，', '2023年5月成立，'],
  ['a quotation', '所称“2023年度收入”，', '所称“2023年度收入”，'],
  ['a project', '2023年老旧小区改造工程，', '2023年老旧小区改造工程，'],
  ['a span', '2021-2023年规划，', '2021-2023年规划，'],
  ['long ago', '2019年支出，', '2019年支出，'],
];

describe('years', () => {
  it.each(YEARS)('%s', (_what, old, now) => {
    const lead = `${OVERALL}\n2023年度收入支出总计120.00万元。`;
    expect(revise(`${lead}\n${old}`, totals(120, 150)).text).toBe(
      `${OVERALL}\n2024年度收入支出总计150.00万元。\n${now}`,
    );
  });

  it('each year is brought over, or there is a word for why not', () => {
    const text = `${OVERALL}\n2023年度收入支出总计120.00万元。\n${YEARS.map(([, old]) => old).join('\n')}`;
    const { revision } = revise(text, totals(120, 150));
    const told = [...revision.changes, ...revision.left].map(({ span }) => span);
    const years = [...text.matchAll(/20\d{2}/g)].map(({ index }) => index);
    expect(years.filter((at) => !told.some(({ start, end }) => start <= at && at < end))).toEqual([]);
  });

  it('duties and terms stay as they are', () => {
    const text =
      '第一部分 概况\n一、主要职责\n2023年度落实工作。\n第四部分 名词解释\n1.收入：2023年度的收入。\n2023年度部门决算情况说明\n2023年度决算';
    expect(revise(text, totals(1, 2)).text).toContain('2023年度落实工作。');
    expect(revise(text, totals(1, 2)).text).toContain('1.收入：2023年度的收入。');
  });
});

describe('a later version of the same books', () => {
  const versions = (old: number, now: number): RevisionInputs => ({
    old: factsOf(2023, { [TOTAL]: old }),
    fresh: factsOf(2023, { [TOTAL]: now }),
    isSameYear: true,
  });
  const text = `${OVERALL}\n2023年度收入支出总计120.00万元，比上年增加20.00万元，增长20.00%，主要原因是增人。`;

  it('changes what changed, also what follows from it, and no year and no reason', () => {
    expect(revise(text, versions(120, 125)).text).toBe(
      `${OVERALL}\n2023年度收入支出总计125.00万元，比上年增加25.00万元，增长25.00%，主要原因是增人。`,
    );
  });

  it('changes nothing where nothing changed, whatever else stands there', () => {
    const { revision } = revise(text.replace('增人', '另有99.00万元'), versions(120, 120));
    expect(revision.changes).toEqual([]);
    expect(revision.left).toEqual([]);
  });

  describe('with a mark of our own round the figure', () => {
    const words = '十一、其他重要事项的情况说明\n2023年度某项目安排120.00万元。';
    const hinted = (plain: string, figure: string): Revision => {
      const start = plain.indexOf(figure);
      return revise(plain, {
        ...versions(120, 125),
        hints: [{ span: { start, end: start + figure.length }, fact: TOTAL as FactId }],
      }).revision;
    };

    it('is changed where its words name nothing, and the old book has that very figure', () => {
      expect(revise(words, versions(120, 125)).text).toBe(words);
      expect(hinted(words, '120.00').changes).toEqual([expect.objectContaining({ old: '120.00', new: '125.00' })]);
    });

    it('is asked about where the old book has another figure', () => {
      const { changes, left } = hinted(words.replace('120.00', '121.00'), '121.00');
      expect(changes).toEqual([]);
      expect(left).toEqual([
        expect.objectContaining({
          kind: 'asked',
          quote: '121.00',
          why: '与原来的账不符，可能是手工改的，没有改，请核对；本年账上收支总计是125.00',
        }),
      ]);
    });

    it('is believed less than what the words say', () => {
      const plain = `${OVERALL}\n2023年度收入支出总计121.00万元。`;
      expect(hinted(plain, '121.00').changes).toEqual([]);
    });
  });

  it('asks about a figure that somebody changed by hand, and about a reason whose direction turned', () => {
    const { text: now, revision } = revise(text.replace('120.00', '121.00'), versions(120, 125));
    expect(now).toContain('121.00');
    expect(revision.left).toEqual([expect.objectContaining({ quote: '121.00', kind: 'asked' })]);
    const turned = revise(text, versions(120, 90));
    expect(turned.text).toContain('比上年减少10.00万元，下降10.00%，主要原因是增人');
    expect(turned.revision.left).toEqual([expect.objectContaining({ quote: '增人', kind: 'asked' })]);
  });
});

describe('全年预算', () => {
  it.each<readonly [what: string, inputs: RevisionInputs, old: string, now: string]>([
    [
      'and its completion, beside 年初预算',
      budgets([100, 120, 110], [200, 250, 240]),
      '2023年度一般公共预算财政拨款支出年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，完成年初预算的110.00%，完成全年预算的91.67%。',
      '2024年度一般公共预算财政拨款支出年初预算为200.00万元，全年预算为250.00万元，支出决算为240.00万元，完成年初预算的120.00%，完成全年预算的96.00%。',
    ],
    [
      'by its other name, and whether it was missed',
      budgets([100, 120, 110], [200, 230, 240]),
      '2023年度一般公共预算财政拨款支出调整预算为120.00万元，支出决算为110.00万元，完成调整预算的91.67%，决算数小于调整预算数的主要原因是项目跨年。',
      '2024年度一般公共预算财政拨款支出调整预算为230.00万元，支出决算为240.00万元，完成调整预算的104.35%，决算数大于调整预算数的主要原因是〔待填：原因〕。',
    ],
    [
      'stays where this year’s is not known, though 年初预算 is',
      budgets([100, 120, 110], [200, 0, 240]),
      '2023年度一般公共预算财政拨款支出决算为110.00万元，完成全年预算的91.67%。',
      '2024年度一般公共预算财政拨款支出决算为240.00万元，完成全年预算的91.67%。',
    ],
  ])('%s', (_what, inputs, old, now) => {
    expect(revise(`${ITEMS}\n${old}`, inputs).text).toBe(`${ITEMS}\n${now}`);
  });
});
