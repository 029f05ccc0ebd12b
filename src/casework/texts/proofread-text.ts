import { checkReport } from '../../checking';
import { gatherFacts } from '../../facts';
import {
  UNWATCHED,
  type CheckReport,
  type ReadText,
  type ReportModel,
  type TextDocument,
  type TextFinding,
  type TextReport,
  type Watch,
} from '../../model';
import { proofread } from '../../proofreading';
import { isOfBudget, readText } from '../../reading';
import { recognise } from '../../recognition';
import type { Case, NamedReport } from '../case';
import { NOTHING_KEPT } from '../kept/kept-data';
import { sortDismissed, type SortedFindings } from './dismissals';
import { withDoubtedCells } from './doubted-cells';
import { factsOf } from './facts-of';
import { formFindings } from './forms/form-findings';
import { tableFindings } from './table-findings';
import { PROOFREAD_WORDS } from './words';

/** What a text is held against: a case whose book is understood. */
export interface Against extends Pick<Case, 'kept' | 'others'> {
  readonly report: ReportModel;
  /** Cells that must be mended testify against no text; absent where nothing was checked. */
  readonly check?: Pick<CheckReport, 'findings'>;
}

/** A text, proof-read. */
export interface Proofread {
  readonly document: TextDocument;
  readonly read: ReadText;
  /** Every finding and every figure. */
  readonly report: TextReport;
  /** The findings, by what somebody has said of them. */
  readonly sorted: SortedFindings;
  /** The tables that it was held against, by the name of their file; null where there were none at all. */
  readonly book: string | null;
  readonly unitName: string | null;
  readonly year: number | null;
}

/** So many tables in a text are those of the accounts; fewer may be, where nothing has to be asked about them. */
const TABLES_OF_ACCOUNTS = 3;

/**
 * Reads a text and holds it against the books of a case and against itself. Without a book the tables that stand in
 * the text serve, where they are those of the accounts. What the approved accounts say otherwise is told as well.
 * @param approved the approved accounts of a text without a book; a case has its own
 * @throws what `watch` throws, where the text takes too long
 */
export function proofreadText(
  document: TextDocument,
  given: Against | null,
  watch: Watch = UNWATCHED,
  approved: NamedReport | null = null,
): Proofread {
  const against = given ?? tablesWithin(document, watch);
  const facts = against && factsOf(against);
  const read = readText(document, facts, watch);
  if (isOfBudget(read)) return proofreadBudget(document, watch);
  const ofTables = against?.check?.findings ?? [];
  // What a book contradicts within itself is told of the book.
  const others = [...formFindings(document, against), ...(given ? [] : tableFindings(document, ofTables))];
  const bare = proofread(document, read, { facts, watch, others });
  const own = withDoubtedCells(bare.findings, ofTables);
  const findings = [...own, ...approvedFindings(document, read, given ? approvedOf(given) : approved, own, watch)];
  return {
    document,
    read,
    report: { ...bare, findings },
    sorted: sortDismissed(findings, against?.kept.supplement.explanations ?? []),
    ...accountsOf(against, read),
  };
}

/** Which accounts a text was held against; of a text alone only the year is known. */
function accountsOf(against: Against | null, read: ReadText): Pick<Proofread, 'book' | 'unitName' | 'year'> {
  if (against === null) return { book: null, unitName: null, year: read.year };
  const { fileName, unitName, year } = against.report;
  return { book: fileName, unitName, year: year ?? read.year };
}

/** A budget is held against itself alone, and says so: accounts testify to none of its figures. */
function proofreadBudget(document: TextDocument, watch: Watch): Proofread {
  const read = readText(document, null, watch);
  const report = proofread(document, read, { watch });
  return {
    document: { ...document, remarks: [...document.remarks, 'budget'] },
    read,
    report,
    sorted: sortDismissed(report.findings, []),
    book: null,
    unitName: null,
    year: read.year,
  };
}

function approvedOf({ others }: Against): NamedReport | null {
  return others.approved?.[0] ?? null;
}

/** Tables that stand in a text seldom name their year: it is that of the text. */
function tablesWithin(document: TextDocument, watch: Watch): Against | null {
  if (document.tables === null) return null;
  const { year } = readText(document, null, watch);
  const report = recognise(document.tables, year === null ? {} : { year }, watch);
  const { tables, questions } = report;
  // Whose tables they are the text says.
  const isDoubted = questions.some(({ id }) => id !== 'name');
  if (tables.length === 0 || (tables.length < TABLES_OF_ACCOUNTS && isDoubted)) return null;
  return { report, kept: NOTHING_KEPT, others: {}, check: checkReport(report, { watch }) };
}

/** What the text says otherwise than the approved accounts, where nothing has been said of that place yet. */
function approvedFindings(
  document: TextDocument,
  read: ReadText,
  approved: NamedReport | null,
  told: readonly TextFinding[],
  watch: Watch,
): readonly TextFinding[] {
  if (!approved) return [];
  const places = new Set(told.map(({ place }) => place.span.start));
  const { findings } = proofread(document, read, { facts: gatherFacts(approved.report), watch });
  return findings
    .filter(({ sources, place }) => sources.length > 0 && !places.has(place.span.start))
    .map((finding) => ({
      ...finding,
      id: `${finding.id}@approved`,
      message: PROOFREAD_WORDS.approved(finding.message),
      // Its cells are those of a book that is not the open one.
      sources: [],
    }));
}
