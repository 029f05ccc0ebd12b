import { UNWATCHED, type ReportModel, type Summary, type UnitKind, type Watch } from '../model';
import type { OtherBook, Rule } from '../rules';
import type { CustomRule } from '../rules/custom';
import { bindRules } from './bind';
import { indexBook, type Book } from './book';
import { judgeSystem } from './judging/judge-system';
import { summaryOf, type Checked } from './ledger/ledger';
import { missingRows } from './missing/missing-rows';
import { rulesFor, type RulesOfBook } from './rule-set/rule-set';
import { checkStructure } from './structure';
import { compile, type System } from './judging/system';

export interface CheckOptions {
  /** The rules to judge by; the whole catalogue where not given. */
  readonly rules?: readonly Rule[];
  /** Rules of one's own, judged besides; one that cannot be understood on this book stays unchecked and says so. */
  readonly customRules?: readonly CustomRule[];
  /** Whose book it is; rules that depend on it stay unchecked without. */
  readonly unitKind?: UnitKind | null;
  /** Books to compare with; the unit books of a 汇总 one may be several. */
  readonly others?: Readonly<Partial<Record<OtherBook, readonly ReportModel[]>>>;
  /** Called before each rule, and in the search for causes. */
  readonly watch?: Watch;
}

/** A book with its checks bound and judged. */
export interface CheckedBook extends Checked {
  readonly system: System;
  readonly summary: Summary;
}

/** Binds every rule to the book and judges it; nothing is located or put into words yet. */
export function checkBook(report: ReportModel, options: CheckOptions = {}): CheckedBook {
  return judgeBook(bookFor(report, options), rulesFor(report, options), options.watch);
}

/** A report, and what it is compared with, as figures in which rules find their cells. */
export function bookFor(report: ReportModel, options: CheckOptions): Book {
  return indexBook(report, missingRows(report, options.others?.approved), options);
}

/** Binds rules to a book that is open and judges it by them. */
export function judgeBook(book: Book, { rules, unreadable }: RulesOfBook, watch: Watch = UNWATCHED): CheckedBook {
  // A rule that cannot be read has no relation to bind, and still stands in the ledger.
  const bound = bindRules(book, rules, watch);
  const binding = { ...bound, unbound: [...bound.unbound, ...unreadable] };
  const system = compile(book, binding);
  const checked: Checked = {
    book,
    binding,
    judgement: judgeSystem(book, system),
    structure: checkStructure(book, rules),
  };
  return { ...checked, system, summary: summaryOf(checked) };
}
