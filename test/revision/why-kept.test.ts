import { reviseText } from '../../src/revision';
import { factsOf } from '../support/texts/facts-of';
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
