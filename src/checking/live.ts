import { halfWidthOf } from '../model';
import type { Amount, BoundCell, CellRef, CheckReport, RecognisedTable, ReportModel, Summary, Verdict } from '../model';
import { refKey } from '../model';
import { cellsOf } from './bind';
import { checkBook, checkReport, type CheckOptions, type CheckedBook } from './check';
import { cellId, type Book } from './book';
import { VERDICT_OF, verdictOf } from './judge';
import { checkId } from './sentences';
import { at, type System } from './system';

/** A check whose verdict turned when a figure was changed. */
export interface Turned {
  readonly check: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

export interface LiveChange {
  readonly summary: Summary;
  readonly turned: readonly Turned[];
}

/**
 * A checked book to try figures on: only the checks that a changed cell takes part in are judged again,
 * and the outcome is that of a full check. The report given at the start is never changed.
 */
export interface LiveCheck {
  /** Puts an amount into a cell. @throws RangeError for a cell that holds no amount of the report. */
  readonly change: (ref: CellRef, amount: Amount) => LiveChange;
  /** The report as it stands after all changes. */
  readonly model: () => ReportModel;
  /** A full check of that report, with findings. */
  readonly report: () => CheckReport;
}

export function startLiveCheck(report: ReportModel, options: CheckOptions = {}): LiveCheck {
  let model = report;
  let checked = checkBook(model, options);
  let cells = cellIds(checked.book);
  let sensitive = bindingCells(checked);
  let summary = checked.summary;
  const pending = new Map<string, Amount>();

  const settle = (): ReportModel => {
    if (pending.size > 0) model = withAmounts(model, pending);
    pending.clear();
    return model;
  };
  const again = (): LiveChange => {
    const before = verdictsById(checked);
    checked = checkBook(settle(), options);
    cells = cellIds(checked.book);
    sensitive = bindingCells(checked);
    summary = checked.summary;
    return { summary, turned: turnedSince(before, verdictsById(checked)) };
  };

  return {
    change(ref, amount) {
      const cell = cells.get(refKey(ref));
      if (cell === undefined) throw new RangeError(`no amount of the report stands in ${refKey(ref)}`);
      pending.set(refKey(ref), amount);
      const from = at(checked.book.value, cell);
      const rebinds = Number.isNaN(from) || (from === 0) !== (amount.fen === 0) || sensitive.has(cell);
      if (rebinds) return again();
      const turned = judgeAgain(checked, cell, amount);
      summary = counted(summary, turned);
      return { summary, turned };
    },
    model: settle,
    report: () => checkReport(settle(), options),
  };
}

/** Cell ids of the report's own cells by their place in the workbook. */
function cellIds(book: Book): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const table of book.tables.values()) {
    table.rows.forEach((row, r) =>
      table.columns.forEach((column, c) => {
        const bound = row.source?.cells.get(column);
        if (bound) ids.set(refKey(bound.ref), cellId(table, r, c));
      }),
    );
  }
  return ids;
}

/** Cells whose figure decides how a rule is bound, not only whether it holds. */
function bindingCells({ system, binding }: CheckedBook): ReadonlySet<number> {
  const byFigure = system.checks.filter(
    ({ relation }) => relation.withinPercent !== undefined || relation.unlessFor !== undefined,
  );
  return new Set([...byFigure.flatMap(cellsOf), ...binding.unbound.flatMap(({ cells }) => cells)]);
}

/** Judges the checks of one cell anew, in place. */
function judgeAgain({ book, system, judgement }: CheckedBook, cell: number, amount: Amount): readonly Turned[] {
  const from = at(book.value, cell);
  const wider = halfWidthOf(amount.fen, amount.step) - halfWidthOf(from, at(book.step, cell));
  const turned: Turned[] = [];
  for (let k = at(system.cellStart, cell); k < at(system.cellStart, cell + 1); k += 1) {
    const e = at(system.cellCheck, k);
    const coefficient = at(system.cellCoefficient, k);
    const residual = at(judgement.residual, e) + coefficient * (amount.fen - from);
    const width = at(judgement.width, e) + Math.abs(coefficient) * wider;
    const verdict = verdictOf(residual, width, system.inequality[e] === 1);
    if (verdict !== judgement.verdict[e]) turned.push(turnedCheck(book, system, e, at(judgement.verdict, e), verdict));
    judgement.residual[e] = residual;
    judgement.width[e] = width;
    judgement.verdict[e] = verdict;
  }
  book.value[cell] = amount.fen;
  book.step[cell] = amount.step;
  return turned;
}

function turnedCheck(book: Book, system: System, e: number, from: number, to: number): Turned {
  const check = system.checks[e];
  if (!check) throw new RangeError(`no check ${e} among ${system.checks.length}`);
  return { check: checkId(book, check), from: VERDICT_OF[from] ?? 'broken', to: VERDICT_OF[to] ?? 'broken' };
}

function counted(summary: Summary, turned: readonly Turned[]): Summary {
  const counts = { ...summary };
  for (const { from, to } of turned) {
    counts[from] -= 1;
    counts[to] += 1;
  }
  return counts;
}

function verdictsById({ book, system, judgement }: CheckedBook): ReadonlyMap<string, Verdict> {
  return new Map(
    system.checks.map((check, e) => [checkId(book, check), VERDICT_OF[at(judgement.verdict, e)] ?? 'broken']),
  );
}

/** Checks in both whose verdict differs. */
function turnedSince(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): readonly Turned[] {
  return [...after].flatMap(([check, to]) => {
    const from = before.get(check);
    return from === undefined || from === to ? [] : [{ check, from, to }];
  });
}

function withAmounts(report: ReportModel, amounts: ReadonlyMap<string, Amount>): ReportModel {
  return { ...report, tables: report.tables.map((table) => tableWith(table, amounts)) };
}

function tableWith(table: RecognisedTable, amounts: ReadonlyMap<string, Amount>): RecognisedTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([column, cell]) => [column, cellWith(table, cell, amounts)])),
    })),
  };
}

function cellWith(table: RecognisedTable, cell: BoundCell, amounts: ReadonlyMap<string, Amount>): BoundCell {
  const amount = amounts.get(refKey(cell.ref));
  if (!amount) return cell;
  return {
    ...cell,
    kind: 'number',
    value: amount.fen / (table.unit === '元' ? 100 : 1_000_000),
    amount,
    formula: null,
  };
}
