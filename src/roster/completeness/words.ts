import type { SectionKind } from '../../model';

/** What a text has to tell, where it is told, and by which words it is known elsewhere. */
export interface TextPoint {
  readonly name: string;
  readonly kinds: readonly SectionKind[];
  readonly told: RegExp;
}

const NIL = '(?:无|没有|未|不涉及)';

/** 财预〔2016〕143号: what every text owes. */
export const LAWFUL_TEXTS: readonly TextPoint[] = [
  { name: '主要职责', kinds: ['duties'], told: /主要(?:职责|职能)|(?:单位|部门)职[责能]/ },
  { name: '机构设置', kinds: ['organisation'], told: /机构设置|内设(?:机构|科室|股室)|单位构成/ },
  {
    name: '收支增减变化说明',
    kinds: [],
    told: /(?:比|较|与|同)(?:上年|去年|上一年|20\d\d年)[^。]{0,60}?(?:增加|减少|增长|下降|持平)|上年[^。]{0,20}(?:不可比|无法比较)/,
  },
  {
    name: '“三公”经费与预算对比的说明',
    kinds: [],
    told: new RegExp(
      `三公[\\s\\S]{0,400}?(?:完成[^。]{0,12}预算|预算的\\d|(?:小于|大于|等于|低于|高于|持平)[^。]{0,10}预算|${NIL}[^。]{0,20}(?:安排|支出|发生))|${NIL}[^。]{0,20}三公`,
    ),
  },
  { name: '机关运行经费', kinds: ['agencyOperations'], told: /机[关构]运行经费/ },
  {
    name: '政府采购支出总额',
    kinds: ['procurement'],
    told: new RegExp(`政府采购(?:支出)?(?:总额|金额|合计)|${NIL}[^。]{0,12}政府采购|政府采购[^。]{0,12}${NIL}`),
  },
];

/** Where a unit bought nothing, nothing of it is owed. */
export const NO_PROCUREMENT = new RegExp(
  `政府采购(?:支出)?(?:总额|金额|合计)?(?:为)?0(?:\\.0+)?(?:万元|元)|(?:${NIL})[^。]{0,12}政府采购|政府采购[^。]{0,8}(?:${NIL})`,
);

/** 货物、工程、服务, and what went to small businesses. */
export const PROCUREMENT_PARTS: readonly TextPoint[] = [
  {
    name: '政府采购货物、工程、服务支出',
    kinds: [],
    told: /^(?=[\s\S]*采购(?:(?!采购)[^。])*货物)(?=[\s\S]*采购(?:(?!采购)[^。])*工程)(?=[\s\S]*采购(?:(?!采购)[^。])*服务)/,
  },
  { name: '授予中小企业合同金额', kinds: [], told: /中小(?:微)?企业|小微企业/ },
];

export const GLOSSARY: TextPoint = { name: '名词解释', kinds: ['glossary'], told: /(?!)/ };

/** The whole of either, where none of it is there. */
export const WHOLE_DOCUMENT = { tables: '决算表', texts: '决算情况说明' } as const;

export const LAWFUL_TABLES = {
  kindsOfSpending: '基本支出、项目支出分列',
  items: '支出按功能分类公开到项',
  economy: '一般公共预算基本支出按经济分类公开到款',
  threePublic: '“三公”经费分项并与预算比较',
} as const;

/** Sections that a province's form may have, known by these words where they stand under another heading. */
export const PUBLISHED_FORM_WORDS: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  overall: /收、?支(?:决算)?总计|收入支出(?:决算)?总/,
  income: /收入合计|本年收入/,
  expenditure: /支出合计|本年支出/,
  fiscalOverall: /财政拨款收、?支|财政拨款收入/,
  generalBudget: /一般公共预算财政拨款支出|财政拨款支出/,
  basicExpenditure: /基本支出[^。]{0,20}\d/,
  threePublic: /三公/,
  governmentFund: /政府性基金/,
  stateCapital: /国有资本经营/,
  generalExpenses: /会议费|培训费/,
  stateAssets: /国有资产|车辆|公务用车保有/,
  performance: /绩效/,
};

/** 逐步公开: advised where the province's form does not want them. */
export const ADVISED_SECTIONS: readonly TextPoint[] = [
  { name: '国有资产占用情况', kinds: ['stateAssets'], told: /国有资产占[有用]|共?有车辆|单价100万元|单位价值/ },
  { name: '预算绩效情况', kinds: ['performance'], told: /预算绩效|绩效(?:自评|评价|目标|管理)/ },
];

export const EMPTY_TABLE = (title: string) => `空表《${title}》的说明（没有这项收支，故本表无数据）`;

export const SAYS_NOTHING: Readonly<Partial<Record<string, RegExp>>> = {
  governmentFund: new RegExp(
    `${NIL}[^。]{0,20}政府性基金|政府性基金[^。]{0,30}${NIL}|政府性基金[^。]{0,30}[^.\\d]0(?:\\.0+)?万?元`,
  ),
  stateCapital: new RegExp(
    `${NIL}[^。]{0,20}国有资本经营|国有资本经营[^。]{0,30}${NIL}|国有资本经营[^。]{0,30}[^.\\d]0(?:\\.0+)?万?元`,
  ),
};
