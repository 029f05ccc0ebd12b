import type { FigureUnit } from '../../../model';

/** Things that are the sum of their parts, as the vocabulary of facts names them. */
export interface Group {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Parts that are only told where there are some. */
  readonly further?: readonly string[];
  /** Parts of another part, which some texts tell beside it instead: 教育收费 is within 事业收入, or next to it. */
  readonly apart?: readonly string[];
  /** Parts that some count in besides: with one of them in its list nobody knows whether the whole holds it. */
  readonly wider?: readonly string[];
  /** The part that is all the others: a list that tells it is whole, though it leaves out what there is none of. */
  readonly closedBy?: string;
  /** The same whole in finer parts: what one list makes true the other does not make wrong. */
  readonly finer?: readonly string[];
  /** What a total of the same name may hold besides: “收入总计” with what was left over from the year before. */
  readonly besides?: readonly string[];
  /** Whether texts tell it without some of its parts: then only more than the whole is wrong. */
  readonly isOpen?: true;
  /** Whether its list is one of kinds that leaves out only what there is none of: one that is not whole is asked about. */
  readonly isByKind?: true;
}

/** Projects by how they were rated, as the vocabulary of facts names them. */
export const RATING_NAMES: readonly string[] = ['评级优项目数', '评级良项目数', '评级合格项目数', '评级不合格项目数'];

/** Lists that are closed by what they are: 三公 is these three and nothing else. */
export const GROUPS: readonly Group[] = [
  {
    whole: '“三公”经费',
    parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
    finer: ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
    wider: ['会议费', '培训费'],
  },
  { whole: '公务用车购置及运行维护费', parts: ['公务用车购置费', '公务用车运行维护费'] },
  { whole: '一般公共预算基本支出合计', parts: ['人员经费', '公用经费'] },
  { whole: '一般公共预算支出', parts: ['一般公共预算基本支出', '一般公共预算项目支出'] },
  { whole: '政府采购支出总额', parts: ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'] },
  {
    whole: '本年支出合计',
    parts: ['基本支出', '项目支出'],
    further: ['上缴上级支出', '经营支出', '对附属单位补助支出'],
    besides: ['年末结转和结余', '结余分配'],
  },
  {
    whole: '本年收入合计',
    parts: ['财政拨款收入'],
    further: ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
    apart: ['教育收费'],
    besides: ['年初结转和结余', '使用非财政拨款结余'],
  },
  {
    whole: '本年收入合计',
    parts: ['一般公共预算财政拨款收入'],
    further: [
      '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
    ],
    apart: ['教育收费'],
    besides: ['年初结转和结余', '使用非财政拨款结余'],
  },
  { whole: '收支总计', parts: ['本年收入合计', '年初结转和结余'], further: ['使用非财政拨款结余'], isOpen: true },
  { whole: '财政拨款收支总计', parts: ['财政拨款本年收入', '财政拨款年初结转和结余'], isOpen: true },
  {
    whole: '财政拨款收支总计',
    parts: ['一般公共预算财政拨款收入', '财政拨款年初结转和结余'],
    further: ['政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入'],
    isOpen: true,
  },
  { whole: '财政拨款支出总计', parts: ['财政拨款本年支出', '财政拨款年末结转和结余'], isOpen: true },
  { whole: '支出总计', parts: ['本年支出合计', '年末结转和结余'], further: ['结余分配'], isOpen: true },
  {
    whole: '财政拨款年初结转和结余',
    parts: ['一般公共预算年初结转和结余', '基金年初结转和结余'],
    further: ['国资年初结转和结余'],
  },
  {
    whole: '财政拨款年末结转和结余',
    parts: ['一般公共预算年末结转和结余', '基金年末结转和结余'],
    further: ['国资年末结转和结余'],
  },
  { whole: '基金本年支出', parts: ['基金基本支出', '基金项目支出'] },
  { whole: '国资本年支出', parts: ['国资基本支出', '国资项目支出'] },
  { whole: '绩效自评项目数', parts: RATING_NAMES },
  { whole: '自评发现问题数', parts: ['已整改问题数', '正在整改问题数'] },
];

/** Those of them that are whole where all their parts are told. */
export const CLOSED_GROUPS: readonly Group[] = GROUPS.filter(
  ({ further, isOpen }) => further === undefined && isOpen !== true,
);

/** What is left at the end is what there was, and what came in, less what went out. */
export const BALANCES: readonly (readonly [opening: string, income: string, spent: string, closing: string])[] = [
  ['基金年初结转和结余', '基金本年收入', '基金本年支出', '基金年末结转和结余'],
  ['国资年初结转和结余', '国资本年收入', '国资本年支出', '国资年末结转和结余'],
  ['财政拨款年初结转和结余', '财政拨款本年收入', '财政拨款本年支出', '财政拨款年末结转和结余'],
];

/** The same of the whole account, where other money made up for a lack and a surplus was set aside. */
export const ROLL_OF_ALL = {
  opening: '年初结转和结余',
  income: '本年收入合计',
  made: '使用非财政拨款结余',
  spent: '本年支出合计',
  setAside: '结余分配',
  closing: '年末结转和结余',
} as const;

/** A sum whose whole and parts stand in different sections, by the vocabulary. */
export interface SumAcross {
  /** The check: what is left over, or a plain sum. */
  readonly rule: 'NR-A01' | 'NR-A02';
  /** What the whole goes by; the first that is told. */
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
  /** What is told only where there is some. */
  readonly rest: string;
}

/** 收入支出决算总表 from either side, and the balances of 财政拨款 by budget. */
export const ACROSS: readonly SumAcross[] = [
  { rule: 'NR-A02', wholes: ['收支总计'], parts: ['本年收入合计', '年初结转和结余'], rest: '使用非财政拨款结余' },
  { rule: 'NR-A02', wholes: ['支出总计', '收支总计'], parts: ['本年支出合计', '年末结转和结余'], rest: '结余分配' },
  {
    rule: 'NR-A01',
    wholes: ['财政拨款年初结转和结余'],
    parts: ['一般公共预算年初结转和结余', '基金年初结转和结余'],
    rest: '国资年初结转和结余',
  },
  {
    rule: 'NR-A01',
    wholes: ['财政拨款年末结转和结余'],
    parts: ['一般公共预算年末结转和结余', '基金年末结转和结余'],
    rest: '国资年末结转和结余',
  },
];

/** Two names of one amount. */
export const EQUALS: readonly (readonly [string, string])[] = [
  ['收支总计', '支出总计'],
  ['财政拨款收支总计', '财政拨款支出总计'],
  ['一般公共预算基本支出', '一般公共预算基本支出合计'],
  ['政府性基金预算财政拨款收入', '基金本年收入'],
  ['国有资本经营预算财政拨款收入', '国资本年收入'],
];

/** What was spent on guests is what was spent on those of the country, with those from abroad or without. */
export const RECEPTION = { whole: '公务接待费', home: '国内公务接待费', abroad: '外事接待费' } as const;

/** What begins the parts of money by whose budget it is of: “（其中：一般公共预算…；政府性基金预算…）”. */
export const BUDGET_GROUPS = [/^一般公共预算/, /^政府性基金/] as const;

/** Balances of an item, by what its sentence calls them. */
export const OPENING = /^(?:上年|年初|上年度|上年末)/;
/** What is left at the year's end. “结转下年” is the name for it in older templates. */
export const CLOSING = /^(?:本年|年末|结转下年)/;
/** An item of the functional classification. */
export const ITEM_MARK = /（[款项]）$/;
/** A 类 of the functional classification, anywhere in a name. */
export const CATEGORY_MARK = /（类）/;

/** A list of a text's own that its names show to be whole: every part goes by one of them, and these all are told. */
export interface ClosedList {
  /** What the whole has to be called; any name where not given. */
  readonly head?: RegExp;
  readonly parts: readonly RegExp[];
  /** Parts that are only told where there are some. */
  readonly further?: readonly RegExp[];
  /** How many of the parts have to be told at the least; all where not given. */
  readonly least?: number;
  /** What else the whole may hold, by the vocabulary: with one of these meanings the list is not closed. */
  readonly notOf?: readonly string[];
  /** Whether it may leave something out all the same: then it is only asked about. */
  readonly isAsked?: true;
}

const [BY_PURPOSE, BY_USE] = [
  [/^基本支出/, /^项目支出/],
  [/^人员(?:经费|支出)/, /^(?:日常)?公用(?:经费|支出)/],
] as const;

/** Two parts that are all there is, where nothing else is told beside them. */
export const WHOLE_PAIRS = [BY_PURPOSE, BY_USE] as const;

/** Parts that are told with 年初 or 年末 make the rest of a total the year's own. */
export const CLOSED_LISTS: readonly ClosedList[] = [
  {
    head: /总计/,
    parts: [/^(?:年初|上年).{0,8}(?:结转|结余)/, /^(?:本年|当年)[^结]*收入|财政拨款本年收入/],
    further: [/^使用非财政拨款结余|^用事业基金/],
  },
  {
    head: /总计/,
    parts: [/^(?:年末|本年|结转下年).{0,8}(?:结转|结余)|^结转下年/, /^(?:本年|当年)[^结]*支出|财政拨款本年支出/],
    further: [/^结余分配/],
  },
  {
    head: /收入总计/,
    parts: [/^(?:年初|上年).{0,8}(?:结转|结余)/, /^财政拨款收入/],
    further: [/收入$/, /^使用非财政拨款结余|^用事业基金/],
    isAsked: true,
  },
  { parts: BY_PURPOSE, notOf: ['本年支出合计', '支出总计', '收支总计'] },
  { parts: BY_USE },
  {
    head: /结转|结余/,
    parts: [/^一般公共预算/, /^政府性基金/],
    further: [/^国有资本/],
  },
  {
    head: /结转|结余/,
    parts: [/^基本支出/, /^项目支出/],
    further: [/^经营.{0,2}结余/],
    isAsked: true,
  },
  { head: /人员/, parts: [/^工资福利/, /^(?:对)?个人和家庭/] },
  {
    head: /实有|年末.{0,4}人|人员总数|总人数/,
    parts: [/^在职/, /^(?:离休|离退休)/, /^退休/],
    further: [/^(?:年末)?其他/, /遗属/, /^(?:临时|聘用|编外|长期)/],
    least: 2,
  },
  {
    head: /^(?:年末)?(?:实有)?(?:在职|在编|实有)(?:在编|在岗)?(?:人员|职工|教职工|人数|人)?(?:总数)?$/,
    parts: [/^(?:行政|公务员)/, /^参(?:照|公)/, /^(?:事业|专业技术|管理)/, /^(?:机关)?工勤/],
    further: [/^政法/, /^其他/, /^(?:临时|聘用|编外|长期)/],
    least: 2,
    isAsked: true,
  },
  {
    head: /编制(?:数|总数|人数)?$/,
    parts: [/^行政/, /^参(?:照|公)/, /^事业/, /^(?:机关)?工勤/],
    further: [/^政法/, /^其他/],
    least: 2,
    isAsked: true,
  },
  {
    head: /在职|职工|人员|人数/,
    parts: [/编内|在编/, /编外|聘用|非编|合同制|招聘|临时/],
    further: [/派遣|借调|其他/],
    isAsked: true,
  },
  {
    head: /车/,
    parts: [
      /执法执勤|执勤执法/,
      /特种|专业技术/,
      /应急|保障/,
      /机要|通信/,
      /领导|负责人/,
      /离退休/,
      /一般|业务|普通/,
      /其他/,
    ],
    least: 2,
    isAsked: true,
  },
  { head: /离退休/, parts: [/^离休/, /^退休/] },
  { parts: [/^货物/, /^工程/, /^服务/], isAsked: true },
  { parts: [/^(?:政府)?集中采购/, /^部门集中采购/, /^分散采购/], least: 2, isAsked: true },
  { head: /采购/, parts: [/^中央/, /^地方/], isAsked: true },
  { head: /项目/, parts: [/[优]/, /[良]/, /[中]|合格|一般/, /[差]|不合格/], least: 2 },
  {
    head: /基本支出/,
    parts: [/^工资福利/, /^商品[和与]服务/, /^(?:对)?个人和?家庭/],
    further: [/^资本性/, /^债务利息/, /^对企业/, /^对社会保障/, /^其他支出/],
  },
  { head: /^事业/, parts: [/^医疗/, /^科教/], further: [/^教学/, /^其他/], isAsked: true },
  {
    head: /得分|分数/,
    parts: [/产出/, /效益/, /满意度/],
    further: [/执行/, /成本/, /过程/, /决策/, /管理/, /投入/, /履职/],
    least: 2,
    isAsked: true,
  },
  {
    parts: [/^高中/, /^初中/, /^小学/, /^幼儿园?/],
    further: [/^特殊教育|^特教/, /^职业|^中职/],
    least: 3,
    isAsked: true,
  },
  { parts: [/^高一/, /^高二/, /^高三/] },
  { parts: [/^男/, /^女/], isAsked: true },
  { parts: [/^(?:七|初一)/, /^(?:八|初二)/, /^(?:九|初三)/] },
  { parts: [/^中型/, /^小型/, /^微型/], isAsked: true },
  {
    head: /^$|项目|资金|绩效|投资/,
    parts: [/^(?:中央|国家)/, /^(?:省|自治区)/, /^[市州盟]/, /^(?:[县区镇乡旗]|本级)/, /^上级/],
    least: 2,
    isAsked: true,
  },
  {
    head: /资产/,
    parts: [/^流动资产/, /^固定资产/],
    further: [/^无形资产/, /^在建工程/, /^(?:对外|长期|短期)/, /^其他/, /^(?:公共基础|政府储备|文物|保障性)/],
    isAsked: true,
  },
];

/** Words that open a list of all there is: “按支出功能分类科目分：”. */
export const DIVISION =
  /^：|分[类款项](?:来?看)?[：，]|按照?(?:收入|支出|资金|政府|部门预算)?(?:支出)?(?:来源|用途|性质|(?:功能|经济)(?:分类)?)(?:科目)?(?:划?分类?|划分|类别)?(?:看|划分)?[，：]|按照?[^，。；：\d]{2,10}(?<!部|比例|标准)(?:划分|分|分类|分为)(?:统计|看)?[，：]/;

/** Projects by how they were rated, or by their scores: “优的”, “自评得分90分以上的项目”. */
export const RATED =
  /^(?:评级)?为?[优良中差]的?$|(?:不?合格|一般)(?:的|等[级次]|项目)*$|\d分(?:（含[^（）]*）)?(?:及?以[上下])?(?:的|项目)*$/;
/** What is rated and counted. */
export const RATED_UNITS: readonly (FigureUnit | null)[] = ['个', '项'];

/** The last part of a list that holds all the rest. */
export const THE_REST = /^其他/;
/** The same of money, where “其他工资福利支出”, “其他收入” are names of one thing each. */
export const ALL_OTHER_MONEY = /^其[他它余](?:方面|人员|公用|各项|零星)?(?:支出|经费|费用|项目)?$/;

/** What is counted and can belong to one part only, so that the parts are never more than the whole. */
export const COUNTED_ONCE: readonly (FigureUnit | null)[] = ['辆', '台（套）', '平方米', '个', '家', '次', '批次'];

/** What people are called by marks of which each of them has one: post, school, grade, degree, title, sex. */
export const ONE_OF_EACH: readonly RegExp[] = [
  /^(?:行政|参公|参照公务员|事业|工勤|机关工勤|政法专项|全额|差额|自收自支)[^，。；]{0,8}$/,
  /^(?:学前|幼儿园?|小学|初中|高中|中职|职高|特殊教育|特教)(?:部|阶段)?(?:在校)?(?:学?生|幼儿|儿童)?$/,
  /^(?:[一二三四五六七八九]年级|初[一二三]|高[一二三]|[大中小]班|托班)(?:学?生|幼儿)?$/,
  /^(?:博士|硕士|研究生|本科|专科|大专|中专|高中)[^，。；]{0,5}$/,
  /^(?:正高|副高|高级|中级|初级|助理|员级)(?:级|职称|教师){0,2}$/,
  /^[男女](?:性|生|职工|教师|同志)?$/,
];
