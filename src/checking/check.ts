import type { CheckReport, Finding, FindingCell, ReportModel, Summary, UnitKind } from '../model';
import type { OtherBook, Rule } from '../rules';
import type { CustomRule } from '../rules/custom';
import { bindRules } from './bind';
import { indexBook, isOwnCell, type Book } from './book';
import { findingCell } from './cells';
import { causeFinding, type Evidence } from './findings';
import { ruleSetFingerprint } from './fingerprint';
import { judge } from './judge';
import { ledgerOf, summaryOf, type Checked } from './ledger';
import { locate } from './locate';
import { missingRows } from './missing-rows';
import { inOrder, openFindings, roundingFindings, structureFindings, verificationFindings } from './other-findings';
import { checkStructure } from './structure';
import { rulesFor, ruleSetOf } from './rule-set';
import { compile, type System } from './system';

export interface CheckOptions {
  /** The rules to judge by; the whole catalogue where not given. */
  readonly rules?: readonly Rule[];
  /** Rules of one's own, judged besides; one that cannot be understood on this book stays unchecked and says so. */
  readonly customRules?: readonly CustomRule[];
  /** Whose book it is; rules that depend on it stay unchecked without. */
  readonly unitKind?: UnitKind | null;
  /** Books to compare with; the unit books of a 汇总 one may be several. */
  readonly others?: Readonly<Partial<Record<OtherBook, readonly ReportModel[]>>>;
}

/** A book with its checks bound and judged. */
export interface CheckedBook extends Checked {
  readonly system: System;
  readonly summary: Summary;
}

/** Binds every rule to the book and judges it; nothing is located or put into words yet. */
export function checkBook(report: ReportModel, options: CheckOptions = {}): CheckedBook {
  const { rules, unreadable } = rulesFor(report, options);
  const book = indexBook(report, missingRows(report), options);
  const bound = bindRules(book, rules);
  const binding = { ...bound, unbound: [...bound.unbound, ...unreadable] };
  const system = compile(book, binding);
  const checked: Checked = { book, binding, judgement: judge(book, system), structure: checkStructure(book, rules) };
  return { ...checked, system, summary: summaryOf(checked) };
}

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
    findings: findingsOf(checked),
    uncovered: uncoveredCells(checked.book, checked.system),
    ledger: () => ledgerOf(checked),
  };
}

function findingsOf(checked: CheckedBook): readonly Finding[] {
  const evidence: Evidence = checked;
  const causes = locate(evidence.book, evidence.system, evidence.judgement);
  return inOrder([
    ...causes.map((cause) => causeFinding(evidence, cause)),
    ...structureFindings(evidence, checked.structure, causes),
    ...verificationFindings(evidence, causes),
    ...openFindings(evidence.book, checked.binding.unbound),
    ...roundingFindings(evidence),
  ]);
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
