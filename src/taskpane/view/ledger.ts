import { sameCell, type CellRef, type CheckReport, type LedgerLine, type Verdict } from '../../model';

/** Weak, so that a ledger goes with its report. */
const built = new WeakMap<CheckReport, readonly LedgerLine[]>();

/** The whole ledger, built once a report: large books have tens of thousands of lines. */
export function ledgerView(check: CheckReport): readonly LedgerLine[] {
  const held = built.get(check);
  if (held !== undefined) return held;
  const lines = check.ledger();
  built.set(check, lines);
  return lines;
}

/** The list behind one of the counts. */
export function ledgerWith(check: CheckReport, verdict: Verdict): readonly LedgerLine[] {
  return ledgerView(check).filter((line) => line.verdict === verdict);
}

/** The checks that a cell takes part in. */
export function ledgerAt(check: CheckReport, cell: CellRef): readonly LedgerLine[] {
  return ledgerView(check).filter((line) => line.cells.some((each) => sameCell(each, cell)));
}

/** The lines of these checks, in the order asked for; a check that has no line is left out. */
export function ledgerLinesOf(check: CheckReport, ids: readonly string[]): readonly LedgerLine[] {
  const wanted = new Set(ids);
  const found = new Map(ledgerView(check).flatMap((line) => (wanted.has(line.check) ? [[line.check, line]] : [])));
  return ids.flatMap((id) => found.get(id) ?? []);
}
