import type { AmountUnit, ReportModel } from '../../../src/model';
import { figuresOf, furtherFiguresOf, type Unit } from '../generator';
import type { FigureRow, TableFigures } from '../generator/unit/figures';
import { buildReport, type Figure, type TableText } from './build-report';

/** Columns and rows that only some provinces print; the national form has none of them. */
const LOCAL_COLUMNS: Readonly<Partial<Record<string, readonly string[]>>> = {
  incomeExpenditure: ['originalBudget', 'adjustedBudget'],
  income: ['educationFees'],
  generalBudgetExpenditure: ['openingBalance', 'currentIncome', 'closingBalance'],
  stateCapital: ['openingBalance', 'currentIncome', 'closingBalance'],
};
const LOCAL_ROWS: readonly string[] = ['meetings', 'training'];

/** 分 in the last shown digit. */
const STEP: Readonly<Record<AmountUnit, number>> = { 元: 1, 万元: 10_000 };

/** The national tables of a unit, rounded half up cell by cell to 0.01 of `unit`; nothing is left blank. */
export function unitTables(unit: Unit, amountUnit: AmountUnit): readonly TableText[] {
  return Object.entries(figuresOf(unit)).map(([id, rows]) => tableText(id, rows, unit.year, amountUnit));
}

/** The nine tables and those that single regions publish beside them. */
export function unitTablesOfAllRegions(unit: Unit, amountUnit: AmountUnit, seed: number): readonly TableText[] {
  const further = Object.entries(furtherFiguresOf(unit, seed));
  return [...unitTables(unit, amountUnit), ...further.map(([id, rows]) => tableText(id, rows, unit.year, amountUnit))];
}

/** The same as a report, without any sheet or recognition in between. */
export function unitReport(unit: Unit, amountUnit: AmountUnit): ReportModel {
  return reportOf(unitTables(unit, amountUnit), unit.year, amountUnit);
}

/** A report of such tables, in the edition of the year. */
export function reportOf(tables: readonly TableText[], year: number, amountUnit: AmountUnit): ReportModel {
  return buildReport(tables, { year, amountUnit, standard: `national-${Math.min(2022, Math.max(2020, year))}` });
}

function tableText(id: string, rows: TableFigures, year: number, unit: AmountUnit): TableText {
  const dropped = LOCAL_COLUMNS[id] ?? [];
  const all = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
  const columns = [...all].filter((column) => !dropped.includes(column));
  const kept = [...rows].filter(
    ([key]) => !LOCAL_ROWS.includes(key) && (key !== 'in.fiscalAppropriation' || year < 2019),
  );
  return {
    id: id as TableText['id'],
    unit,
    columns,
    rows: kept.map(([key, row]) => [key, columns.map((column) => shown(row, column, unit))]),
  };
}

/** As printed: zero is blank. */
function shown(row: FigureRow, column: string, unit: AmountUnit): Figure {
  const fen = row.get(column);
  if (fen === undefined) return undefined;
  const steps = Math.sign(fen) * Math.round(Math.abs(fen) / STEP[unit]);
  return steps === 0 ? null : steps / 100;
}
