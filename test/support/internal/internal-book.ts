import type { CellValue, ColumnKey, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { economicName, functionalName } from '../../../src/standards';
import type { Unit, UnitFigures } from '../generator';
import { figuresOf } from '../generator';
import type { FigureRow, TableFigures } from '../generator/unit/figures';
import { book, sheet } from '../grid';

type Row = readonly CellValue[];

/** A column of a table: its headers from the top, and the key of its figures. */
interface Column {
  readonly headers: readonly string[];
  readonly key: ColumnKey;
}

const INCOME_LABELS: readonly (readonly [string, string])[] = [
  ['in.fiscalAppropriation', '一、财政拨款收入'],
  ['in.generalBudgetAppropriation', '一、一般公共预算财政拨款收入'],
  ['in.governmentFundAppropriation', '二、政府性基金预算财政拨款收入'],
  ['in.stateCapitalAppropriation', '三、国有资本经营预算财政拨款收入'],
  ['in.subsidyFromSuperior', '四、上级补助收入'],
  ['in.publicServiceIncome', '五、事业收入'],
  ['in.operatingIncome', '六、经营收入'],
  ['in.remittanceFromAffiliates', '七、附属单位上缴收入'],
  ['in.otherIncome', '八、其他收入'],
  ['in.total', '本年收入合计'],
  ['in.nonFiscalSurplusUsed', '使用非财政拨款结余'],
  ['in.openingBalance', '年初结转和结余'],
  ['in.grandTotal', '总计'],
];
const OUTGO_LABELS: readonly (readonly [string, string])[] = [
  ['out.total', '本年支出合计'],
  ['out.surplusDistribution', '结余分配'],
  ['out.closingBalance', '年末结转和结余'],
  ['out.grandTotal', '总计'],
];
const FISCAL_LABELS: readonly (readonly [string, string])[] = [
  ['in.generalBudget', '一、一般公共预算财政拨款'],
  ['in.governmentFund', '二、政府性基金预算财政拨款'],
  ['in.stateCapital', '三、国有资本经营预算财政拨款'],
  ['in.total', '本年收入合计'],
  ['in.openingBalance', '年初财政拨款结转和结余'],
  ['in.openingBalance.generalBudget', '一、一般公共预算财政拨款'],
  ['in.openingBalance.governmentFund', '二、政府性基金预算财政拨款'],
  ['in.openingBalance.stateCapital', '三、国有资本经营预算财政拨款'],
  ['in.grandTotal', '总计'],
];
const SPENDING: readonly Column[] = [
  { headers: ['本年支出', '合计', ''], key: 'total' },
  { headers: ['本年支出', '基本支出', '小计'], key: 'basicExpenditure' },
  { headers: ['本年支出', '基本支出', '人员经费'], key: 'personnelFunds' },
  { headers: ['本年支出', '基本支出', '日常公用经费'], key: 'publicFunds' },
  { headers: ['本年支出', '项目支出', ''], key: 'projectExpenditure' },
];
const BALANCE: readonly Column[] = [
  { headers: ['年初结转和结余', '合计', ''], key: 'openingBalance' },
  { headers: ['本年收入', '', ''], key: 'currentIncome' },
  ...SPENDING,
  { headers: ['年末结转和结余', '合计', ''], key: 'closingBalance' },
];
const INCOME: readonly Column[] = [
  { headers: ['本年收入合计', '', ''], key: 'total' },
  { headers: ['财政拨款收入', '', ''], key: 'fiscalAppropriation' },
  { headers: ['上级补助收入', '', ''], key: 'subsidyFromSuperior' },
  { headers: ['事业收入', '小计', ''], key: 'publicServiceIncome' },
  { headers: ['事业收入', '其中：教育收费', ''], key: 'educationFees' },
  { headers: ['经营收入', '', ''], key: 'operatingIncome' },
  { headers: ['附属单位上缴收入', '', ''], key: 'remittanceFromAffiliates' },
  { headers: ['其他收入', '', ''], key: 'otherIncome' },
];
const EXPENDITURE: readonly Column[] = [
  { headers: ['本年支出合计', '', ''], key: 'total' },
  { headers: ['基本支出', '', ''], key: 'basicExpenditure' },
  { headers: ['项目支出', '', ''], key: 'projectExpenditure' },
  { headers: ['上缴上级支出', '', ''], key: 'remittanceToSuperior' },
  { headers: ['经营支出', '', ''], key: 'operatingExpenditure' },
  { headers: ['对附属单位补助支出', '', ''], key: 'subsidyToAffiliates' },
];

/** The 财决 workbook of a unit in 元, as the official client names its sheets. */
export function internalBook(unit: Unit): WorkbookSnapshot {
  const figures = figuresOf(unit);
  const head = (title: string, number: string): readonly Row[] => [
    [title],
    [null, null, null, null, number],
    [`编制单位：${unit.name}`, null, `${unit.year}年度`, null, '金额单位：元'],
  ];
  const page = (tab: string, title: string, number: string, rows: readonly Row[]): SheetSnapshot =>
    sheet(tab.slice(0, 31), [...head(title, number), ...rows]);
  const functional = (tab: string, title: string, number: string, table: TableFigures, columns: readonly Column[]) =>
    page(`${tab} ${title}(${number})`, title, number, functionalRows(table, columns, unit.year));
  const budget = (name: keyof UnitFigures): TableFigures => withBasicParts(unit, figures[name], name);
  return book(
    `${unit.name}${unit.year}年度决算报表.xlsx`,
    page('Z01 收入支出决算总表(财决01表)', '收入支出决算总表', '财决01表', summaryRows(unit, figures)),
    page(
      'Z01_1 财政拨款收入支出决算总表(财决01-1表)',
      '财政拨款收入支出决算总表',
      '财决01-1表',
      fiscalRows(unit, figures),
    ),
    functional('Z03', '收入决算表', '财决03表', figures.income, INCOME),
    functional('Z04', '支出决算表', '财决04表', figures.expenditure, EXPENDITURE),
    functional('Z07', '一般公共预算财政拨款收入支出决算表', '财决07表', budget('generalBudgetExpenditure'), BALANCE),
    page(
      'Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-1表)',
      '一般公共预算财政拨款基本支出决算明细表',
      '财决08-1表',
      matrixRows(unit),
    ),
    functional('Z09', '政府性基金预算财政拨款收入支出决算表', '财决09表', budget('governmentFund'), BALANCE),
    functional('Z11', '国有资本经营预算财政拨款收入支出决算表', '财决11表', budget('stateCapital'), BALANCE),
    page('F03 机构运行信息表(财决附03表)', '机构运行信息表', '财决附03表', agencyRows(figures)),
    page('Z12 资产负债简表(财决12表)', '资产负债简表', '财决12表', [
      ['项目', '行次', '年初数', '年末数'],
      ['资产总计', 1, 100, 200],
    ]),
  );
}

function blankAsNull(text = ''): string | null {
  return text === '' ? null : text;
}

function yuan(fen: number | undefined): CellValue {
  return fen === undefined || fen === 0 ? null : fen / 100;
}

function summaryRows(unit: Unit, { incomeExpenditure: table }: UnitFigures): readonly Row[] {
  const left = INCOME_LABELS.filter(([key]) => isPrinted(unit.year, key));
  const middle = [...categoryLabels(table, unit.year), ...OUTGO_LABELS];
  const right: readonly (readonly [string, string])[] = [
    ['', '一、基本支出'],
    ['', '人员经费'],
    ['', '二、项目支出'],
    ['', '工资福利支出'],
    ['', '商品和服务支出'],
  ];
  const amounts = (key: string): Row =>
    ['originalBudget', 'adjustedBudget', 'finalAmount'].map((column) => yuan(table.get(key)?.get(column)));
  return [
    ['收入', null, null, null, null, '支出', ...Array.from({ length: 9 }, () => null)],
    [
      '项目',
      '行次',
      '年初预算数',
      '全年预算数',
      '决算数',
      '项目(按功能分类)',
      '行次',
      '年初预算数',
      '全年预算数',
      '决算数',
      '项目(按支出性质和经济分类)',
      '行次',
      '年初预算数',
      '全年预算数',
      '决算数',
    ],
    ['栏次', null, 1, 2, 3, '栏次', null, 4, 5, 6, '栏次', null, 7, 8, 9],
    ...beside([left, 1, 4], [middle, 30, 4], [right, 60, 4]).map((cells) =>
      cells.flatMap(({ label, line, key }) => [label, line, ...(key === '' ? [null, null, null] : amounts(key))]),
    ),
  ];
}

const BUDGET_NAMES = ['total', 'generalBudget', 'governmentFund', 'stateCapital'] as const;

function fiscalRows(unit: Unit, { fiscalAppropriation: table }: UnitFigures): readonly Row[] {
  const left = FISCAL_LABELS.filter(([key]) => unit.year >= 2020 || !key.includes('stateCapital'));
  const middle = [
    ...categoryLabels(table, unit.year),
    ['out.total', '本年支出合计'] as const,
    ['out.closingBalance', '年末财政拨款结转和结余'] as const,
    ['out.grandTotal', '总计'] as const,
  ];
  const budgets = ['小计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const spread = (text: string): Row => [text, null, null, null];
  return [
    ['收入', null, null, '支出', ...Array.from({ length: 9 }, () => null)],
    ['项目', '行次', '决算数', '项目(按功能分类)', '行次', ...spread('年初预算数'), ...spread('决算数')],
    [null, null, null, null, null, ...budgets, ...budgets],
    ['栏次', null, 1, '栏次', null, 2, 3, 4, 5, 6, 7, 8, 9],
    ...beside([left, 1, 1], [middle, 30, 8]).map(([one, other]) => [
      one?.label ?? null,
      one?.line ?? null,
      yuan(table.get(one?.key ?? '')?.get('finalAmount')),
      other?.label ?? null,
      other?.line ?? null,
      ...BUDGET_NAMES.map(() => null),
      ...BUDGET_NAMES.map((name) => yuan(table.get(other?.key ?? '')?.get(name))),
    ]),
  ];
}

interface BlockCell {
  readonly label: string | null;
  readonly line: number;
  readonly key: string;
}

function beside(
  ...blocks: readonly (readonly [readonly (readonly [string, string])[], number, number])[]
): readonly (readonly BlockCell[])[] {
  const height = Math.max(...blocks.map(([labels]) => labels.length));
  return Array.from({ length: height }, (_, index) =>
    blocks.map(([labels, from]) => ({
      label: labels[index]?.[1] ?? null,
      line: from + index,
      key: labels[index]?.[0] ?? '',
    })),
  );
}

function categoryLabels(table: TableFigures, year: number): readonly (readonly [string, string])[] {
  const codes = [...table.keys()].flatMap((key) => /^out\.(\d{3})$/.exec(key)?.[1] ?? []);
  return codes.map((code) => [`out.${code}`, functionalName(code, year) ?? code]);
}

/** 2018 has 财政拨款收入 in one row, 2019 no 国有资本经营. */
function isPrinted(year: number, key: string): boolean {
  if (key === 'in.fiscalAppropriation') return year < 2019;
  if (key === 'in.stateCapitalAppropriation') return year >= 2020;
  return year >= 2019 || !key.endsWith('Appropriation');
}

function functionalRows(table: TableFigures, columns: readonly Column[], year: number): readonly Row[] {
  const headers = [0, 1, 2].map((level) => columns.map(({ headers: texts }) => blankAsNull(texts[level])));
  const codes = [...table.keys()].filter((key) => key !== 'total');
  const line = (row: FigureRow | undefined): Row => columns.map(({ key }) => yuan(row?.get(key)));
  return [
    ['项目', null, null, null, ...(headers[0] ?? [])],
    ['支出功能分类科目编码', null, null, '科目名称', ...(headers[1] ?? [])],
    [null, null, null, null, ...(headers[2] ?? [])],
    ['类', '款', '项', '栏次', ...columns.map((_, index) => index + 1)],
    [null, null, null, '合计', ...line(table.get('total'))],
    ...codes.map((code) => [code, null, null, functionalName(code, year) ?? '科目', ...line(table.get(code))]),
  ];
}

/** 财决07 and its kin also print the two parts of basic spending. */
function withBasicParts(unit: Unit, table: TableFigures, name: keyof UnitFigures): TableFigures {
  const budget = name === 'generalBudgetExpenditure' ? 'generalBudget' : name;
  if (budget !== 'generalBudget') return table;
  return new Map(
    [...table].map(([key, row]) => {
      const personnel = spent(unit, key, '301') + spent(unit, key, '303');
      const basic = row.get('basicExpenditure') ?? 0;
      return [key, new Map([...row, ['personnelFunds', personnel], ['publicFunds', basic - personnel]])];
    }),
  );
}

/** What the items under a functional code spent from the general budget on an economic code, in 分. */
function spent(unit: Unit, functional: string, economic: string): number {
  const prefix = functional === 'total' ? '' : functional;
  return unit.items
    .filter(({ code }) => code.startsWith(prefix))
    .flatMap((item) => [...(item.budgets.generalBudget?.basic ?? [])])
    .filter(([code]) => code.startsWith(economic))
    .reduce((sum, [, fen]) => sum + fen, 0);
}

function matrixRows(unit: Unit): readonly Row[] {
  const spentOn = unit.items.flatMap((item) => [...(item.budgets.generalBudget?.basic.keys() ?? [])]);
  const usual = ['30101', '30102', '30201', '30202', '30302', '31002', '39999'];
  const below = [...new Set([...usual, ...spentOn])].sort();
  const groups = [...new Set(below.map((code) => code.slice(0, 3)))];
  const columns = ['', ...groups.flatMap((group) => [group, ...below.filter((code) => code.startsWith(group))])];
  const name = (code: string): string => economicName(code, unit.year) ?? code;
  const under = (code: string): string | null =>
    code.length === 3 ? '小计' : blankAsNull(code === '' ? '' : name(code));
  const codes = unit.items
    .filter((item) => item.budgets.generalBudget !== undefined)
    .flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]);
  const line = (key: string): Row => columns.map((economic) => yuan(spent(unit, key, economic)));
  return [
    ['项目', null, null, null, ...columns.map((code) => (code === '' ? '合计' : name(code.slice(0, 3))))],
    ['支出功能分类科目编码', null, null, '科目名称', ...columns.map((code) => under(code))],
    ['类', '款', '项', '栏次', ...columns.map((_, index) => index + 1)],
    [null, null, null, '合计', ...line('total')],
    ...[...new Set(codes)]
      .sort()
      .map((code) => [code, null, null, functionalName(code, unit.year) ?? '科目', ...line(code)]),
  ];
}

function agencyRows({ threePublic }: UnitFigures): readonly Row[] {
  const line = (label: string, number: number, key: string): Row => [
    label,
    number,
    yuan(threePublic.get(key)?.get('budget')),
    yuan(threePublic.get(key)?.get('finalAmount')),
  ];
  return [
    ['项  目', '行次', '预算数', '统计数', '项  目', '行次', '统计数'],
    ['栏  次', null, 1, 2, '栏  次', null, 3],
    ['一、“三公”经费支出', 1, '—', '—', '二、机关运行经费', 23, 1234.5],
    [...line('（一）支出合计', 2, 'total'), '（一）行政单位', 24, 1234.5],
    [...line('1．因公出国（境）费', 3, 'overseasTravel'), '三、国有资产占用情况', 26, '—'],
    [...line('2．公务用车购置及运行维护费', 4, 'vehicles'), '（一）车辆数合计（辆）', 27, 3],
    [...line('（1）公务用车购置费', 5, 'vehiclePurchase'), null, null, null],
    [...line('（2）公务用车运行维护费', 6, 'vehicleOperation'), null, null, null],
    [...line('3．公务接待费', 7, 'officialReception'), null, null, null],
    ['（1）国内接待费', 8, '—', null, null, null, null],
    ['（二）相关统计数', 11, '—', '—', null, null, null],
    ['1．因公出国（境）团组数（个）', 12, '—', null, null, null, null],
    [...line('三、会议费', 30, 'meetings'), null, null, null],
    [...line('四、培训费', 31, 'training'), null, null, null],
  ];
}
