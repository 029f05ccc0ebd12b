/** What kinds of unit keep books: the sorts of spending, the size and the income that tell them apart. */
export type ProfileName = 'bureau' | 'hospital' | 'school' | 'township';

/** Income from outside the budgets: how likely in a year, and how much per head of staff, in 元. */
export interface OwnIncomeHabit {
  readonly probability: number;
  readonly perHead: number;
}

/** A unit's name and its own business; the first item pays the staff. */
export interface Home {
  readonly unitName: string;
  readonly items: readonly string[];
}

export interface UnitProfile {
  /** Fewest and most people on the payroll. */
  readonly staff: readonly [low: number, high: number];
  /** Whether pay follows civil-service or institution headings. */
  readonly payroll: 'administrative' | 'institution';
  /** One of these is chosen. */
  readonly homes: readonly Home[];
  /** Other items, each of which occurs with `extraProbability`. */
  readonly extras: readonly string[];
  readonly extraProbability: number;
  readonly ownIncome: {
    readonly subsidyFromSuperior: OwnIncomeHabit;
    readonly publicServiceIncome: OwnIncomeHabit;
    readonly operatingIncome: OwnIncomeHabit;
    readonly remittanceFromAffiliates: OwnIncomeHabit;
    readonly otherIncome: OwnIncomeHabit;
  };
}

const TOWNSHIP_ITEMS = ['2010301', '2010302', '2010350', '2010399', '2010306'];

const NEVER: OwnIncomeHabit = { probability: 0, perHead: 0 };

export const UNIT_PROFILES: Readonly<Record<ProfileName, UnitProfile>> = {
  bureau: {
    staff: [8, 60],
    payroll: 'administrative',
    homes: [
      { unitName: '衡川县发展和改革局', items: ['2010401', '2010402', '2010404', '2010450', '2010499'] },
      { unitName: '云岭县统计局', items: ['2010501', '2010502', '2010505', '2010507', '2010550'] },
      { unitName: '衡川县财政局', items: ['2010601', '2010602', '2010605', '2010607', '2010650', '2010699'] },
      { unitName: '临江市审计局', items: ['2010801', '2010802', '2010804', '2010850'] },
      { unitName: '青石区纪律检查委员会', items: ['2011101', '2011102', '2011104', '2011199'] },
      { unitName: '松坪县委组织部', items: ['2013201', '2013202', '2013204', '2013299'] },
      { unitName: '长河县市场监督管理局', items: ['2013801', '2013802', '2013805', '2013816', '2013850', '2013899'] },
      { unitName: '松坪县教育局', items: ['2050101', '2050102', '2050103', '2050199'] },
      { unitName: '长河县人力资源和社会保障局', items: ['2080101', '2080102', '2080109', '2080199'] },
      { unitName: '青石区民政局', items: ['2080201', '2080202', '2080208', '2080299'] },
      { unitName: '云岭县卫生健康局', items: ['2100101', '2100102', '2100103', '2100199'] },
      { unitName: '临江市城市管理局', items: ['2120101', '2120201', '2120399', '2120501'] },
      { unitName: '衡川县农业农村局', items: ['2130101', '2130104', '2130108', '2130122', '2130199'] },
    ],
    extras: ['2019999', '2080799', '2089901', '2089999', '2101199', '2130504', '2060499', '2299999'],
    extraProbability: 0.2,
    ownIncome: {
      subsidyFromSuperior: NEVER,
      publicServiceIncome: NEVER,
      operatingIncome: NEVER,
      remittanceFromAffiliates: NEVER,
      otherIncome: { probability: 0.5, perHead: 6_000 },
    },
  },
  hospital: {
    staff: [120, 900],
    payroll: 'institution',
    homes: [
      { unitName: '衡川县人民医院', items: ['2100201', '2100299', '2100408', '2100410'] },
      { unitName: '临江市中医医院', items: ['2100202', '2100299', '2100408'] },
      { unitName: '云岭县妇幼保健院', items: ['2100206', '2100403', '2100408', '2100409'] },
    ],
    extras: ['2060404', '2080799', '2089901', '2089999', '2100499', '2100799', '2109901', '2109999'],
    extraProbability: 0.3,
    ownIncome: {
      subsidyFromSuperior: { probability: 0.3, perHead: 4_000 },
      publicServiceIncome: { probability: 1, perHead: 260_000 },
      operatingIncome: { probability: 0.2, perHead: 3_000 },
      remittanceFromAffiliates: { probability: 0.05, perHead: 500 },
      otherIncome: { probability: 0.9, perHead: 9_000 },
    },
  },
  school: {
    staff: [25, 260],
    payroll: 'institution',
    homes: [
      { unitName: '衡川县第一中学', items: ['2050204', '2050299', '2050999'] },
      { unitName: '长河县城关初级中学', items: ['2050203', '2050299', '2059999'] },
      { unitName: '临江市实验小学', items: ['2050202', '2050299'] },
      { unitName: '青石区机关幼儿园', items: ['2050201', '2050299'] },
      { unitName: '云岭县职业中等专业学校', items: ['2050302', '2050999', '2059999'] },
    ],
    extras: ['2060702', '2080801', '2089901', '2089999', '2050701'],
    extraProbability: 0.25,
    ownIncome: {
      subsidyFromSuperior: { probability: 0.2, perHead: 2_000 },
      publicServiceIncome: { probability: 0.8, perHead: 14_000 },
      operatingIncome: { probability: 0.08, perHead: 2_000 },
      remittanceFromAffiliates: NEVER,
      otherIncome: { probability: 0.6, perHead: 3_000 },
    },
  },
  township: {
    staff: [50, 160],
    payroll: 'administrative',
    homes: [
      { unitName: '衡川县大桥镇人民政府', items: TOWNSHIP_ITEMS },
      { unitName: '临江市东湖街道办事处', items: TOWNSHIP_ITEMS },
      { unitName: '云岭县石门乡人民政府', items: TOWNSHIP_ITEMS },
      { unitName: '青石区南岳镇人民政府', items: TOWNSHIP_ITEMS },
    ],
    extras: [
      ...['2010101', '2010104', '2010199', '2010507', '2010601', '2012906', '2013101', '2013102', '2013299', '2013901'],
      ...['2019999', '2030607', '2040299', '2040604', '2050299', '2060404', '2060499', '2060702', '2070109', '2080109'],
      ...['2080208', '2080805', '2080802', '2081001', '2081002', '2081107', '2081901', '2081902', '2082001', '2082102'],
      ...['2082804', '2082850', '2089901', '2089999', '2100302', '2100399', '2100408', '2100717', '2109901', '2110301'],
      ...['2110302', '2110402', '2120104', '2120303', '2120399', '2120501', '2130104', '2130108', '2130122', '2130126'],
      ...['2130152', '2130207', '2130306', '2130399', '2130504', '2130599', '2130701', '2130705', '2140106', '2140199'],
      ...['2150805', '2160299', '2170399', '2200101', '2200199', '2210105', '2220115', '2240106', '2240703', '2299999'],
      ...['2310301', '2320301'],
    ],
    extraProbability: 0.7,
    ownIncome: {
      subsidyFromSuperior: { probability: 0.1, perHead: 3_000 },
      publicServiceIncome: { probability: 0.15, perHead: 2_000 },
      operatingIncome: NEVER,
      remittanceFromAffiliates: NEVER,
      otherIncome: { probability: 0.5, perHead: 8_000 },
    },
  },
};

/** Items that pay what every unit owes its staff, by who pays them. */
export const STAFF_ITEMS = {
  retirement: { administrative: '2080501', institution: '2080502' },
  pension: '2080505',
  occupationalPension: '2080506',
  bereavement: '2080801',
  medicalInsurance: { administrative: '2101101', institution: '2101102' },
  medicalSubsidy: '2101103',
  housingFund: '2210201',
} as const;

/** Items of the government funds: project money with carry-over. */
export const GOVERNMENT_FUND_ITEMS = [
  ...['2120801', '2120802', '2120804', '2121301', '2082201', '2082202', '2296002', '2296003', '2340101', '2340102'],
  '2340299',
];

export const STATE_CAPITAL_ITEMS = ['2230102', '2230105', '2239901'];
