import type { FigureUnit, SectionKind } from '../../model';

/** What a name means in some sections: names of the vocabulary of facts, likeliest first. */
export interface Meaning {
  /** Null for any section. */
  readonly kinds: readonly SectionKind[] | null;
  readonly amounts?: readonly string[];
  /** What is counted under this name, by what it is counted in. */
  readonly counts?: Partial<Record<FigureUnit, string>>;
}

/** A thing that texts call by several names, and what it is in which section. */
export interface Concept {
  readonly aliases: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** 收入支出决算总体情况. These lists say in which sections a name has a meaning: “财政拨款支出” is another figure in each. */
const OVERALL: readonly SectionKind[] = ['overall'];
/** 收入决算情况. */
const INCOME: readonly SectionKind[] = ['income'];
/** 支出决算情况. */
const EXPENDITURE: readonly SectionKind[] = ['expenditure'];
/** 财政拨款收入支出决算总体情况. */
const FISCAL: readonly SectionKind[] = ['fiscalOverall'];
/** 一般公共预算财政拨款支出决算情况, with the sections below it. */
export const GENERAL: readonly SectionKind[] = [
  'generalBudget',
  'generalBudgetOverall',
  'generalBudgetStructure',
  'generalBudgetItems',
];
/** 一般公共预算财政拨款基本支出决算情况. */
const BASIC: readonly SectionKind[] = ['basicExpenditure'];
/** “三公”经费, with the sections below it. */
export const THREE_PUBLIC: readonly SectionKind[] = ['threePublic', 'threePublicOverall', 'threePublicDetail'];
/** 政府性基金预算. */
const FUND: readonly SectionKind[] = ['governmentFund'];
/** 国有资本经营预算. */
const CAPITAL: readonly SectionKind[] = ['stateCapital'];
/** 会议、培训 and 节庆, which are told as 一般性支出. */
const MEETINGS: readonly SectionKind[] = ['generalExpenses'];
/** 政府采购: only here 服务 and 货物 are names. */
const PROCUREMENT: readonly SectionKind[] = ['procurement'];
/** 国有资产占用: only here vehicles are told by what they are for. */
const ASSETS: readonly SectionKind[] = ['stateAssets'];
/** 预算绩效. */
const PERFORMANCE: readonly SectionKind[] = ['performance'];
/** The sections that tell all money, whoever paid it. */
const FIRST_THREE = [...OVERALL, ...INCOME, ...EXPENDITURE];

/**
 * A meaning: the sections where it holds (null for all), the words of its amounts (likeliest first, parted by |), and
 * its words by unit. No amounts where the name only counts.
 */
function means(kinds: readonly SectionKind[] | null, amounts: string, counts?: Meaning['counts']): Meaning {
  return { kinds, ...(amounts === '' ? {} : { amounts: amounts.split('|') }), ...(counts ? { counts } : {}) };
}

/** What is left over at the beginning or the end of a year: said beside a subject, it does not take its place. */
export const BALANCE_NAME = /结转|结余分配/;

/** A thing with its aliases, parted by |. The order of meanings decides: the first that fits a section is taken. */
function concept(aliases: string, ...meanings: readonly Meaning[]): Concept {
  return { aliases: aliases.split('|'), meanings };
}

/** The money of one budget, as its balances name it. */
const GENERAL_MONEY = '一般公共预算财政拨款|一般公共预算';
const FUND_MONEY = '政府性基金预算财政拨款|政府性基金财政拨款|政府性基金预算|政府性基金';
const CAPITAL_MONEY = '国有资本经营预算财政拨款|国有资本经营财政拨款|国有资本经营预算';
/** When a balance is what there was, and what is left. */
const OPENING_WORDS = '年初|上年|上年度|上年末';
const CLOSING_WORDS = '年末|年底';
/** What a balance is called itself. */
const BALANCE_WORDS = ['结转和结余', '结转结余', '结转'] as const;

/** What is left of some money at one end of a year, with the money named before the year's end or behind it. */
function balanceOf(money: string, ends: string, ...meanings: readonly Meaning[]): Concept {
  const aliases = money
    .split('|')
    .flatMap((of) =>
      ends
        .split('|')
        .flatMap((end) => BALANCE_WORDS.flatMap((balance) => [`${end}${of}${balance}`, `${of}${end}${balance}`])),
    );
  return { aliases, meanings };
}

/** Totals and balances. “总收入” is often said of 本年收入, so both are tried. */
const TOTALS: readonly Concept[] = [
  concept(
    '收入支出决算总计|收入支出总计|收支总计|收、支总计|收、支决算总计|收入、支出总计|收入、支出决算总计|收入总计、支出总计|收入总计和支出总计|收入总计与支出总计|收支决算总计|收、支总额|收支|收、支|收入、支出',
    means(OVERALL, '收支总计'),
    means(FISCAL, '财政拨款收支总计'),
  ),
  concept(
    '收入总计|总收入|决算总收入|收入决算总计|收入总额|收入决算总额',
    means(OVERALL, '收支总计|本年收入合计'),
    means([...INCOME, ...EXPENDITURE], '本年收入合计|收支总计'),
    means(FISCAL, '财政拨款收支总计|财政拨款本年收入'),
  ),
  concept(
    '支出总计|总支出|决算总支出|支出决算总计|支出总额|支出决算总额',
    means(OVERALL, '支出总计|本年支出合计'),
    means([...INCOME, ...EXPENDITURE], '本年支出合计|支出总计'),
    means(FISCAL, '财政拨款支出总计|财政拨款本年支出'),
    means(GENERAL, '一般公共预算支出|本年支出合计|支出总计'),
  ),
  concept(
    '财政拨款收入支出决算总计|财政拨款收入支出总计|财政拨款收、支总计|财政拨款收入、支出总计|财政拨款收入总计、支出总计|财政拨款收支总计|财政拨款收入、支出决算总计',
    means(null, '财政拨款收支总计'),
  ),
  concept(
    '非财政拨款收入支出决算总计|非财政拨款收入支出总计|非财政拨款收、支总计|非财政拨款收入、支出总计|非财政拨款收支总计|非财政拨款收入、支出决算总计|非财政拨款收入总计|非财政拨款支出总计',
    means(null, '非财政拨款收支总计'),
  ),
  concept('非财政拨款年初结转和结余', means(null, '非财政拨款年初结转和结余')),
  concept('非财政拨款年末结转和结余', means(null, '非财政拨款年末结转和结余')),
  concept('非财政拨款收入合计|非财政拨款本年收入|非财政拨款收入', means(null, '非财政拨款本年收入')),
  concept('非财政拨款支出合计|非财政拨款本年支出|非财政拨款支出', means(null, '非财政拨款本年支出')),
  concept('财政拨款总收入|财政拨款收入总计', means(null, '财政拨款收支总计|财政拨款本年收入')),
  concept(
    '财政拨款总支出|财政拨款支出总计',
    means(GENERAL, '一般公共预算支出'),
    means(null, '财政拨款支出总计|财政拨款本年支出'),
  ),
  concept(
    '年初结转和结余|上年结转和结余|上年度结转和结余|年初结转结余|上年结转结余|上年结转|年初结转|上年末结转和结余',
    means(FIRST_THREE, '年初结转和结余'),
    means(FISCAL, '财政拨款年初结转和结余'),
    means(FUND, '基金年初结转和结余'),
    means(CAPITAL, '国资年初结转和结余'),
    means(null, ''),
  ),
  balanceOf('财政拨款', OPENING_WORDS, means(GENERAL, ''), means(null, '财政拨款年初结转和结余')),
  balanceOf(GENERAL_MONEY, OPENING_WORDS, means(null, '一般公共预算年初结转和结余')),
  balanceOf(FUND_MONEY, OPENING_WORDS, means(null, '基金年初结转和结余')),
  balanceOf(CAPITAL_MONEY, OPENING_WORDS, means(null, '国资年初结转和结余')),
  concept(
    '年末结转和结余|本年结转结余|本年结转和结余|年末结转结余|年末结转|结转下年|结转和结余',
    means(FIRST_THREE, '年末结转和结余'),
    means(FISCAL, '财政拨款年末结转和结余'),
    means(FUND, '基金年末结转和结余'),
    means(CAPITAL, '国资年末结转和结余'),
    means(null, ''),
  ),
  balanceOf('财政拨款', CLOSING_WORDS, means(GENERAL, ''), means(null, '财政拨款年末结转和结余')),
  balanceOf(GENERAL_MONEY, CLOSING_WORDS, means(null, '一般公共预算年末结转和结余')),
  balanceOf(FUND_MONEY, CLOSING_WORDS, means(null, '基金年末结转和结余')),
  balanceOf(CAPITAL_MONEY, CLOSING_WORDS, means(null, '国资年末结转和结余')),
  concept(
    '使用非财政拨款结余（含专用结余）|使用非财政拨款结余|使用非财政拨款结余和专用结余|用事业基金弥补收支差额|事业基金弥补收支差额',
    means(FIRST_THREE, '使用非财政拨款结余'),
  ),
  concept('结余分配', means(FIRST_THREE, '结余分配')),
  concept(
    '本年收入合计|本年收入|收入合计|年度收入合计|本年总收入',
    means(FIRST_THREE, '本年收入合计'),
    means(FISCAL, '财政拨款本年收入|本年收入合计'),
    means(FUND, '基金本年收入'),
    means(CAPITAL, '国资本年收入'),
  ),
  // Of an item “当年支出” is what was spent of it.
  concept('当年收入|当年收入合计', means(FIRST_THREE, '本年收入合计')),
  concept('当年支出|当年支出合计', means(FIRST_THREE, '本年支出合计')),
  concept('本年支出合计', means(null, '本年支出合计')),
  concept(
    '支出合计|本年支出|本年总支出|年度支出合计',
    means(FISCAL, '财政拨款本年支出|本年支出合计'),
    means(FUND, '基金本年支出'),
    means(CAPITAL, '国资本年支出'),
    means([...FIRST_THREE, ...GENERAL], '本年支出合计'),
  ),
];

/** Where the money comes from. */
const INCOME_PARTS: readonly Concept[] = [
  concept('财政拨款收入', means(FISCAL, '财政拨款本年收入|财政拨款收支总计'), means([...FIRST_THREE], '财政拨款收入')),
  concept(
    '财政拨款本年收入|本年财政拨款收入|当年财政拨款收入',
    means(FISCAL, '财政拨款本年收入'),
    means([...FIRST_THREE], '财政拨款收入'),
  ),
  // Among kinds of income; elsewhere it says only whose money is told.
  concept('财政拨款', means(INCOME, '财政拨款收入')),
  concept(
    '一般公共预算财政拨款收入|一般公共预算拨款收入|一般公共预算财政拨款本年收入|一般公共预算收入',
    means([...FIRST_THREE, ...FISCAL], '一般公共预算财政拨款收入'),
  ),
  concept(
    '一般公共预算财政拨款',
    means([...FIRST_THREE, ...FISCAL], '一般公共预算财政拨款收入'),
    // Below the heading of its expenditure it is said of that.
    means(GENERAL, '一般公共预算支出'),
  ),
  concept(
    '政府性基金预算财政拨款收入|政府性基金预算财政拨款本年收入|政府性基金预算财政拨款|政府性基金预算收入|政府性基金收入|基金预算收入',
    means([...FIRST_THREE, ...FISCAL], '政府性基金预算财政拨款收入'),
    means(FUND, '基金本年收入'),
  ),
  concept(
    '国有资本经营预算财政拨款收入|国有资本经营预算财政拨款本年收入|国有资本经营预算财政拨款|国有资本经营预算收入|国有资本经营收入',
    means([...FIRST_THREE, ...FISCAL], '国有资本经营预算财政拨款收入'),
    means(CAPITAL, '国资本年收入'),
  ),
  ...['上级补助收入', '事业收入', '教育收费', '经营收入', '其他收入', '非同级财政拨款'].map((name) =>
    concept(name, means(FIRST_THREE, name)),
  ),
  concept('附属单位上缴收入|附属单位缴款', means(FIRST_THREE, '附属单位上缴收入')),
];

/** What it goes for, by kind of expenditure. */
const EXPENDITURE_PARTS: readonly Concept[] = [
  concept(
    '财政拨款支出|财政拨款本年支出|本年财政拨款支出|当年财政拨款支出',
    // 辽宁 tells both budgets below one heading.
    means(GENERAL, '一般公共预算支出|财政拨款本年支出'),
    means([...FIRST_THREE, ...FISCAL], '财政拨款本年支出'),
  ),
  concept(
    '一般公共预算财政拨款支出|一般公共预算拨款支出|一般公共预算财政拨款本年支出|一般公共预算支出|公共预算财政拨款支出|一般公共预算财政拨款支出总计|一般公共预算财政拨款总支出',
    // There it says only whose money 三公 is paid from.
    means(THREE_PUBLIC, ''),
    // “开展部门评价，涉及一般公共预算支出150万元”: whose money was evaluated.
    means(PERFORMANCE, ''),
    means(null, '一般公共预算支出'),
  ),
  concept(
    '一般公共预算财政拨款基本支出|财政拨款基本支出|一般公共预算基本支出|全年基本支出',
    means(GENERAL, '一般公共预算基本支出|一般公共预算基本支出合计'),
    means(null, '一般公共预算基本支出合计|一般公共预算基本支出'),
  ),
  concept(
    '基本支出',
    means(FIRST_THREE, '基本支出'),
    means(GENERAL, '一般公共预算基本支出'),
    means(BASIC, '一般公共预算基本支出合计|一般公共预算基本支出'),
    means(FUND, '基金基本支出'),
    means(CAPITAL, '国资基本支出'),
  ),
  concept(
    '项目支出',
    means(FIRST_THREE, '项目支出'),
    means(GENERAL, '一般公共预算项目支出'),
    means(FUND, '基金项目支出'),
    means(CAPITAL, '国资项目支出'),
  ),
  // “（其中：一般公共预算8万元；政府性基金预算0万元）”: whose money it is, and no budget.
  ...['一般公共预算', '政府性基金预算', '国有资本经营预算'].map((name) => concept(name, means(null, ''))),
  concept('上缴上级支出', means(FIRST_THREE, '上缴上级支出')),
  concept('经营支出', means(FIRST_THREE, '经营支出')),
  concept('对附属单位补助支出|对附属单位的补助支出', means(FIRST_THREE, '对附属单位补助支出')),
  concept('对村级组织的补助', means(GENERAL, '对村级组织的补助')),
  concept(
    '政府性基金预算财政拨款支出|政府性基金预算财政拨款本年支出|政府性基金预算支出|政府性基金支出|基金预算支出',
    means([...FIRST_THREE, ...FISCAL, ...GENERAL, ...FUND], '基金本年支出'),
  ),
  concept(
    '国有资本经营预算财政拨款支出|国有资本经营预算财政拨款本年支出',
    means([...FIRST_THREE, ...FISCAL, ...GENERAL, ...CAPITAL], '国资本年支出'),
  ),
  // Elsewhere it is the name of a 类.
  concept('国有资本经营预算支出', means(CAPITAL, '国资本年支出')),
  concept('人员经费|人员支出', means([...BASIC, ...GENERAL], '人员经费')),
  concept('公用经费|日常公用经费|公用支出', means([...BASIC, ...GENERAL], '公用经费')),
];

/** 三公 and its parts. A vehicle or a guest is counted under the name of its money: “公务接待…批次”. */
const THREE_PUBLIC_PARTS: readonly Concept[] = [
  concept('三公经费|三公', means(null, '“三公”经费')),
  concept(
    '因公出国（境）|因公出国|出国（境）费|因公出国（境）费|因公出国（境）费用|因公出国费|因公出国（境）经费|（境）',
    means(null, '因公出国（境）费', { 个: '出国（境）团组数', 人次: '出国（境）人次', 人: '出国（境）人次' }),
  ),
  concept(
    '出国（境）团组|出国团组|因公出国（境）团组',
    means(THREE_PUBLIC, '', {
      个: '出国（境）团组数',
      次: '出国（境）团组数',
      批次: '出国（境）团组数',
      人次: '出国（境）人次',
      人: '出国（境）人次',
    }),
  ),
  concept(
    '公务用车购置及运行维护费|公务用车购置及运行费|公务用车购置费及运行维护费|公务用车购置费及运行费|公务用车购置和运行维护费|公务用车购置和运行费|公车购置及运行费|公车购置及运行维护费|公务用车购置及运行维护|公务用车购置及运行|公务用车购置费和运行费|公务用车运行维护费及公务用车购置费|公务用车运行维护及购置费|公务用车运行及购置费|公务用车费|公务用车购置及运维费|公务用车购置和运维费|公车购置及运维费',
    means(null, '公务用车购置及运行维护费'),
  ),
  concept(
    '公务用车购置费|公车购置费|公务用车购置支出|公务用车购置|购置费|购置支出|购置公务用车|更新公务用车|公务用车购置数|购置车辆|购置公务车|公务用车购置数量|当年购置车辆|当年购置|本年购置|年内购置',
    means(null, '公务用车购置费', { 辆: '公务用车购置数', '台（套）': '公务用车购置数' }),
  ),
  concept(
    '公务用车运行维护费|公务用车运行费|公务用车运维费|公车运行费|公车运维费|公务用车运行维护|公务用车运行|运行维护费|运行费',
    means(null, '公务用车运行维护费'),
  ),
  concept(
    '公务用车保有量|公务车保有量|保有量|车辆保有量|保有公务用车|单位共有公务用车|现有公务用车|实有公务用车|共保有公务用车|公务用车保有',
    means(THREE_PUBLIC, '', { 辆: '公务用车保有量', '台（套）': '公务用车保有量' }),
  ),
  concept(
    '公务接待费|公务接待|接待费',
    means(null, '公务接待费', {
      批次: '国内公务接待批次',
      次: '国内公务接待批次',
      个: '国内公务接待批次',
      人次: '国内公务接待人次',
      人: '国内公务接待人次',
    }),
  ),
  concept(
    '国内公务接待|国内接待|国内公务接待费|国内接待费|接待国内来访|接待来访团组|来访团组|接待来访|国内公务接待支出',
    means(THREE_PUBLIC, '国内公务接待费|公务接待费', {
      批次: '国内公务接待批次',
      次: '国内公务接待批次',
      个: '国内公务接待批次',
      人次: '国内公务接待人次',
      人: '国内公务接待人次',
    }),
  ),
  concept(
    '外事接待|外事接待费|外事接待支出|外宾接待|接待外宾|国（境）外公务接待|外宾接待支出|国（境）外来访团组|国（境）外来访|国（境）外接待费|国（境）外接待|国外来访团组|境外来访团组',
    means(THREE_PUBLIC, '外事接待费', {
      批次: '外事接待批次',
      次: '外事接待批次',
      个: '外事接待批次',
      人次: '外事接待人次',
      人: '外事接待人次',
    }),
  ),
];

/** What the later sections tell: 机关运行, meetings, procurement. */
const OTHER_MATTERS: readonly Concept[] = [
  concept('机关运行经费支出|机关运行经费', means(null, '机关运行经费')),
  concept('会议费', means([...MEETINGS, ...THREE_PUBLIC], '会议费', { 人: '会议人数' })),
  concept('参会', means(MEETINGS, '', { 人: '会议人数' })),
  concept('培训费', means([...MEETINGS, ...THREE_PUBLIC], '培训费', { 人: '培训人数' })),
  concept('参训', means(MEETINGS, '', { 人: '培训人数' })),
  concept('节庆|晚会|论坛|赛事|举办', means(MEETINGS, '节庆活动支出')),
  concept(
    '政府采购支出总额|政府采购总额|政府采购金额|采购支出总额|政府采购支出|采购总额|支出总额|政府采购合计',
    means(PROCUREMENT, '政府采购支出总额'),
  ),
  ...(
    [
      ['货物', '政府采购货物支出', '货物授予中小企业合同金额'],
      ['工程', '政府采购工程支出', '工程授予中小企业合同金额'],
      ['服务', '政府采购服务支出', '服务授予中小企业合同金额'],
    ] as const
  ).flatMap(([kind, spent, small]) => [
    concept(
      `政府采购${kind}支出|${kind}采购支出|${kind}采购金额|${kind}支出|${kind}类|${kind}`,
      means(PROCUREMENT, spent),
    ),
    concept(
      `${kind}采购授予中小企业合同金额|${kind}授予中小企业合同金额|${kind}支出授予中小企业合同金额`,
      means(PROCUREMENT, small),
    ),
  ]),
  concept('授予中小企业合同金额|授权中小企业合同金额|授予中小企业', means(PROCUREMENT, '授予中小企业合同金额')),
  concept('授予小微企业合同金额|授权小微企业合同金额|授予小微企业', means(PROCUREMENT, '授予小微企业合同金额')),
  concept('面向中小企业预留政府采购项目预算金额', means(PROCUREMENT, '中小企业预留预算金额')),
  concept('面向小微企业预留政府采购项目预算金额', means(PROCUREMENT, '小微企业预留预算金额')),
  concept(
    '预留的政府采购项目中，由中小企业供应商中标或成交的|预留给中小企业的项目中，中小企业供应商成交',
    means(PROCUREMENT, '预留项目中小企业成交金额'),
  ),
  concept(
    '预留政府采购项目中，由小微企业供应商中标或成交的|预留的政府采购项目中，由小微企业供应商中标或成交的|预留给小微企业的项目中，小微企业供应商成交',
    means(PROCUREMENT, '预留项目小微企业成交金额'),
  ),
  concept(
    '其他政府采购项目中，由中小企业供应商中标或成交的|其他项目中，中小企业供应商成交',
    means(PROCUREMENT, '其他项目中小企业成交金额'),
  ),
];

/** Vehicles by what they are for: as texts call them, as facts do. */
const VEHICLES: readonly (readonly [aliases: string, word: string])[] = [
  ['车辆合计|共有车辆|车辆|共有公务用车|公务用车', '车辆合计'],
  [
    '副部（省）级及以上领导用车|部级领导干部用车|副省级及以上领导用车|副省级以上领导用车|副部（省）级以上领导用车|副部级以上领导用车|省部级领导干部用车',
    '副部（省）级及以上领导用车',
  ],
  ['主要领导干部用车|主要负责人用车', '主要领导干部用车'],
  ['机要通信用车|机要通讯用车', '机要通信用车'],
  ['应急保障用车', '应急保障用车'],
  ['执法执勤用车', '执法执勤用车'],
  ['特种专业技术用车', '特种专业技术用车'],
  ['离退休干部用车|离退休干部服务用车', '离退休干部用车'],
  ['其他用车|其他车辆|其他按照规定配备的公务用车', '其他用车'],
  ['救护车', '救护车'],
];

/** Equipment by its value; older templates tell 通用 and 专用 apart, newer ones only those above 100万元. */
const EQUIPMENT: readonly (readonly [aliases: string, word: string])[] = [
  ['通用设备', '50万元以上通用设备'],
  ['专用设备', '100万元以上专用设备'],
  // Newer templates tell only those above 100万元; above another value there are others.
  [
    ['100万元', '100万', '一百万元']
      .flatMap((value) =>
        ['以上', '（含）以上', '及以上'].flatMap((above) => [`${value}${above}`, `${value}${above}的`]),
      )
      .flatMap((limit) => [`${limit}设备（不含车辆）`, `${limit}设备`])
      .join('|'),
    '100万元以上设备',
  ],
];

/** Vehicles that are no longer there, of somebody else, or of a kind that no table counts. */
const NO_CARS = concept('处置车辆|报废车辆|处置公务用车|报废公务用车|租用车辆|借用车辆|一般公务用车', means(null, ''));

/** Vehicles and equipment, which are counted and have no amount. */
const ASSET_PARTS: readonly Concept[] = [
  NO_CARS,
  ...VEHICLES.map(([aliases, word]) => concept(aliases, means(ASSETS, '', { 辆: word, '台（套）': word }))),
  ...EQUIPMENT.map(([aliases, word]) => concept(aliases, means(ASSETS, '', { '台（套）': word, 个: word }))),
];

/** How many projects were evaluated and how they were rated; the names are as short as texts have them (“优的”). */
const PERFORMANCE_PARTS: readonly Concept[] = [
  concept('绩效自评|开展自评', means(PERFORMANCE, '绩效自评金额', { 个: '绩效自评项目数', 项: '绩效自评项目数' })),
  concept('绩效目标', means(PERFORMANCE, '绩效目标金额', { 个: '绩效目标项目数', 项: '绩效目标项目数' })),
  concept('绩效跟踪', means(PERFORMANCE, '绩效跟踪金额', { 个: '绩效跟踪项目数', 项: '绩效跟踪项目数' })),
  concept('评级为优|评级优|优的', means(PERFORMANCE, '', { 个: '评级优项目数' })),
  concept('评级为良|评级良|良的', means(PERFORMANCE, '', { 个: '评级良项目数' })),
  concept('评级为合格|评级合格|合格的', means(PERFORMANCE, '', { 个: '评级合格项目数' })),
  concept('评级为不合格|评级不合格|不合格的', means(PERFORMANCE, '', { 个: '评级不合格项目数' })),
  concept('发现问题', means(PERFORMANCE, '', { 个: '自评发现问题数' })),
  concept('已经完成整改|完成整改|已整改', means(PERFORMANCE, '', { 个: '已整改问题数' })),
  concept('正在整改', means(PERFORMANCE, '', { 个: '正在整改问题数' })),
];

/** Every thing with a name of its own; functional and economic names stand in the classification. */
export const CONCEPTS: readonly Concept[] = [
  ...TOTALS,
  ...INCOME_PARTS,
  ...EXPENDITURE_PARTS,
  ...THREE_PUBLIC_PARTS,
  ...OTHER_MATTERS,
  ...ASSET_PARTS,
  ...PERFORMANCE_PARTS,
];

/** What a section speaks of where its sentence names nothing. */
export const HEADING_NAMES: Partial<Record<SectionKind, string>> = {
  overall: '收入支出总计',
  income: '本年收入合计',
  expenditure: '本年支出合计',
  fiscalOverall: '财政拨款收入支出总计',
  generalBudget: '一般公共预算财政拨款支出',
  generalBudgetOverall: '一般公共预算财政拨款支出',
  generalBudgetStructure: '一般公共预算财政拨款支出',
  generalBudgetItems: '一般公共预算财政拨款支出',
  basicExpenditure: '一般公共预算财政拨款基本支出',
  threePublic: '三公经费',
  threePublicOverall: '三公经费',
  threePublicDetail: '三公经费',
  governmentFund: '政府性基金预算财政拨款支出',
  stateCapital: '国有资本经营预算财政拨款支出',
  agencyOperations: '机关运行经费',
  procurement: '政府采购支出总额',
};

/** Sections that tell of another scope than the accounts: nothing in them is held against the books. */
export const OTHER_SCOPE: readonly SectionKind[] = [
  'evaluation',
  'annex',
  'overview',
  'duties',
  'organisation',
  'glossary',
];

/** The two things that “收、支总计各是” tells in turn. */
export const PAIRED_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  收入支出总计: ['收入总计', '支出总计'],
  收支总计: ['收入总计', '支出总计'],
  收支: ['收入总计', '支出总计'],
  '收、支': ['收入总计', '支出总计'],
  '收入、支出': ['收入总计', '支出总计'],
  '收、支总计': ['收入总计', '支出总计'],
  '收、支决算总计': ['收入总计', '支出总计'],
  '收入、支出总计': ['收入总计', '支出总计'],
  收入支出决算总计: ['收入总计', '支出总计'],
  收支决算总计: ['收入总计', '支出总计'],
  '收入、支出决算总计': ['收入总计', '支出总计'],
  财政拨款收入支出总计: ['财政拨款收入总计', '财政拨款支出总计'],
  财政拨款收支总计: ['财政拨款收入总计', '财政拨款支出总计'],
  '财政拨款收、支总计': ['财政拨款收入总计', '财政拨款支出总计'],
  '财政拨款收入、支出总计': ['财政拨款收入总计', '财政拨款支出总计'],
};

/** The marks of the levels of the functional classification. */
export const LEVEL_MARKS = { category: '（类）', section: '（款）', item: '（项）' } as const;
