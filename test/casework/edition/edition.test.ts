import { isEditionText, NOTHING_KEPT, readEdition, withEdition } from '../../../src/casework';
import { contentsOf } from '../../../src/casework/edition/outline';
import { draftNarrative, TEMPLATES } from '../../../src/narrative';
import { CATALOGUES } from '../../../src/standards';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK } from '../../support/report/small-book';

const FILE = `决算版本：示例市
地区：江西
年度：2025

【目录】
第一部分 部门概况
一、部门职责……1
二、机构设置情况……2
第二部分 2025年度部门决算表
一、收入支出决算总表 3
二、收入决算表 4
第三部分 2025年度部门决算情况说明
一、支出决算情况说明 5
二、收入决算情况说明 6
三、财政拨款支出决算情况 7
四、一般公共预算财政拨款基本支出决算情况说明 8
五、“三公”经费支出情况说明 9
六、机关运行经费支出情况说明
七、政府采购情况说明
八、国有资产占用情况说明
九、2025年度预算绩效情况说明
第四部分 名词解释

# 说明
【写法】
零写作：0

【公式】
公开01!本年收入合计 = 公开02!合计.本年收入合计
`;

/** The file with one line put in place of another. */
const changed = (line: string, other: string): string => FILE.replace(line, other);

describe('an edition file', () => {
  const { kept, problems } = readEdition(FILE);
  const { texts } = kept.supplement;

  test('becomes entries of 助手资料 and rules of one’s own', () => {
    expect(problems).toEqual([]);
    expect(texts).toMatchObject({
      template: '江西 2022年度起',
      'tables/published': '收入支出决算总表\n收入决算表',
      'sentence:jiangxi/duties/heading': '部门职责',
      'sentence:jiangxi/threePublic/heading': '“三公”经费支出情况说明',
      'sentence:jiangxi/performance/heading': '{年度}年度预算绩效情况说明',
      'switch:jiangxi/zeroText': '0',
    });
    expect(texts['order:jiangxi/narrative']?.split('\n').slice(0, 2)).toEqual(['支出决算情况说明', '收入决算情况说明']);
    expect(kept.customRules.map(({ id, formula }) => [id, formula])).toEqual([
      ['自01', '公开01!本年收入合计 = 公开02!合计.本年收入合计'],
    ]);
  });

  test('is what the draft follows from then on', () => {
    const report = buildReport(SMALL_BOOK, { year: 2025 });
    const draft = draftNarrative(report, { supplement: kept.supplement });
    expect(draft.template).toBe('jiangxi');
    const headings = draft.sections.map(({ heading }) => heading);
    const from = headings.indexOf('一、支出决算情况说明');
    expect(headings[from + 1]).toBe('二、收入决算情况说明');
    expect(headings).toContain('五、“三公”经费支出情况说明');
    expect(headings).toContain('九、2025年度预算绩效情况说明');
    const tables = draft.sections.find(({ id }) => id === 'tables');
    expect(tables?.paragraphs.slice(0, 2).map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      '1.收入支出决算总表',
      '2.收入决算表',
    ]);
    expect(draft.remarks.filter((remark) => remark.includes('没有采用'))).toEqual([]);
  });

  test('is taken over by 助手资料 that there is already', () => {
    const before = {
      ...NOTHING_KEPT,
      unitName: '示例局',
      supplement: { ...NOTHING_KEPT.supplement, texts: { template: '国家通用', 'text/duties': '职责' } },
    };
    const after = withEdition(before, kept);
    expect(after.unitName).toBe('示例局');
    expect(after.supplement.texts).toMatchObject({ template: '江西 2022年度起', 'text/duties': '职责' });
    expect(after.customRules).toHaveLength(1);
  });
});

test('sections that the list does not have are not written, and that is said', () => {
  const { notices, problems } = readEdition(changed('七、政府采购情况说明\n', ''));
  expect(problems).toEqual([]);
  expect(notices).toEqual(['目录里没有这几节，起草时不写：政府采购支出情况说明。']);
  expect(readEdition(FILE).notices).toEqual([]);
});

describe('what is off is told at its line, and the rest is used', () => {
  test.each([
    ['地区：江西', '地区：江酉', '第 2 行：“江酉”不是省、自治区、直辖市的名称'],
    ['年度：2025', '年度：去年', '第 3 行：年度应是四位数字，例如 2025；无法理解“去年”。'],
    ['年度：2025', '联系人：张三', '第 3 行：“联系人：张三”不在哪一块里；'],
    ['二、收入决算表 4', '二、收人决算表', '第 11 行：“收人决算表”不是已知的公开表；是不是“收入决算表”？'],
    ['二、收入决算表 4', '二、收入支出决算总表', '第 11 行：“收入支出决算总表”写了两次。'],
    ['七、政府采购情况说明', '七、党建工作情况', '第 19 行：“党建工作情况”没有认出说的是什么，'],
    ['七、政府采购情况说明', '七、收入决算情况的说明', '第 19 行：“收入决算情况的说明”与前面的一节说的是同一件事，'],
    ['零写作：0', '零写作：无', '第 26 行：“零写作”不能是“无”，可以是：0.00、0。'],
    ['零写作：0', '零写做：0', '第 26 行：没有“零写做”这个写法；是不是“零写作”？'],
    ['零写作：0', '零写作', '第 26 行：“零写作”里没有冒号；'],
    ['【写法】', '【措辞】', '第 25 行：没有“措辞”这一块，可以写：目录、写法、公式。'],
    ['公开02!合计.本年收入合计', '', '第 29 行：公式第'],
    ['决算版本：示例市', '示例市', '第 1 行：第一行应写“决算版本”，这不是版本文件。'],
  ])('“%s” written as “%s”', (line, other, message) => {
    const { kept, problems } = readEdition(changed(line, other));
    expect(problems.filter((each) => each.startsWith(message))).toHaveLength(1);
    expect(kept.supplement.texts.template).toBe('江西 2022年度起');
  });

  test.each([[''], ['决算版本'], ['决算版本\n【目录】\n前言\n'], ['决算版本\n【目录】\n'.repeat(2000)]])(
    'a file without a list of contents is told so: %#',
    (text) => {
      const { kept, problems } = readEdition(text);
      expect(problems.at(-1) ?? '').toMatch(/第 \d+ 行：/);
      expect(problems.some((each) => each.includes('没有【目录】，或目录里没有一节认得出来'))).toBe(true);
      expect(kept.supplement.texts.template).toBeUndefined();
    },
  );

  test.each([
    ['决算版本：某市', true],
    ['\uFEFF决算版本', true],
    ['关于决算版本的通知', false],
    ['', false],
  ])('“%s” is an edition: %s', (text, expected) => {
    expect(isEditionText(text)).toBe(expected);
  });
});

describe('a list of contents that was seen, pasted as it stands', () => {
  const seen = CATALOGUES.filter(({ region, sections, differs, cutShort }) => {
    const isOwn = TEMPLATES.some(({ edition }) => edition.region === region);
    return isOwn && sections.length > 0 && differs === undefined && !cutShort;
  });

  test.each(seen.map((each) => [`${each.year} ${each.title}`, each] as const))(
    '%s chooses its own outline',
    (_, each) => {
      const numbered = each.sections.map((heading, at) => `${'一二三四五六七八九十'.charAt(at % 10)}、${heading}`);
      const text = [
        '决算版本',
        `地区：${each.region ?? ''}`,
        `年度：${each.year}`,
        '【目录】',
        '第三部分 情况说明',
        ...numbered,
      ];
      const { kept, problems } = readEdition(text.join('\n').replaceAll('{年度}', String(each.year)));
      const template = TEMPLATES.find(({ title }) => title === kept.supplement.texts.template);
      expect(template?.edition.region).toBe(each.region);
      expect(problems).toEqual([]);
      expect(Object.keys(kept.supplement.texts)).toEqual(['template']);
    },
  );
});

describe('a list of contents as it stands in a published text', () => {
  it.each<[what: string, lines: readonly string[], tables: readonly string[], sections: readonly string[]]>([
    [
      'with parts',
      [
        '第一部分 概况',
        '一、职责……1',
        '第二部分 2025年度决算表',
        '1.收入决算表 3',
        '第三部分 情况说明',
        '一、收入 12',
        '（一）细目',
      ],
      ['收入决算表'],
      ['职责', '收入'],
    ],
    [
      'without parts',
      ['一、概况', '（一）职责', '二、决算报表', '（1）收入决算表', '三、情况说明', '（一）2025年度收入…… 7'],
      ['收入决算表'],
      ['职责', '{年度}年度收入'],
    ],
    ['with what is in no part', ['目录', '一、职责', '第一部分 概况'], [], ['职责']],
    ['with a year at the end, which is no page', ['第一部分 说明', '一、收入2025'], [], ['收入2025']],
    ['with dots alone', ['第一部分 说明', '一、收入……', '二、 支出 。。。 9'], [], ['收入', '支出']],
    ['of nothing', [], [], []],
  ])('%s', (_, lines, tables, sections) => {
    const found = contentsOf(lines.map((text, index) => ({ text, line: index + 1 })));
    expect([found.tables, found.sections].map((each) => each.map(({ text }) => text))).toEqual([tables, sections]);
  });
});
