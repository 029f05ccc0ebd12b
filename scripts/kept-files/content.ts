import type { CustomRule } from '../../src/rules/custom';
import type { KeptData } from '../../src/casework';

export const RULES: readonly CustomRule[] = [
  {
    id: '自01',
    title: '收入两表一致',
    class: 'balance',
    formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
    basis: '县财决〔2021〕3号',
  },
  {
    id: '自02',
    title: '“接待费”不超预算 & <须说明>',
    class: 'verification',
    formula: '公开07!公务接待费.决算数 <= 公开07!公务接待费.预算数',
    basis: '',
  },
  {
    id: '自07',
    title: '基本支出\n多于项目支出（𠮷）',
    class: 'logic',
    formula: '公开03!合计.基本支出 >= 公开03!合计.项目支出',
    basis: '口头要求',
  },
];

/** 助手资料 with entries of every kind, as somebody has filled it in for the published sample. */
export const KEPT: KeptData = {
  unitName: '示例县卫生健康局',
  year: 2020,
  supplement: {
    unitKind: 'administrative',
    amounts: {
      'prior:incomeExpenditure/in.grandTotal/finalAmount': { fen: 2_000_000_0000, step: 10_000 },
      'prior:incomeExpenditure/out.total/finalAmount': { fen: -1_234_500, step: 1 },
      'budget:generalBudgetExpenditure/2100101/total': { fen: 123_456, step: 1 },
      'budget:generalBudgetExpenditure/2080505/total': { fen: 7_890_000, step: 10_000 },
    },
    counts: {
      'agencyOperations/vehiclesKept/finalAmount': 7,
      'agencyOperations/receptionBatches/finalAmount': 0,
      'agencyOperations/receptionPeople/finalAmount': 12_345,
    },
    reasons: {
      'reason:change:incomeExpenditure/in.grandTotal/finalAmount': '新增疫情防控支出，人员增加',
      'reason:change:incomeExpenditure/out.total/finalAmount': '“𠮷田”项目一次性结算 & <竣工>；\n第二行',
    },
    texts: {
      'list/institutions': '办公室\n财务股\n疾控股（爱卫办）',
      'list/units': '甲医院\n乙疾控中心\n丙“社区”服务站',
      'text/duties': '贯彻落实卫生健康政策。\n\n（二）组织实施；——另见附件②',
      'text/vehicleUse': '一般公务用车 5 辆、应急保障用车 2 辆',
      template: '湖南省2020年度',
      'sentence:hunan-2020/grandTotal/1': '全年总收入、总支出都是{收支总计}。',
      'sentence:hunan-2020/grandTotal/2': '以上数据均含{单位}所属单位。',
      'sentence:hunan-2020/income/heading': '（不写）',
      'order:hunan-2020/narrative': '支出决算情况说明\n收入决算情况说明',
      'switch:hunan-2020/zeroText': '0',
      'switch:hunan-2020/listZeroItems': '是',
    },
    waived: ['text/meetings', 'reason:change:income/合计/total'],
    fromLastText: [],
    explanations: [
      { finding: 'F11@公务接待费', figures: 'a1b2c3d4', text: '口径不同：含上年结转，见“附件②”。', by: '张三（𠮷）' },
      { finding: '自02', figures: '', text: '已报批 & <存档>', by: null },
      { finding: 'X38@合计', figures: '0123456789abcdef', text: '换行\n的说明', by: '李四' },
    ],
  },
  answers: {
    year: 2020,
    scope: 'department',
    amountUnit: '万元',
    unitName: '示例县卫生健康局',
    sheets: new Map([
      ['Sheet1', 'expenditure'],
      ['附表 “二”', null],
      ['Z01-1', 'internal01_1'],
    ]),
    choices: new Map([['unit', '万元']]),
    pointings: [
      {
        table: 'incomeExpenditure',
        row: 'in.otherIncome',
        column: null,
        cell: { sheet: 'GK01 !收支', row: 6, column: 1 },
        heading: '“其它”·？',
      },
      { table: 'incomeExpenditure', row: null, column: 'finalAmount', cell: { sheet: 'Sheet1', row: 3, column: 2 } },
      { table: 'incomeExpenditure', row: null, column: 'finalAmount', cell: { sheet: 'Sheet1', row: 3, column: 5 } },
      {
        table: 'threePublic',
        row: 'officialReception',
        column: 'finalAmount',
        cell: { sheet: '09', row: 3, column: 27 },
        heading: '',
      },
      { table: 'internal05_1', row: '2080505', column: null, cell: { sheet: 'Z05', row: 8, column: 0 } },
    ],
  },
  customRules: RULES,
};
