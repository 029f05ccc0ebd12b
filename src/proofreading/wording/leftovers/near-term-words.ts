/** Terms of the field that are no figure's name. */
export const ALSO_TERMS: readonly string[] = [
  '部门整体支出绩效自评',
  '部门整体支出绩效评价',
  '部门决算公开',
  '经费支出决算',
  '预算绩效管理',
  '绩效自评报告',
  '绩效评价报告',
  '绩效管理制度',
  '中央八项规定',
  '政府采购支出总额',
  '国有资产占用情况',
];

/** Letters that a lawful spelling of a name does without: 年末结转结余, 公务车, 运行维护. */
export const MAY_LACK: ReadonlySet<string> = new Set(Array.from('和与及的、或费用数额类总年度（）“”'));

/** Letters that stand for one another in names that differ: 和 and 与, 总计 and 合计, 预算 and 决算. */
export const MAY_STAND_FOR: ReadonlySet<string> = new Set(
  Array.from('和与及的、或总合决预收支内外行作金大中小微上下接招年度本全'),
);

/** What may follow a name of money. */
export const ENDS_WORD = /^(?:[^一-龥]|[为决预支较比与占共是]|$)/;

/** Two letters or more that stand twice in a row. */
export const WORD_TWICE = /([一-龥]{2,8})\1/g;
/**
 * What is no word twice: “去年全年全县”, a verb said twice, “管理管理人员”, “县政府政府采购”, and words that double by
 * themselves.
 */
export const TWICE_ON_PURPOSE =
  /^(?:年全年全|(?:研究|讨论|考虑|商量|学习|了解|打扫|锻炼|休息|检查|宣传){2}|(?:管理|服务|监督|研究|指导|救助|保障|教育|帮扶|评价|保护|检测|监测|维护|培训|咨询){2}(?=[者员人生部站所类费室])|(?:政府){2}(?=采购|性|网|工作|办公|投资|购买|债)|(?:部门){2}(?=整体|预算|决算|职责|网站)|(?:小学|中学|高中|初中|医院|学校|公司|中心|单位|大学|学院|幼儿园){2}(?![是为的共有在，。、；：年]))/;
