import { minus, sum, wan } from '../figures';
import { OWN_OUTLAYS } from './expenditure';
import { GENERAL_BUDGET_INCOME } from './fiscal-appropriation';
import { GENERAL_BUDGET_ITEMS } from './general-budget-items';
import { PUBLISHED } from './published-figures';

/** Where a figure comes from: stated in the text, reached by arithmetic, or invented to close the tables. */
export type Origin = '真实' | '推算' | '补填';

/** One line of the sheet 说明. */
export interface ProvenanceNote {
  readonly table: string;
  readonly range: string;
  readonly origin: Origin;
  readonly reason: string;
}

const { income, expenditure, generalBudget, governmentFund, threePublic, openingBalance, closingBalance } = PUBLISHED;

function column(key: 'opening' | 'received' | 'spent' | 'closing'): string {
  return wan(sum(GENERAL_BUDGET_ITEMS.map((item) => item[key] ?? null)));
}

const incomeParts = wan(
  sum([
    income.fiscalAppropriation,
    income.subsidyFromSuperior,
    income.publicServiceIncome,
    income.otherIncome,
  ]),
);

export const PROVENANCE_LEAD: readonly string[] = [
  '本工作簿按湖南省2020年度部门决算公开的九张表格式编制，单位名称“示例县卫生健康局”系虚构；金额单位为万元。',
  '真实：某县卫生健康部门2020年度部门决算情况说明（已公开）中写明的数。推算：由真实数加减得出，或按所述假定取用真实数。补填：原文没有，为使各表闭合而拟定，不代表任何单位的实际收支。',
  '所据原文只有文字部分，没有附表。原文各数均由元折算为万元并逐个四舍五入，加总后有0.01至0.02万元的尾差，一律照原样保留。',
];

export const PROVENANCE_NOTES: readonly ProvenanceNote[] = [
  {
    table: '公开01',
    range: '本年收入合计，四、上级补助，五、事业，八、其他收入',
    origin: '真实',
    reason:
      `合计${wan(income.total)}，上级补助${wan(income.subsidyFromSuperior)}，事业收入${wan(income.publicServiceIncome)}，` +
      `其他收入${wan(income.otherIncome)}。连同财政拨款${wan(income.fiscalAppropriation)}，各项相加为${incomeParts}，与合计差0.01，为尾差。`,
  },
  {
    table: '公开01、04',
    range: '一、一般公共预算财政拨款收入',
    origin: '推算',
    reason: `${wan(GENERAL_BUDGET_INCOME)} = 财政拨款收入${wan(income.fiscalAppropriation)} − 政府性基金收入${wan(governmentFund.income)}。`,
  },
  {
    table: '公开01、04',
    range: '二、政府性基金预算财政拨款收入',
    origin: '真实',
    reason: `${wan(governmentFund.income)}，见原文政府性基金一节。`,
  },
  {
    table: '公开01',
    range: '本年支出合计，年初、年末结转和结余',
    origin: '真实',
    reason: `${wan(expenditure.total)}、${wan(openingBalance)}、${wan(closingBalance)}。年初 + 收入 − 支出与年末差0.01，为尾差。`,
  },
  {
    table: '公开01',
    range: '总计（左右两侧）',
    origin: '真实',
    reason:
      `${wan(expenditure.grandTotal)}。原文写作“总支出”，实为总计（本年支出 + 年末结转和结余）；` +
      `收入一侧相加为${wan(sum([income.total, openingBalance]))}，差0.01，为尾差，两侧同取原文所写的数。`,
  },
  {
    table: '公开01、04',
    range: '支出各功能分类行',
    origin: '推算',
    reason: '公开01取自公开03各类，公开04取自公开05、公开08各类，逐类相等。',
  },
  {
    table: '公开01至04',
    range: '使用非财政拨款结余、结余分配、经营收支、附属单位上缴、上缴上级、对附属单位补助',
    origin: '补填',
    reason: '原文未提及，按没有发生处理，留空。',
  },
  {
    table: '公开02',
    range: '合计行',
    origin: '真实',
    reason: '各项来源均为原文收入决算一节的数。',
  },
  {
    table: '公开02',
    range: '财政拨款收入列，项级（234除外）',
    origin: '真实',
    reason:
      '取原文逐项所写的“年初预算安排”。该数实为当年拨款：上年结转 + 年初预算安排 − 支出决算，逐项等于原文的本年结转（2109901差0.01，2100601见公开04）；' +
      `各项合计${column('received')}，即一般公共预算财政拨款收入${wan(GENERAL_BUDGET_INCOME)}（尾差0.01）。`,
  },
  {
    table: '公开02',
    range: '上级补助、事业、其他收入列的各行，以及234各项的财政拨款收入',
    origin: '补填',
    reason: '原文只有合计，分配到综合医院、乡镇卫生院、基本公共卫生服务等项；各列相加等于原文合计。',
  },
  {
    table: '公开03',
    range: '合计行的本年支出合计',
    origin: '真实',
    reason: `${wan(expenditure.total)}。`,
  },
  {
    table: '公开03',
    range: '其余各行',
    origin: '推算',
    reason: '每一项 = 公开05 + 公开08 + 非财政拨款支出；款、类由项加总。',
  },
  {
    table: '公开03',
    range: '非财政拨款支出的项级分配及合计行的基本支出、项目支出',
    origin: '补填',
    reason:
      `总额${wan(minus(expenditure.total, expenditure.fiscalAppropriation))} = ${wan(expenditure.total)} − ${wan(expenditure.fiscalAppropriation)}为推算；` +
      `分到210的${OWN_OUTLAYS.length}个项（${OWN_OUTLAYS.map(({ code }) => code).join('、')}）及基本、项目的划分系拟定。`,
  },
  {
    table: '公开04',
    range: '本年收入合计、本年支出合计、一般公共与政府性基金的支出',
    origin: '真实',
    reason: `${wan(income.fiscalAppropriation)}；${wan(expenditure.fiscalAppropriation)} = ${wan(generalBudget.total)} + ${wan(governmentFund.expenditure)}。`,
  },
  {
    table: '公开04',
    range: '一般公共预算的年初、年末结转和结余，总计',
    origin: '推算',
    reason:
      `年初${column('opening')}、年末${column('closing')}为原文逐项所写结转数之和。原文中医（民族医）药专项写上年结转10，` +
      '与该项年初预算20、支出4.23、年末15.77不能同时成立，按该项无上年结转处理，全表随之平衡（尾差0.01）。总计取支出一侧之和。',
  },
  {
    table: '公开05',
    range: '合计行',
    origin: '真实',
    reason: `${wan(generalBudget.total)}，其中基本支出${wan(generalBudget.basic)}、项目支出${wan(generalBudget.project)}。`,
  },
  {
    table: '公开05',
    range: `小计列的${GENERAL_BUDGET_ITEMS.length}个项`,
    origin: '真实',
    reason:
      `原文第五部分逐项所列，相加为${column('spent')}，与合计差0.01，为尾差。科目编码由科目名称查得；` +
      '名称按2020年科目，原文所写旧名（如行政事业单位离退休）已改。',
  },
  {
    table: '公开05',
    range: '各项的基本支出、项目支出',
    origin: '补填',
    reason: '原文只有合计数的划分。人员、机构运转类项列为基本支出，专项列为项目支出，21004的三个项兼有两者，使两列与合计相符。',
  },
  {
    table: '公开05',
    range: '类、款各行',
    origin: '推算',
    reason: '由项加总。',
  },
  {
    table: '公开06',
    range: '人员经费合计、公用经费合计',
    origin: '真实',
    reason: `${wan(generalBudget.personnel)}、${wan(generalBudget.publicFunds)}，合为基本支出${wan(generalBudget.basic)}。`,
  },
  {
    table: '公开06',
    range: '30215会议费、30216培训费',
    origin: '推算',
    reason: '取原文一般性支出一节的数，假定全部在基本支出中列支。',
  },
  {
    table: '公开06',
    range: '30108、30110、30113、30304、30217、30231',
    origin: '推算',
    reason: '分别取2080505、2101101、2210201、2080801的支出和“三公”经费的接待费、运行维护费，假定全部由基本支出负担。',
  },
  {
    table: '公开06',
    range: '39999其他支出',
    origin: '推算',
    reason: '取原文局机关本级的其他支出，假定所属单位没有发生。',
  },
  {
    table: '公开06',
    range: '其余各款，301、302、303、310各类',
    origin: '补填',
    reason: '原文的工资福利支出等为局机关本级数，与全部门数口径不同，未采用；各款按全部门规模拟定，使两项合计与原文相符。',
  },
  {
    table: '公开07',
    range: '预算数',
    origin: '真实',
    reason: `${wan(threePublic.budget.total)} = 运行维护费${wan(threePublic.budget.vehicleOperation)} + 公务接待费${wan(threePublic.budget.officialReception)}。原文自评报告另写46万元，未采用。原文称公共财政预算安排数，这里作全年预算数。`,
  },
  {
    table: '公开07',
    range: '决算数',
    origin: '真实',
    reason: `${wan(threePublic.final.total)} = 运行维护费${wan(threePublic.final.vehicleOperation)} + 公务接待费${wan(threePublic.final.officialReception)}；因公出国（境）、车辆购置为0。该数与原文自评报告中局机关的数相同，口径可能只是本级。`,
  },
  {
    table: '公开08',
    range: '合计行的年初、收入、支出小计、年末',
    origin: '真实',
    reason: `${wan(governmentFund.opening)} + ${wan(governmentFund.income)} − ${wan(governmentFund.expenditure)} = ${wan(governmentFund.closing)}。`,
  },
  {
    table: '公开08',
    range: '各项的金额，基本支出、项目支出的划分',
    origin: '补填',
    reason:
      `原文说明年末结转为抗疫特别国债及抗疫相关项目未结算，故收支列在234，全部作项目支出；抗疫特别国债始于2020年，` +
      `不会有上年结转，年初${wan(governmentFund.opening)}列在彩票公益金，当年未用。`,
  },
  {
    table: '公开09',
    range: '全表',
    origin: '补填',
    reason: '原文没有国有资本经营预算一节，按没有收支处理。',
  },
];
