import type { AffectedFigure, AffectedSentence, BookChanges, ComparedCell, FigureState } from '../../comparison';
import {
  refKey,
  UNWATCHED,
  type FactTable,
  type FigureLine,
  type ReadText,
  type SourceCell,
  type Statement,
  type TextDocument,
  type TextFigure,
  type TextFinding,
  type Watch,
} from '../../model';
import { proofread } from '../../proofreading';
import { readText } from '../../reading';
import { factsOf } from '../texts/facts-of';
import { changesWithOldValue } from './by-value';
import type { Version } from './version';

/**
 * The sentences of a text whose figures rest on cells that are not the same in two versions of a book. Each figure is
 * held against both, which tells whether the text still follows the old one; what is right by both is left out.
 */
export function affectedSentences(
  document: TextDocument,
  old: Version,
  now: Version,
  changes: Pick<BookChanges, 'cells'>,
  watch: Watch = UNWATCHED,
): readonly AffectedSentence[] {
  const before = heldAgainst(document, old, changesByCell(changes, 'old'), watch);
  const after = heldAgainst(document, now, changesByCell(changes, 'now'), watch);
  const expected = new Map(after.findings.map((finding) => [finding.place.span.start, finding.expected]));
  const figures = after.lines.flatMap((line, index): readonly (AffectedFigure & { readonly line: number })[] => {
    const was = before.lines[index];
    const bound = new Set([...before.cellsOf(index), ...after.cellsOf(index)]);
    const cells = bound.size > 0 || !isUnbound(line) ? [...bound] : changesWithOldValue(after.figure(index), changes);
    const state = was && stateOf(was, line);
    if (cells.length === 0 || !state) return [];
    const { quote, span, line: at } = line.place;
    return [{ state, quote, offset: span.start, expected: expected.get(span.start) ?? null, cells, line: at }];
  });
  return bySentence(document.plain, figures);
}

/** A text read and proof-read with the facts of one version, and what of it rests on changed cells. */
interface Held {
  readonly lines: readonly FigureLine[];
  readonly findings: readonly TextFinding[];
  readonly figure: (index: number) => TextFigure | undefined;
  /** Of a figure by its index. */
  readonly cellsOf: (figure: number) => readonly ComparedCell[];
}

function heldAgainst(
  document: TextDocument,
  version: Version,
  changed: ReadonlyMap<string, ComparedCell>,
  watch: Watch,
): Held {
  const facts = factsOf(version);
  const read = readText(document, facts, watch);
  const { figures, findings } = proofread(document, read, { facts, watch });
  const statements = new Map(read.statements.map((statement) => [statement.figure, statement]));
  return {
    lines: figures,
    findings,
    figure: (index) => read.figures[index],
    cellsOf: (index) => {
      const line = figures[index];
      return line ? changesBehind(line, statements.get(index), facts, read, changed) : [];
    },
  };
}

/** By what a figure was held to be right or wrong; where it was held against no book, by what its words are about. */
function changesBehind(
  { sources }: FigureLine,
  statement: Statement | undefined,
  facts: FactTable,
  { year }: ReadText,
  changed: ReadonlyMap<string, ComparedCell>,
): readonly ComparedCell[] {
  const cells = sources.length > 0 || !statement ? sources : sourcesOf(statement, facts, year);
  return cells.flatMap((cell) => (cell.book === undefined ? (changed.get(refKey(cell)) ?? []) : []));
}

function sourcesOf(statement: Statement, facts: FactTable, year: number | null): readonly SourceCell[] {
  const { facts: told, about, predicate, measure, period } = statement;
  // A change without last year's book tells of this year's figure all the same; a budget or another year does not.
  const isOfNow = measure !== 'budget' && (period === null || period === 'current' || period === year);
  const subjects = isOfNow && predicate !== 'value' && predicate !== 'count' ? about.slice(0, 1) : [];
  const known = [...told.slice(0, 1), ...subjects].map((fact) => facts.get(fact)?.sources ?? []);
  return known.find((sources) => sources.length > 0) ?? [];
}

/** Null for a figure that is right by both: what changed does not show in it. */
function stateOf(old: FigureLine, now: FigureLine): FigureState | null {
  if (isRight(now)) return isRight(old) ? null : 'updated';
  return isRight(old) ? 'stale' : 'unsure';
}

function isUnbound({ verdict }: FigureLine): boolean {
  return verdict === 'unbound';
}

/** Held against a book, and right by it. */
function isRight({ verdict, sources }: FigureLine): boolean {
  return sources.length > 0 && (verdict === 'verified' || verdict === 'rounding');
}

function changesByCell({ cells }: Pick<BookChanges, 'cells'>, book: 'old' | 'now'): ReadonlyMap<string, ComparedCell> {
  return new Map(
    cells.flatMap((change) => {
      const cell = change[book];
      return cell ? [[refKey(cell.ref), change] as const] : [];
    }),
  );
}

const SENTENCE_END = /[。！？；\n\v]/;

function bySentence(
  plain: string,
  figures: readonly (AffectedFigure & { readonly line: number })[],
): readonly AffectedSentence[] {
  const sentences = new Map<number, { line: number; figures: AffectedFigure[] }>();
  for (const { line, ...figure } of figures) {
    const start = startOfSentence(plain, figure.offset);
    const known = sentences.get(start) ?? { line, figures: [] };
    known.figures.push(figure);
    sentences.set(start, known);
  }
  return [...sentences].map(([offset, held]) => ({ ...held, offset, text: sentenceAt(plain, offset) }));
}

function startOfSentence(plain: string, offset: number): number {
  let start = offset;
  while (start > 0 && !SENTENCE_END.test(plain.charAt(start - 1))) start -= 1;
  return start;
}

function sentenceAt(plain: string, start: number): string {
  const length = plain.slice(start).search(SENTENCE_END);
  return plain.slice(start, length < 0 ? undefined : start + length + 1).trim();
}
