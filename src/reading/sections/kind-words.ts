import type { SectionKind } from '../../model';

/** What a heading has to say, and what it must not, to be of a kind. */
interface KindWords {
  readonly kind: SectionKind;
  readonly says: RegExp;
  readonly not?: RegExp;
  /** Only below a section of one of these kinds: the words alone would say too little. */
  readonly within?: readonly SectionKind[];
}

/** The name in any of its forms, once quotation marks are gone. */
const THREE_PUBLIC = /三公/;

/** Headings without their number, blanks and quotation marks. The first line that fits decides. */
export const KIND_WORDS: readonly KindWords[] = [
  { kind: 'glossary', says: /名[词称]解释|专业术语|名词注释/ },
  { kind: 'evaluation', says: /自评(?:报告|表)|绩效评价报告/, not: /工作的?通知/ },
  { kind: 'annex', says: /^附[件表录]$|^附[件录][：:]?/ },
  { kind: 'tables', says: /决算(?:公开)?表$|^附表|决算报表$|公开表格?$/, not: /支出决算表情况/ },
  { kind: 'threePublicOverall', says: /三公.*(?:总体|总额)|与(?:年初)?预算对比/ },
  { kind: 'threePublicDetail', says: /三公.*具体/ },
  { kind: 'threePublicOverall', says: /总体情况/, within: ['threePublic'] },
  { kind: 'threePublicDetail', says: /具体情况/, within: ['threePublic'] },
  { kind: 'threePublic', says: THREE_PUBLIC },
  { kind: 'agencyOperations', says: /机[关构](?:[（(]单位[）)])?运行(?:经费|费)?/ },
  { kind: 'generalExpenses', says: /一般性支出|会议费和?、?培训费/ },
  { kind: 'procurement', says: /政府采购/ },
  { kind: 'stateAssets', says: /国有资产|资产占[有用]/ },
  { kind: 'performance', says: /绩效/ },
  { kind: 'otherMatters', says: /其他(?:重要|需要?说明|重点)?(?:的)?(?:事项|情况)/, not: /财政拨款/ },
  // 天津, 湖北, 云南, 西藏 tell these at the end; they are none of the totals, and no part, that they end like.
  {
    kind: 'otherMatters',
    says: /民生支出|转移支付支出|财政专户管理情况|扶贫(?:资金)?(?:使用)?情况|债务(?:有关)?情况|重大项目(?:情况|信息)/,
  },
  // 贵州: what is no 财政拨款 is neither of its totals; it tells kinds of income.
  { kind: 'income', says: /非财政拨款/ },
  { kind: 'governmentFund', says: /政府性基金|基金预算/ },
  { kind: 'stateCapital', says: /国有资本经营/ },
  // 云南 tells both below 支出, of all funds.
  { kind: 'expenditure', says: /^(?:基本|项目)支出(?:决算)?情况/, within: ['expenditure'] },
  { kind: 'basicExpenditure', says: /基本支出/, not: /项目支出/ },
  // 内蒙古: a part of 一般公共预算, not of all spending.
  { kind: 'generalBudget', says: /一般公共预算(?:财政拨款)?项目支出/ },
  { kind: 'generalBudgetStructure', says: /支出.*结构/ },
  { kind: 'generalBudgetItems', says: /支出.*具体/ },
  {
    kind: 'fiscalOverall',
    says: /财政拨款(?:预算)?(?:收入|收、?支|收支).*(?:总体|总计|总额|总)|财政拨款收入支出决算|财政拨款收支/,
  },
  { kind: 'generalBudgetOverall', says: /财政拨款支出.*总体/ },
  { kind: 'generalBudgetOverall', says: /总体情况/, within: ['generalBudget'] },
  { kind: 'generalBudgetStructure', says: /^(?:支出)?结构情况/, within: ['generalBudget'] },
  { kind: 'generalBudgetItems', says: /^具体(?:支出)?情况/, within: ['generalBudget'] },
  { kind: 'generalBudget', says: /(?:一般公共预算|公共预算)(?:(?:财政)?拨款)?(?:收入)?支出|财政拨款支出/ },
  { kind: 'fiscalOverall', says: /财政拨款收入(?:决算)?/ },
  // 重庆 calls the whole part so.
  { kind: 'explanation', says: /^(?:部门|单位)决算收支情况说明$/ },
  {
    kind: 'overall',
    says: /收(?:入)?[、，]?支(?:出)?(?:决算)?(?:总体|总额|总计|总|增减)|收入支出决算|收支情况|决算收支/,
  },
  // The fourth of the totals, after income and expenditure; what is left of a fund is told in the fund's own section.
  { kind: 'overall', says: /^(?:年末)?结转和?结余(?:情况)?/, within: ['overall', 'income', 'expenditure'] },
  { kind: 'income', says: /^收入(?:决算)?构成/ },
  { kind: 'expenditure', says: /^支出(?:决算)?构成/ },
  { kind: 'income', says: /收入(?:决算)?(?:总体|总|具体)?(?:情况)?/ },
  { kind: 'expenditure', says: /支出(?:决算)?(?:总体|总|具体)?(?:情况)?(?:说明)?$/ },
  { kind: 'duties', says: /职责|职能/ },
  { kind: 'organisation', says: /机构|单位构成|单位组成|人员(?:情况|编制)/ },
  { kind: 'overview', says: /概况|基本情况|简介/ },
  { kind: 'explanation', says: /决算(?:公开)?(?:情况)?说明|决算情况|说明$/ },
];

/** A heading that is a part by its kind, whatever stands before it. */
export const PART_KINDS: readonly SectionKind[] = [
  'overview',
  'tables',
  'explanation',
  'glossary',
  'annex',
  'evaluation',
];

/** Sections that stand beside one another under 情况说明, however they are numbered. */
export const TOP_KINDS: readonly SectionKind[] = [
  'overall',
  'income',
  'expenditure',
  'fiscalOverall',
  'generalBudget',
  'basicExpenditure',
  'threePublic',
  'governmentFund',
  'stateCapital',
  'agencyOperations',
  'generalExpenses',
  'procurement',
  'stateAssets',
  'performance',
  'otherMatters',
];

/** What a paragraph of 其他重要事项 tells that has no heading of its own, by what it speaks of first. */
export const MATTER_WORDS: readonly { readonly kind: SectionKind; readonly says: RegExp }[] = [
  { kind: 'agencyOperations', says: /机关运行经费/ },
  { kind: 'procurement', says: /政府采购(?:支出|金额|总额|规模)/ },
  { kind: 'performance', says: /绩效/ },
  { kind: 'stateAssets', says: /(?:占用|占有|使用|共有|现有)[^。]{0,12}(?:资产|房屋|车辆|用车)/ },
];

/** What a paragraph tells that stands below no heading at all, as in an excerpt: names that mean one thing each. */
export const UNHEADED_WORDS: typeof MATTER_WORDS = [
  { kind: 'fiscalOverall', says: /财政拨款(?:收入|收)[、，]?(?:支出|支)(?:决算)?总计/ },
  { kind: 'overall', says: /(?<!财政拨款)(?:收入|收)[、，]?(?:支出|支)(?:决算)?总计|(?<!财政拨款)(?:收入|支出)总计/ },
  { kind: 'income', says: /本年收入合计/ },
  { kind: 'expenditure', says: /本年支出合计(?!的)/ },
  { kind: 'threePublic', says: /“?三公”?经费/ },
  ...MATTER_WORDS.slice(0, 2),
];

/**
 * Money of a government: what it borrows, passes on to others, takes in as taxes or lays by. A 类 of that name is no more
 * than a 类.
 */
export const GOVERNMENT_MONEY =
  /(?:债[务券]转贷|债务还本(?!支出（[类款项])|上解(?:上级)?|预算稳定调节基金|转移性(?!支出（[类款项])|税收返还|调入)[^。]{0,12}\d|财政总收入[^。]{0,12}\d|(?:地方|全[省市州县区旗乡镇])[^，。；]{0,4}一般公共预算(?:收入|支出)[^。]{0,12}\d|(?:一般公共预算|公共财政预算|政府性基金(?:预算)?)收入(?:完成|实现)\d|税收收入(?:完成|实现|占|为)?\d/;

/** Words that end a heading without a number. */
export const HEADING_END = /(?:情况|说明|概况|职责|解释|附件|附表|报告|决算表|构成|机构设置)$/;

/** What no heading holds: a sentence's commas and verbs, or a figure. */
export const NO_HEADING = /[，；]|见附|\d(?:\.\d+)?(?:万元|元|%|人|个|辆)|(?:为|达|占)\d/;

/** The first words of a passage up to where its heading would end. */
export const RUN_IN = /^(.{2,40}?)(?:[。：]|$)/;

/** A name that heads its paragraph by itself: “（一）收入。”, “（六）政府采购：”. */
export const BARE_NAME =
  /^(?:收入|支出|收支规模|收入结构|支出结构|“?三公”?经费|政府采购|国有资产|机关运行经费|(?:预算)?绩效(?:管理)?|财政拨款收支)$/;

/** The end of a heading that runs into its body. */
export const RUN_IN_END = /(?:情况|情况说明|说明|绩效|分析|项目|专项|支出|保障)$/;
