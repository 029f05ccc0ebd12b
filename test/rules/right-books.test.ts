import { checkReport } from '../../src/checking';
import type { Finding, ReportModel } from '../../src/model';
import { figuresOf, mergeUnits, randomUnit, type Unit, type UnitFigures } from '../support/generator';
import { buildReport, type Figure, type TableText } from '../support/report/build-report';
import type { Tables } from '../support/report/changes';

/** Books that are right, in every edition and in the ways in which real ones are cut short: nothing is found. */

type Table = keyof UnitFigures;

interface Layout {
  readonly name: string;
  readonly years: readonly number[];
  readonly keepsRow?: (table: Table, key: string) => boolean;
  readonly keepsColumn?: (table: Table, column: string) => boolean;
  readonly dropsEmptyTables?: boolean;
}

/** Columns that only some provinces print. */
const LOCAL_COLUMNS = ['openingBalance', 'currentIncome', 'closingBalance', 'originalBudget', 'adjustedBudget'];
const CLASSIFIED: readonly Table[] = [
  'income',
  'expenditure',
  'generalBudgetExpenditure',
  'governmentFund',
  'stateCapital',
];

const isCode = (key: string, digits: number): boolean => key.length === digits && /^\d+$/.test(key);

const LAYOUTS: readonly Layout[] = [
  { name: '2017–2018: one 财政拨款 row, no 国资', years: [2017, 2018] },
  { name: '2019: two 财政拨款 rows, no 国资', years: [2019] },
  { name: '2020–2024', years: [2020, 2021, 2022, 2023, 2024] },
  {
    name: '收入支出 forms of 05 and 国资, as in Shanghai and Yunnan, and budgets beside the final amounts',
    years: [2020, 2024],
    keepsColumn: () => true,
  },
  {
    name: 'to 款 only',
    years: [2021, 2023],
    keepsRow: (table, key) => !CLASSIFIED.includes(table) || !isCode(key, 7),
  },
  {
    name: '支出决算表 to 类 only, the others to 项',
    years: [2021, 2023],
    keepsRow: (table, key) => table !== 'expenditure' || key === 'total' || isCode(key, 3),
  },
  {
    name: 'retyped with 项 rows only',
    years: [2022],
    keepsRow: (table, key) => !CLASSIFIED.includes(table) || key === 'total' || isCode(key, 7),
  },
  {
    name: 'retyped without 款 rows',
    years: [2022],
    keepsRow: (table, key) => !CLASSIFIED.includes(table) || !isCode(key, 5),
  },
  {
    name: '基本支出 to 类 only',
    years: [2022],
    keepsRow: (table, key) => table !== 'generalBudgetBasic' || !isCode(key, 5),
  },
  { name: 'tables without money left out', years: [2022, 2024], dropsEmptyTables: true },
];

const EDITION_OF = (year: number): string => `national-${Math.min(2022, year)}`;

function reportOf(unit: Unit, layout: Layout, rest: Partial<ReportModel> = {}): ReportModel {
  const figures = Object.entries(figuresOf(unit)) as readonly (readonly [Table, UnitFigures[Table]])[];
  const tables = figures.map(([id, rows]) => tableOf(id, rows, unit.year, layout));
  const printed = tables.filter((table) => table.id !== 'stateCapital' || unit.year >= 2020);
  const shown = layout.dropsEmptyTables ? printed.filter(hasMoney) : printed;
  return buildReport(shown, { year: unit.year, standard: EDITION_OF(unit.year), scope: unit.scope, ...rest });
}

function hasMoney({ id, rows }: TableText): boolean {
  const mayBeEmpty = id === 'governmentFund' || id === 'stateCapital';
  return !mayBeEmpty || rows.some(([, figures]) => figures.some((figure) => typeof figure === 'number'));
}

function tableOf(id: Table, rows: UnitFigures[Table], year: number, layout: Layout): TableText {
  const all = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
  const columns = [...all].filter((column) => keepsColumn(id, column, year, layout));
  const kept = [...rows].filter(([key]) => isOfYear(id, key, year) && (layout.keepsRow?.(id, key) ?? true));
  return { id, columns, rows: kept.map(([key, row]) => [key, columns.map((column) => inWanYuan(row.get(column)))]) };
}

function keepsColumn(id: Table, column: string, year: number, layout: Layout): boolean {
  if (column === 'stateCapital') return year >= 2020;
  if (['originalBudget', 'adjustedBudget'].includes(column) && id === 'threePublic') return true;
  if (id === 'governmentFund' || !LOCAL_COLUMNS.includes(column)) return true;
  return layout.keepsColumn?.(id, column) ?? false;
}

function isOfYear(id: Table, key: string, year: number): boolean {
  if (key === 'meetings' || key === 'training') return false;
  if (year < 2020 && /stateCapital|^out\.(223|234)$/.test(key)) return false;
  if (id !== 'incomeExpenditure' || !key.endsWith('Appropriation')) return true;
  return (key === 'in.fiscalAppropriation') === year < 2019;
}

/** As published: rounded half up to 0.01 万元, zero left blank. */
function inWanYuan(fen: number | undefined): Figure {
  if (fen === undefined) return undefined;
  const steps = Math.sign(fen) * Math.round(Math.abs(fen) / 10_000);
  return steps === 0 ? null : steps / 100;
}

function broken(report: ReportModel): readonly Finding[] {
  return checkReport(report).findings.filter(({ verdict }) => verdict === 'broken');
}

/** Hints at what is lawful and rare: units do spend on projects under 行政运行, and on 抗疫特别国债 in other years. */
const UNUSUAL: readonly string[] = ['A12', 'C14'];

const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);

describe.each(LAYOUTS)('$name', (layout) => {
  test.each(layout.years)('%d', (year) => {
    for (const seed of SEEDS) {
      const report = reportOf(randomUnit(seed, { year }), layout);
      expect(
        broken(report)
          .filter(({ rule }) => !UNUSUAL.includes(rule))
          .map(({ message }) => message),
      ).toEqual([]);
    }
  });

  test.each(layout.years)('%d: every check has an id of its own', (year) => {
    const ids = checkReport(reportOf(randomUnit(7, { year }), layout))
      .ledger()
      .map(({ check }) => check);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('a table that no edition of the year prints is no gap', () => {
  const report = reportOf(randomUnit(3, { year: 2019 }), { name: '', years: [] });
  const lines = checkReport(report)
    .ledger()
    .filter(({ rule }) => rule.startsWith('K') || ['X98', 'X99'].includes(rule));
  expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(['notApplicable']));
});

/** 汇总 of a health bureau: ambulances are charged to 30231 and are no 三公. */
function withAmbulances(tables: Tables, off: number): Tables {
  const rows = ['total', 'vehicles', 'vehicleOperation'];
  return tables.map((table) =>
    table.id !== 'threePublic'
      ? table
      : {
          ...table,
          rows: table.rows.map(([key, figures]) => [
            key,
            figures.map((figure, k) =>
              rows.includes(key) && table.columns[k] === 'finalAmount' && typeof figure === 'number'
                ? (Math.round(figure * 100) - off) / 100
                : figure,
            ),
          ]),
        },
  );
}

/** A unit that pays 绩效工资 out of what the others pay as 奖金, and no 职业年金 at all. */
function withoutAnnuity(unit: Unit): Unit {
  return {
    ...unit,
    items: unit.items
      .filter(({ code }) => code !== '2080506')
      .map((item) => {
        const flow = item.budgets.generalBudget;
        const basic = [...(flow?.basic ?? [])].map(
          ([code, fen]) => [['30103', '30109'].includes(code) ? '30107' : code, fen] as const,
        );
        return flow
          ? { ...item, budgets: { ...item.budgets, generalBudget: { ...flow, basic: summed(basic) } } }
          : item;
      }),
  };
}

function summed(amounts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [code, fen] of amounts) sums.set(code, (sums.get(code) ?? 0) + fen);
  return sums;
}

test.each([1, 2, 3])(
  'a health bureau with 17 卫生院, 绩效工资 and no 职业年金, ambulances in 30231: number %d',
  (seed) => {
    const bureau = randomUnit(seed, { sort: 'bureau', year: 2022 });
    const hospitals = Array.from({ length: 17 }, (_, index) =>
      randomUnit(100 * seed + index, { sort: 'hospital', year: 2022 }),
    );
    const unit = mergeUnits('示例县卫生健康局', [bureau, ...hospitals].map(withoutAnnuity));
    const figures = figuresOf(unit);
    const basic = figures.generalBudgetBasic;
    expect(basic.get('30107')?.get('finalAmount')).toBeGreaterThan(0);
    expect(basic.get('30109')?.get('finalAmount') ?? 0).toBe(0);
    const tables = (Object.entries(figures) as readonly (readonly [Table, UnitFigures[Table]])[]).map(([id, rows]) =>
      tableOf(id, rows, unit.year, { name: '', years: [] }),
    );
    const operation = figures.threePublic.get('vehicleOperation')?.get('finalAmount') ?? 0;
    const report = buildReport(withAmbulances(tables, Math.floor(operation / 20_000)), {
      year: unit.year,
      standard: EDITION_OF(unit.year),
      scope: 'department',
    });
    const checked = checkReport(report);
    const found = checked.findings.filter(({ verdict }) => verdict === 'broken');
    expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect(found.map(({ rule }) => rule)).toContain('X110');
    expect(found.length).toBeLessThanOrEqual(3);
    expect(checked.summary.rounding).toBeGreaterThan(5);
  },
);

describe('a right 汇总 book of a health bureau with 卫生院', () => {
  const bureaus = Array.from({ length: 60 }, (_, index) => randomUnit(index + 1, { sort: 'department', year: 2022 }))
    .filter(({ name }) => name.includes('卫生'))
    .slice(0, 8);

  test.each(bureaus.map((unit, index) => [index, unit] as const))('number %d', (_, unit) => {
    const figures = figuresOf(unit);
    const operation = figures.threePublic.get('vehicleOperation')?.get('finalAmount') ?? 0;
    const off = Math.floor(operation / 10_000 / 2);
    const layout: Layout = { name: '', years: [] };
    const tables = (Object.entries(figures) as readonly (readonly [Table, UnitFigures[Table]])[]).map(([id, rows]) =>
      tableOf(id, rows, unit.year, layout),
    );
    const report = buildReport(withAmbulances(tables, off), {
      year: unit.year,
      standard: EDITION_OF(unit.year),
      scope: 'department',
    });
    const found = broken(report);
    expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.map(({ rule }) => rule)).toContain('X110');
  });

  test('there are such bureaus among the drawn ones', () => {
    expect(bureaus.length).toBeGreaterThan(3);
  });
});
