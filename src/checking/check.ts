import { refKey, UNWATCHED, type CheckReport, type Finding, type FindingCell, type ReportModel } from '../model';
import { isOwnCell, type Book } from './book';
import { brokenChecksOf } from './broken-checks';
import { findingCell } from './telling/finding-cell';
import { checkBook, type CheckedBook, type CheckOptions } from './check-book';
import { causeFinding } from './findings/cause-finding';
import { ruleSetFingerprint } from './rule-set/fingerprint';
import { reclaimedChecks, returnRows } from './foreign';
import { foreignFinding } from './findings/foreign-finding';
import { ledgerOf } from './ledger/ledger';
import { locate } from './locate';
import {
  findingsInOrder,
  openFindings,
  roundingFindings,
  structureFinding,
  tellerOf,
  verificationFindings,
} from './findings/other-findings';
import { ruleSetOf } from './rule-set/rule-set';
import type { StructureFault } from './structure';
import type { System } from './judging/system';
import { textFigures } from './text-figures';

/**
 * Checks a report: binds every rule, judges it by the one rounding rule, locates the probable causes,
 * and answers findings by cause with the ledger of everything that applies. Pure.
 */
export function checkReport(report: ReportModel, options: CheckOptions = {}): CheckReport {
  const checked = checkBook(report, options);
  return {
    ruleSet: ruleSetFingerprint(ruleSetOf(options)),
    amountUnit: report.amountUnit,
    summary: checked.summary,
    findings: findingsOf(report, checked, options),
    uncovered: uncoveredCells(checked.book, checked.system),
    ledger: () => ledgerOf(checked),
  };
}

/** Every check that is broken stands in exactly one finding: that of the cause which tells it, or its own. */
function findingsOf(report: ReportModel, checked: CheckedBook, options: CheckOptions): readonly Finding[] {
  const faults = checked.structure.flatMap((check) => check.faults);
  // Most books are sound: then nothing is sought.
  const located = checked.summary.broken === 0 ? [] : locatedFindings(report, checked, options);
  const told = new Set(located.flatMap(({ checks }) => checks));
  return findingsInOrder([
    ...located,
    ...formFindings(
      report,
      checked,
      faults.filter((fault) => !told.has(fault.check)),
      options,
    ),
    ...verificationFindings(checked, (check) => told.has(check)),
    ...openFindings(checked.book, checked.binding.unbound),
    ...roundingFindings(checked),
  ]);
}

/** Faults of form; where a text stands for an amount, the equations may tell which. */
function formFindings(
  report: ReportModel,
  { book }: CheckedBook,
  faults: readonly StructureFault[],
  options: CheckOptions,
): readonly Finding[] {
  const figures = faults.some(({ slip }) => slip === 'text') ? textFigures(report, options) : null;
  return faults.map((fault) => {
    const [cell] = fault.cells;
    const figure = fault.slip === 'text' && cell ? figures?.get(refKey(cell.ref)) : undefined;
    return structureFinding(book, fault, figure);
  });
}

/** One finding a cause. Rows that stand in the wrong table come first: the rest is located as if they were back. */
function locatedFindings(report: ReportModel, printed: CheckedBook, options: CheckOptions): readonly Finding[] {
  const { causes: foreign, checked } = returnRows(report, printed, options);
  const { book, system, judgement, structure } = checked;
  const causes = locate(book, system, judgement, options.watch ?? UNWATCHED);
  const faults = structure.flatMap((check) => check.faults);
  const tellers = new Map(faults.map((fault) => [fault, tellerOf(book, causes, fault)]));
  const fallen = foreign.flatMap((cause) => cause.fallen);
  const reclaimed = reclaimedChecks(printed, checked, causes, fallen);
  const findings = causes.map((cause) => {
    const besides = faults.filter((fault) => tellers.get(fault) === cause).map(({ check }) => check);
    return causeFinding(checked, cause, [...besides, ...(reclaimed.get(cause) ?? [])]);
  });
  if (foreign.length === 0) return findings;
  // Putting rows back may break checks that the printed book does not have: of those nothing is told.
  const { all } = brokenChecksOf(printed);
  const told = new Set([...reclaimed.values()].flat());
  return [
    ...foreign.map((cause) =>
      foreignFinding(printed, { ...cause, checks: cause.checks.filter((check) => !told.has(check)) }),
    ),
    ...findings
      .map((finding) => ({ ...finding, checks: finding.checks.filter((check) => all.has(check)) }))
      .filter(({ checks }) => checks.length > 0),
  ];
}

/** Amounts that take part in no check. */
function uncoveredCells(book: Book, system: System): readonly FindingCell[] {
  const cells: FindingCell[] = [];
  book.value.forEach((fen, cell) => {
    const isFree = system.cellStart[cell] === system.cellStart[cell + 1];
    if (isFree && isOwnCell(book, cell) && fen !== 0 && !Number.isNaN(fen) && book.exists[cell] === 1)
      cells.push(findingCell(book, cell));
  });
  return cells;
}
