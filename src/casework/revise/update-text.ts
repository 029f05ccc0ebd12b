import { gatherFacts } from '../../facts';
import {
  UNWATCHED,
  type FactId,
  type FactTable,
  type ReportModel,
  type Revision,
  type RevisionLeft,
  type TextDocument,
  type Watch,
} from '../../model';
import { foreignNames } from '../../proofreading';
import { readOutline, type ReadOutline } from '../../reading';
import { recognise } from '../../recognition';
import { reviseText, type RevisionInputs } from '../../revision';
import { factsAtAnchors } from '../../reports';
import { ofSameUnit } from '../../standards';
import { priorBookOf, type Case, type NamedReport } from '../case';
import { draft } from '../draft/draft';
import { factsOf } from '../texts/facts-of';
import { lineAt } from './place-of-paragraph';
import { REVISE_WORDS } from './words';

/** The books that a text is brought to: a case whose book is understood. */
export interface Toward extends Pick<Case, 'kept' | 'others'> {
  readonly report: ReportModel;
}

/** A text with what becomes of it, and what is to be said of it as a whole. */
export interface RevisedText {
  readonly document: TextDocument;
  readonly revision: Revision;
  readonly unitName: string | null;
  readonly year: number | null;
  /** In Chinese, a line each. */
  readonly remarks: readonly string[];
}

/**
 * Brings last year's text to this year's books.
 * @param books all that was brought as earlier books: that of the text's own year says what its figures tell
 * @throws what `watch` throws, where the text takes too long
 */
export function updateText(
  document: TextDocument,
  toward: Toward,
  books: readonly NamedReport[],
  watch: Watch = UNWATCHED,
): RevisedText {
  const { report } = toward;
  const outline = readOutline(document);
  const { year } = outline;
  const own = oldBookOf(toward, books, year);
  const fresh = factsOf(toward);
  const old = own === null ? null : gatherFacts(own, { prior: beforeOf(own, books) });
  const { reasons, texts } = toward.kept.supplement;
  const tables = tablesOf(document, report, own, watch);
  const drafts = draftsOf(toward, own, own === null ? undefined : beforeOf(own, books));
  const revision = reviseText(document, { old, fresh, reasons, texts, tables, drafts, watch });
  const strange = otherUnits(document, outline, report.unitName);
  const remarks = [...remarksOf(report, year, own), ...strange.remarks];
  return { ...whose(report), document, revision: withAsked(revision, strange.left), remarks };
}

/** Where last year's text speaks of another unit than the books: it is told as a whole and at each place. */
function otherUnits(
  document: TextDocument,
  read: ReadOutline,
  own: string | null,
): { readonly left: readonly RevisionLeft[]; readonly remarks: readonly string[] } {
  const places = own === null ? [] : foreignNames({ document, read, unitName: own });
  if (own === null || places.length === 0) return { left: [], remarks: [] };
  const left = places.map(({ span }): RevisionLeft => {
    const line = lineAt(document.plain, span.start);
    const quote = document.plain.slice(span.start, span.end);
    return { kind: 'asked', span, line, quote, why: REVISE_WORDS.otherUnit(own) };
  });
  const names = [...new Set(places.map(({ words }) => `“${words}”`))].join('、');
  return { left, remarks: [REVISE_WORDS.otherUnits(names, own, places.length)] };
}

/** What is asked besides, where the revision does not change the words or says something of them already. */
function withAsked(revision: Revision, asked: readonly RevisionLeft[]): Revision {
  const taken = [...revision.changes, ...revision.left].map(({ span }) => span);
  const free = asked.filter(({ span }) => !taken.some((each) => each.start < span.end && span.start < each.end));
  const left = [...revision.left, ...free].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { ...revision, left };
}

/**
 * Brings a text to a later version of the books that it was written by: only what changed.
 * @throws what `watch` throws, where the text takes too long
 */
export function followText(
  document: TextDocument,
  toward: Toward,
  before: ReportModel,
  watch: Watch = UNWATCHED,
): RevisedText {
  const prior = priorBookOf(toward) ?? undefined;
  const { supplement } = toward.kept;
  const { reasons, texts } = supplement;
  const old = gatherFacts(before, { supplement, prior });
  const { report } = toward;
  const tables = tablesOf(document, report, before, watch);
  const drafts = draftsOf(toward, before, prior);
  const hints = factsAtAnchors(document.anchors ?? [], factIds(old));
  const fresh = factsOf(toward);
  const told = { reasons, texts, tables, drafts, hints, watch };
  const revision = reviseText(document, { old, fresh, isSameYear: true, ...told });
  const remarks = before.year === report.year ? [] : [REVISE_WORDS.otherVersion(before.year, report.year)];
  return { ...whose(report), document, revision, remarks };
}

/** This year's draft, and that of the book the text was written by, by the outline of its own year. */
function draftsOf(
  toward: Toward,
  own: ReportModel | null,
  before: ReportModel | undefined,
): NonNullable<RevisionInputs['drafts']> {
  const { supplement } = toward.kept;
  const internal = toward.others.internal?.[0]?.report ?? null;
  const fresh = draft(toward.report, { supplement, prior: priorBookOf(toward), internal });
  const old = own && draft(own, { supplement, prior: before ?? null });
  return { fresh, old };
}

/** What is a fact among the keys of a table. */
function factIds(facts: FactTable): readonly FactId[] {
  return [...facts.values()].map(({ id }) => id);
}

/** The tables that stand in the text beside those of the books. */
function tablesOf(
  { tables }: TextDocument,
  fresh: ReportModel,
  old: ReportModel | null,
  watch: Watch,
): NonNullable<RevisionInputs['tables']> | null {
  return tables && { inText: recognise(tables, {}, watch), fresh, old };
}

function whose({ unitName, year }: ReportModel): Pick<RevisedText, 'unitName' | 'year'> {
  return { unitName, year };
}

/** The book of the year that the text tells; last year's where the text names none. */
function oldBookOf(toward: Toward, books: readonly NamedReport[], year: number | null): ReportModel | null {
  const prior = priorBookOf(toward);
  if (prior !== null && (year === null || prior.year === null || prior.year === year)) return prior;
  if (year === toward.report.year) return null;
  return ofYear(toward.report, books, year);
}

function beforeOf(own: ReportModel, books: readonly NamedReport[]): ReportModel | undefined {
  return (own.year === null ? null : ofYear(own, books, own.year - 1)) ?? undefined;
}

function ofYear(report: ReportModel, books: readonly NamedReport[], year: number | null): ReportModel | null {
  const reports = books.map((book) => book.report).filter((each) => each.year === year);
  const [first] = report.unitName === null ? reports : ofSameUnit(report, reports);
  return first ?? (reports.length === 1 ? (reports[0] ?? null) : null);
}

function remarksOf({ year: to }: ReportModel, from: number | null, own: ReportModel | null): readonly string[] {
  const remarks: string[] = [];
  if (to === null) remarks.push(REVISE_WORDS.noYear);
  if (from === null) remarks.push(REVISE_WORDS.noTextYear);
  else if (to !== null && from > to) remarks.push(REVISE_WORDS.later(from, to));
  if (own === null && from !== to) remarks.push(REVISE_WORDS.noOldBook);
  return remarks;
}
