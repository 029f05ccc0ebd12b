import type { FurtherTableId } from '../../../../src/model';
import { randomOf } from '../random';
import { figureRow, type FigureRow, type TableFigures } from './figures';
import { budgetTable } from './functional-tables';
import { BUDGET_NAMES, type BudgetFlow, type BudgetName, type Unit } from './unit';
import { figuresOf } from './unit-figures';

/** What the projects of a unit are spent on: 类 with one 款 each. */
const PROJECT_CODES = ['301', '302', '303', '310', '312', '399'] as const;
const CATEGORIES = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'] as const;
const PUBLIC = CATEGORIES.filter((code) => code !== '301' && code !== '303');

/** By 类 of the economic classification, in 分. */
type ByCategory = ReadonlyMap<string, number>;

/** The tables that single regions publish beside the nine, all of them, in 分, exact. */
export function furtherFiguresOf(unit: Unit, seed: number): Readonly<Record<FurtherTableId, TableFigures>> {
  const nine = figuresOf(unit);
  const items = unit.items.map((item) => ({ code: item.code, spent: spentBy(item.budgets, `${seed}/${item.code}`) }));
  const general = items.map(({ code, spent }) => [code, spent.generalBudget ?? new Map()] as const);
  const all = items.map(({ code, spent }) => [code, addUp(Object.values(spent))] as const);
  const projects = addUp(unit.items.map((item) => projectOf(item.budgets.generalBudget, `${seed}/${item.code}`)));
  return {
    generalBudgetBalance: nine.generalBudgetExpenditure,
    stateCapitalBalance: budgetTable(unit, 'stateCapital'),
    governmentFundBasic: byEconomy(addUp(unit.items.map((item) => basicOf(item.budgets.governmentFund)))),
    fiscalExpenditure: addTables(BUDGET_NAMES.map((name) => budgetTable(unit, name))),
    fiscalBasic: byEconomy(
      addUp(unit.items.flatMap((item) => BUDGET_NAMES.map((name) => basicOf(item.budgets[name])))),
    ),
    generalBudgetThreePublic: withoutMeetings(nine.threePublic),
    generalBudgetProjectByEconomy: byEconomy(projects),
    generalBudgetProject: projectTable(nine.generalBudgetExpenditure),
    generalBudgetExpenditureDetail: detailTable(general),
    fiscalExpenditureDetail: detailTable(all),
    nonFiscal: nonFiscalTable(nine.incomeExpenditure, nine.fiscalAppropriation),
    incomeByUnit: byUnit(nine.income, INCOME_PARTS, seed),
    expenditureByUnit: byUnit(nine.expenditure, EXPENDITURE_PARTS, seed),
    generalBudgetExpenditureByUnit: byUnit(nine.generalBudgetExpenditure, BUDGET_PARTS, seed),
  };
}

const INCOME_PARTS = [
  'fiscalAppropriation',
  'subsidyFromSuperior',
  'publicServiceIncome',
  'operatingIncome',
  'remittanceFromAffiliates',
  'otherIncome',
];
const BUDGET_PARTS = ['basicExpenditure', 'projectExpenditure'];
const EXPENDITURE_PARTS = [...BUDGET_PARTS, 'remittanceToSuperior', 'operatingExpenditure', 'subsidyToAffiliates'];
const UNITS = ['本级', '甲中心', '乙站', '丙学校'];

/** 合计 of a table cut at random into what each unit has of it. */
function byUnit(byCode: TableFigures, parts: readonly string[], seed: number): TableFigures {
  const random = randomOf(seed, 'by unit');
  const whole = byCode.get('total') ?? figureRow({});
  const shares = UNITS.map(() => random.integer(0, 9));
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  const cut = (fen: number, index: number): number => {
    const others = shares.slice(1).map((share) => Math.trunc((fen * share) / all));
    return index === 0 ? fen - others.reduce((sum, each) => sum + each, 0) : (others[index - 1] ?? 0);
  };
  const rowOf = (index: number): FigureRow => {
    const own = parts.map((part) => [part, cut(whole.get(part) ?? 0, index)] as const);
    return figureRow({ total: own.reduce((sum, [, fen]) => sum + fen, 0), ...Object.fromEntries(own) });
  };
  const kept = ['total', ...parts].map((column) => [column, whole.get(column) ?? 0] as const);
  return new Map([
    ['total', figureRow(Object.fromEntries(kept))],
    ...UNITS.map((name, index) => [`unit:${name}`, rowOf(index)] as const),
  ]);
}

function spentBy(
  budgets: Readonly<Partial<Record<BudgetName, BudgetFlow>>>,
  seed: string,
): Readonly<Partial<Record<BudgetName, ByCategory>>> {
  const spent = BUDGET_NAMES.flatMap((name) => {
    const flow = budgets[name];
    if (!flow) return [];
    return [[name, addUp([basicOf(flow), projectOf(flow, seed)])] as const];
  });
  return Object.fromEntries(spent);
}

/** 基本支出 of a budget by 类. */
function basicOf(flow: BudgetFlow | undefined): ByCategory {
  return addUp([...(flow?.basic ?? [])].map(([code, fen]) => new Map([[code.slice(0, 3), fen]])));
}

/** Several functional tables as one: the spending of each code in all of them. */
function addTables(tables: readonly TableFigures[]): TableFigures {
  const codes = [...new Set(tables.flatMap((table) => [...table.keys()]))].filter((key) => key !== 'total').sort();
  const row = (key: string): FigureRow =>
    figureRow(
      Object.fromEntries(
        ['total', ...BUDGET_PARTS].map((column) => [
          column,
          tables.reduce((sum, table) => sum + (table.get(key)?.get(column) ?? 0), 0),
        ]),
      ),
    );
  return new Map(['total', ...codes].map((key) => [key, row(key)] as const));
}

/** The money of a project, cut at random. */
function projectOf(flow: BudgetFlow | undefined, seed: string): ByCategory {
  const random = randomOf(0, `further/${seed}`);
  const parts = new Map<string, number>();
  let left = flow?.project ?? 0;
  for (const code of PROJECT_CODES.slice(1)) {
    const part = random.integer(0, Math.max(0, left));
    parts.set(code, part);
    left -= part;
  }
  return parts.set(PROJECT_CODES[0], left);
}

function addUp(all: readonly ByCategory[]): ByCategory {
  const sums = new Map<string, number>();
  for (const each of all) for (const [code, fen] of each) sums.set(code, (sums.get(code) ?? 0) + fen);
  return sums;
}

function sumOver(spent: ByCategory, codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + (spent.get(code) ?? 0), 0);
}

function byEconomy(spent: ByCategory): TableFigures {
  const totals = { personnelTotal: ['301', '303'], publicTotal: PUBLIC, basicTotal: CATEGORIES } as const;
  return new Map<string, FigureRow>([
    ...CATEGORIES.flatMap((code) =>
      [code, `${code}99`].map((key) => [key, figureRow({ finalAmount: spent.get(code) ?? 0 })] as const),
    ),
    ...Object.entries(totals).map(([key, codes]) => [key, figureRow({ finalAmount: sumOver(spent, codes) })] as const),
  ]);
}

/** Each 项 with its 款, 类 and 合计, by 类 of the economic classification. */
function detailTable(items: readonly (readonly [code: string, spent: ByCategory])[]): TableFigures {
  const present = items.filter(([, spent]) => [...spent.values()].some((fen) => fen !== 0));
  const codes = [...new Set(present.flatMap(([code]) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
  const row = (prefix: string): FigureRow => {
    const spent = addUp(present.filter(([code]) => code.startsWith(prefix)).map(([, each]) => each));
    const columns = CATEGORIES.map((code) => [code, spent.get(code) ?? 0] as const);
    return figureRow({ total: sumOver(spent, CATEGORIES), ...Object.fromEntries(columns) });
  };
  return new Map([['total', row('')], ...codes.map((code) => [code, row(code)] as const)]);
}

/** Only codes with 项目支出 are listed. */
function projectTable(general: TableFigures): TableFigures {
  const rows = [...general].map(([key, row]) => [key, row.get('projectExpenditure') ?? 0] as const);
  return new Map(
    rows.filter(([key, fen]) => key === 'total' || fen !== 0).map(([key, total]) => [key, figureRow({ total })]),
  );
}

function withoutMeetings(threePublic: TableFigures): TableFigures {
  return new Map([...threePublic].filter(([key]) => key !== 'meetings' && key !== 'training'));
}

/** Rows that 公开04 does not have are in this table as they are. */
function nonFiscalTable(overview: TableFigures, appropriation: TableFigures): TableFigures {
  const rows = [...overview].filter(([key]) => !key.includes('Appropriation'));
  return new Map(
    rows.map(([key, row]) => {
      const fiscal = appropriation.get(key);
      const theirs = fiscal?.get('total') ?? fiscal?.get('finalAmount') ?? 0;
      return [key, figureRow({ finalAmount: (row.get('finalAmount') ?? 0) - theirs })];
    }),
  );
}
