import type { FactTable } from '../../src/model';
import { reviseText, type RevisionInputs } from '../../src/revision';
import { factsOf } from '../support/texts/facts-of';
import { draftOf } from '../support/texts/outline-draft';
import { textOf } from '../support/texts/text-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const BOOKS = { old: factsOf(2023, { [TOTAL]: [120, 100] }), fresh: factsOf(2024, { [TOTAL]: [150, 120] }) };

const OVERALL = '一、收入支出决算总体情况说明';
const PUBLIC = '八、“三公”经费支出决算情况说明';
const GENERAL = '十一、一般性支出情况说明';
const PROCUREMENT = '十二、政府采购支出说明';
const ASSETS = '十三、国有资产占用情况说明';
const PERFORMANCE = '十四、预算绩效情况说明';

/** What becomes of a stretch of a line below a heading, and why. */
function fateOf(heading: string, line: string, quote: string): { readonly kind: string; readonly why: string | null } {
  const plain = `2023年度部门决算情况说明\n${heading}\n${line}`;
  const start = plain.lastIndexOf(quote);
  const meets = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): boolean =>
    span.start < start + quote.length && start < span.end;
  const { changes, left } = reviseText(textOf(plain), BOOKS);
  const change = changes.find(meets);
  if (change) return { kind: change.new, why: change.note };
  const stays = left.find(meets);
  return { kind: stays?.kind ?? 'silent', why: stays?.why ?? null };
}

const AVERAGE = '平均数账上没有，请用本年的数另算';
const BUILDINGS = '房屋面积在资产年报里，账上没有，请核对';
const ASSET = '资产的数在资产年报里，决算表上没有，请核对';
const DETAIL = '开支明细在会计账里，决算表上没有，请核对';
const TRAINING = '会议、培训的次数和人数在台账里，请核对';
const CARS = '车型在资产台账里，决算表上没有，请核对';
const CARRIED = '这一项的结转结余不在公开的表里（财决07表有），请核对';
const RATING = '绩效的数不在账上，请按本年填写';
const PERFORMED = '自评、绩效部分的数不在账上，请按本年填写';
const FUNDS = '按资金来源的拆分这张表没有，请核对';
const ECONOMY = '全部支出按经济分类的数在财决05表里，公开的表上只有一般公共预算基本支出的，请核对';
const PARTS = '全部支出里的人员、公用部分在财决05表里，公开的表上只有一般公共预算的，请核对';
const USES = '用途、项目的金额不在公开的表里，请核对';
const UNITS = '机构、单位的数不在账上，请核对';

describe('a figure that no book holds stays, and who has it is said', () => {
  it.each([
    [PUBLIC, '公务用车运行维护费车均1.25万元。', '1.25', AVERAGE],
    [GENERAL, '培训费人均0.35万元。', '0.35', AVERAGE],
    [ASSETS, '办公用房建筑面积1234.5平方米。', '1234.5', BUILDINGS],
    [ASSETS, '固定资产账面价值567.89万元。', '567.89', ASSET],
    [ASSETS, '报废处置收入3.21万元。', '3.21', ASSET],
    [PUBLIC, '其中燃料费2.34万元。', '2.34', DETAIL],
    [PUBLIC, '其中维修费1.23万元、保险费0.45万元。', '0.45', DETAIL],
    [GENERAL, '召开会议12次。', '12', TRAINING],
    [GENERAL, '参加会议345人。', '345', TRAINING],
    [ASSETS, '其中轿车3辆。', '3', CARS],
    [ASSETS, '其中一般公务用车4辆。', '4', CARS],
    [OVERALL, '项目支出年末结转6.78万元。', '6.78', CARRIED],
    [PROCUREMENT, '政府购买服务支出7.65万元。', '7.65', '政府购买服务的数决算表上没有，请核对'],
    [PROCUREMENT, '政府采购预算安排9.87万元。', '9.87', '政府采购预算在部门预算里，决算表上没有，请核对'],
    [PERFORMANCE, '自评得分96.5分。', '96.5', PERFORMED],
    [OVERALL, '项目自评得分96.5分。', '96.5', RATING],
    [OVERALL, '基本建设支出8.88万元。', '8.88', '基本建设类支出单独列在财决表里，公开的表上没有，请核对'],
    [OVERALL, '人员经费支出44.44万元。', '44.44', PARTS],
    [OVERALL, '其中：政府性基金5.55万元。', '5.55', FUNDS],
    [OVERALL, '商品和服务支出33.33万元。', '33.33', ECONOMY],
    [OVERALL, '主要用于道路维护22.22万元。', '22.22', USES],
    [OVERALL, '纳入范围的有6个下属事业单位。', '6', UNITS],
  ])('%s %s', (heading, line, quote, why) => {
    expect(fateOf(heading, line, quote)).toEqual({ kind: 'asked', why });
  });

  it.each([
    [OVERALL, '2023年度收入支出总计120.00万元，主要用于道路维护。', '120.00', '150.00'],
    [OVERALL, '2023年度收入支出总计120.00万元（人员经费除外）。', '120.00', '150.00'],
  ])('but one that the books hold is brought over: %s %s', (heading, line, quote, now) => {
    expect(fateOf(heading, line, quote)).toEqual({ kind: now, why: null });
  });
});

describe('a part of the text that tells no accounts keeps its figures, and says so', () => {
  it.each([
    ['一、主要职责', '管理全县12个乡镇卫生院。', '12', 'kept', '职责部分照旧'],
    ['二、机构设置', '我局设内设机构3个。', '3', 'asked', UNITS],
    ['第一部分 概况', '全县人口45.6万人。', '45.6', 'asked', '概况部分的数不在账上，请核对'],
    ['第四部分 名词解释', '一、收入：按月缴存的100.00万元。', '100.00', 'kept', '名词解释照旧'],
  ])('%s %s', (heading, line, quote, kind, why) => {
    expect(fateOf(heading, line, quote)).toEqual({ kind, why });
  });
});

describe('a year moves, or the reason why not is said', () => {
  it.each([
    [OVERALL, '截至2023年12月31日，收支平衡。', '2024', null],
    [OVERALL, '2023年1月1日起执行。', '2024', null],
    [OVERALL, '2023年5月成立。', 'kept', '日期照旧：所说的是过去的事'],
    [OVERALL, '2023年成立。', 'kept', '日期照旧：所说的是过去的事'],
    [OVERALL, '2024年5月机构改革。', 'kept', '日期照旧：所说的是过去的事'],
    [OVERALL, '2025年预计完工。', 'asked', '比上年稿的年度还晚，没有改，请核对'],
    [OVERALL, '2019年支出较多。', 'kept', '更早的年度，照旧'],
    [OVERALL, '2021-2023年规划。', 'asked', '一段年度，没有改，请核对'],
    [OVERALL, '根据《2023年政府收支分类科目》。', 'kept', '文件、法规名称里的年度照旧'],
    [OVERALL, '根据财预〔2023〕16号。', 'kept', '文号照旧'],
    [OVERALL, '所称“2023年度收入”。', 'kept', '引号里的话照旧'],
    [OVERALL, '2023年老旧小区改造工程。', 'asked', '可能是项目名称里的年度，没有改，请核对'],
    ['一、主要职责', '2023年度落实工作。', 'kept', '职责部分的年度照旧'],
    ['第四部分 名词解释', '一、收入：2023年度的收入。', 'kept', '名词解释里的年度照旧'],
    [PERFORMANCE, '2023年全面开展工作。', 'asked', '所说的是那一年的工作，没有改，请改写或核对'],
    ['二、机构设置', '2023年增设一个科室。', 'asked', '所说的是那一年的工作，没有改，请改写或核对'],
  ])('%s %s', (heading, line, kind, why) => {
    const year = /20\d\d/g;
    const last = [...line.matchAll(year)].at(-1)?.[0] ?? '';
    expect(fateOf(heading, line, last)).toEqual({ kind, why });
  });
});

/** What is said of a text beside its new figures: of changes that have a note, of paragraphs, of what stays. */
function toldOf(plain: string, inputs: RevisionInputs): readonly string[] {
  const { changes, paragraphs, left } = reviseText(textOf(`2023年度部门决算情况说明\n${plain}`), inputs);
  return [
    ...changes.flatMap(({ old, new: now, note }) => (note === null ? [] : [`${old}→${now}：${note}`])),
    ...paragraphs.map(({ kind, text, note }) => `${kind === 'insert' ? '增' : '删'} ${text}：${note}`),
    ...left.map(({ quote, why }) => `${quote}：${why}`),
  ];
}

describe('why words change', () => {
  const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明\n人员经费包括：';
  const BASIC_NAMES = { 30101: '基本工资', 30102: '津贴补贴', 30103: '奖金', 30201: '办公费' };
  const ITEMS = '五、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n';
  const SHARES = '五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况\n';
  const CATEGORIES = { 201: '一般公共服务支出', 208: '社会保障和就业支出', 210: '卫生健康支出' };
  const CODES = { ...CATEGORIES, 21004: '公共卫生' };

  /** Books of 款 of 基本支出, and of 类 and 项 of 一般公共预算, in 万元. */
  const basic = (year: number, ...spent: readonly (readonly [code: number, wan: number])[]): FactTable =>
    factsOf(
      year,
      { 'generalBudgetBasic/basicTotal/finalAmount': 10, ...places('generalBudgetBasic', 'finalAmount', spent) },
      { names: BASIC_NAMES },
    );
  const general = (year: number, names: object, ...spent: readonly (readonly [code: number, wan: number])[]) =>
    factsOf(
      year,
      {
        'generalBudgetExpenditure/total/total': spent.reduce((sum, [, wan]) => sum + wan, 0),
        ...places('generalBudgetExpenditure', 'total', spent),
      },
      { names: { ...CODES, ...names } },
    );
  const places = (table: string, column: string, spent: readonly (readonly [number, number])[]) =>
    Object.fromEntries(spent.map(([code, wan]) => [`${table}/${code}/${column}`, wan]));

  it.each<[what: string, text: string, old: FactTable, fresh: FactTable, told: readonly string[]]>([
    [
      'a 款 of nothing goes',
      `${BASIC}基本工资、津贴补贴、奖金。`,
      basic(2023, [30101, 1], [30102, 2], [30103, 3]),
      basic(2024, [30101, 1], [30103, 3]),
      ['、津贴补贴→：按本年基本支出表不为零的款列出'],
    ],
    [
      'a 款 that was nothing already stays',
      `${BASIC}基本工资、津贴补贴、奖金。`,
      basic(2023, [30101, 1], [30102, 2], [30103, 0]),
      basic(2024, [30101, 1], [30102, 3], [30103, 0]),
      ['奖金：上年账和本年账上这一款都是0，没有改，请核对'],
    ],
    [
      'all 款 are nothing',
      `${BASIC}基本工资、津贴补贴。`,
      basic(2023, [30101, 1], [30102, 2]),
      basic(2024, [30201, 1]),
      ['基本工资、津贴补贴：这里所列的款本年账上都是0，没有改，请核对'],
    ],
    [
      'a 项 is called otherwise',
      `${ITEMS}1、卫生健康支出（类）公共卫生（款）重大公共卫生专项（项）。支出决算为9.00万元。`,
      general(2023, { 2100409: '重大公共卫生专项' }, [2100409, 9]),
      general(2024, { 2100409: '重大公共卫生服务' }, [2100409, 9]),
      ['重大公共卫生专项→重大公共卫生服务：科目名称按本年的表'],
    ],
    [
      'one 类 comes and another goes',
      `${SHARES}支出10.00万元，主要用于以下方面：一般公共服务支出6.00万元，占60.00%；社会保障和就业支出4.00万元，占40.00%。`,
      general(2023, {}, [201, 6], [208, 4]),
      general(2024, {}, [201, 6], [210, 4]),
      [
        '→；卫生健康支出4.00万元，占40.00%：上年稿没有这一项，本年表中有',
        '；社会保障和就业支出4.00万元，占40.00%→：本年表中没有这一项',
      ],
    ],
  ])('where %s', (_what, text, old, fresh, told) => {
    expect(toldOf(text, { old, fresh })).toEqual(told);
  });

  it('in headings that this year’s outline has in other words', () => {
    const drafts = {
      old: draftOf({ '七、政府采购支出情况': [], '八、国有资产占用情况': [] }),
      fresh: draftOf({ '七、政府采购支出情况说明': [], '八、国有资产占用情况': [] }),
    };
    expect(toldOf('七、政府采购支出情况\n一段。\n八、国有资产占用情况\n二段。', { ...BOOKS, drafts })).toEqual([
      '政府采购支出情况→政府采购支出情况说明：本年的提纲改了这一节的名称',
    ]);
  });
});

describe('words that nobody can bring over are told', () => {
  const SAME = (now: number): RevisionInputs => ({
    old: factsOf(2023, { [TOTAL]: [120, 100] }),
    fresh: factsOf(2023, { [TOTAL]: [now, 100] }),
    isSameYear: true,
  });

  it.each<[what: string, sentence: string, inputs: RevisionInputs, told: readonly string[]]>([
    [
      'figures of other years',
      '2023年度收入支出总计120.00万元，2020年度收入支出总计80.00万元。',
      BOOKS,
      ['2020：更早的年度，照旧', '80.00：往年的数，照旧'],
    ],
    [
      'a level of nobody knows what',
      '某某事项与上年持平。',
      BOOKS,
      ['某某事项与上年持平：比较的是哪个数没有认准，没有改，请核对'],
    ],
    ['a gap that no book fills', '其他XX万元。', BOOKS, ['XX：待填的数没有对应到账上，请填写']],
    [
      'last year’s figure that no book holds',
      '其他17.00万元。',
      BOOKS,
      ['17.00：没有对应到账上的数，仍是上年的数，请核对'],
    ],
    [
      'a reason once more became less, in a later version',
      '收入支出总计120.00万元，比上年增加20.00万元，主要原因是增人。',
      SAME(90),
      ['增人：增减方向变了，原因请核对'],
    ],
    [
      'a reason that still holds, in a later version',
      '收入支出总计120.00万元，比上年增加20.00万元，主要原因是增人。',
      SAME(130),
      [],
    ],
    [
      'a figure that was typed, in a later version',
      '收入支出总计121.00万元。',
      SAME(90),
      ['121.00：与原来的账不符，可能是手工改的，没有改，请核对；本年账上收支总计是90.00'],
    ],
  ])('%s', (_what, sentence, inputs, told) => {
    expect(toldOf(`${OVERALL}\n${sentence}`, inputs)).toEqual(told);
  });
});
