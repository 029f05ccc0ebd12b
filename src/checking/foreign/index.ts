import type { ReportModel } from '../../model';
import { brokenChecksOf, type BrokenChecks } from '../broken-checks';
import { checkBook, type CheckedBook, type CheckOptions } from '../check-book';
import { checkId } from '../telling/sentences';
import { foreignRowsIn, leavesRowsEmpty, withRowsReturned, type ForeignRows } from './move-rows';

/**
 * Rows that stand in the wrong table, and the checks that are no longer broken once they are back. `fallen`: those of
 * them that say nothing then, as their figures are unknown.
 */
export interface ForeignCause {
  readonly foreign: ForeignRows;
  readonly checks: readonly string[];
  readonly fallen: readonly string[];
}

/** A book with the rows back in their tables: what else is wrong is seen better there. */
export interface Returned {
  readonly causes: readonly ForeignCause[];
  readonly checked: CheckedBook;
}

/** So many ways are tried: each costs a check of the book. */
const MOST_TRIED = 24;

/** One run for each of the tables that rows can be missing from. */
const MOST_CAUSES = 2;

/**
 * What a check that holds once the rows are back speaks for them, what one that falls away with them does, and what an
 * empty row below them does for amounts that slid down.
 */
const GAIN = { holds: 8, fallsAway: 3, empty: 4 } as const;

/** What has to be outweighed: rows in the wrong table, and amounts that slid down, by rows. */
const COST = { rows: 4, pushed: 6, row: 3 } as const;

/** Finds rows that stand in the wrong table by putting them back and checking the book anew. */
export function returnRows(report: ReportModel, printed: CheckedBook, options: CheckOptions): Returned {
  const causes: ForeignCause[] = [];
  let now: Trial = { report, checked: printed, broken: brokenChecksOf(printed) };
  while (causes.length < MOST_CAUSES && now.broken.errors.size > 0) {
    const next = bestReturn(now, options);
    if (!next) break;
    const { broken, checked, foreign } = next;
    const checks = [...now.broken.all].filter((check) => !broken.all.has(check));
    const left = idsOf(checked);
    causes.push({ foreign, checks, fallen: checks.filter((check) => !left.has(check)) });
    now = next;
  }
  return { causes, checked: now.checked };
}

/** A report as it stands after some rows were put back, with its checks. */
interface Trial {
  readonly report: ReportModel;
  readonly checked: CheckedBook;
  readonly broken: BrokenChecks;
}

/** A trial with the rows that were put back in it, and how much speaks for that. */
interface Tried extends Trial {
  readonly foreign: ForeignRows;
  readonly score: number;
}

/** The return that says most; undefined where none says enough. */
function bestReturn(before: Trial, options: CheckOptions): Tried | undefined {
  const tried = foreignRowsIn(before.report)
    .slice(0, MOST_TRIED)
    .flatMap((foreign) => tryReturn(before, foreign, options) ?? []);
  return tried.sort((a, b) => b.score - a.score)[0];
}

/** The book with the rows put back; undefined where that breaks a check or does not say enough. */
function tryReturn(before: Trial, foreign: ForeignRows, options: CheckOptions): Tried | undefined {
  const report = withRowsReturned(before.report, foreign);
  const checked = checkBook(report, options);
  const broken = brokenChecksOf(checked);
  if ([...broken.errors].some((check) => !before.broken.errors.has(check))) return undefined;
  // Checks that hold with the rows back, and checks that fell away because their figures are unknown there.
  const closed = [...before.broken.errors].filter((check) => !broken.errors.has(check));
  const still = idsOf(checked);
  const holding = closed.filter((check) => still.has(check)).length;
  const { isPushed, rows } = foreign;
  const gain =
    GAIN.holds * holding +
    GAIN.fallsAway * (closed.length - holding) +
    (isPushed && leavesRowsEmpty(before.report, foreign) ? GAIN.empty * rows.length : 0);
  const score = gain - COST.rows - (isPushed ? COST.pushed + COST.row * rows.length : 0);
  return score > 0 && closed.length >= 2 ? { report, checked, broken, foreign, score } : undefined;
}

/** The checks that a book has. */
function idsOf({ book, system }: CheckedBook): ReadonlySet<string> {
  return new Set(system.checks.map((check) => checkId(book, check)));
}

export { reclaimedChecks } from './reclaim';
