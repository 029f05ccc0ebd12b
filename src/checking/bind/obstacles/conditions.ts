import { lackText, type Lack, type Scope, type TableId } from '../../../model';
import type { Condition, Term, Years } from '../../../rules';
import { cellId, type Book } from '../../book';
import { CHECK_WORDS } from '../../words';
import { isUnknown } from './absence';
import { isNothing, missing, resolve, type Resolved } from '../resolve';
import { NOWHERE, type Obstacle } from '../types';

/** Whether a condition asks whose book it is, and not what stands in its tables. */
export function isAboutTheBook(condition: Condition): boolean {
  return 'years' in condition || 'scope' in condition || 'unitKind' in condition;
}

/** Why a condition does not hold, or cannot be told; null where it holds. */
export function obstacleOf(book: Book, condition: Condition): Obstacle | null {
  if ('years' in condition) return yearsObstacle(book, condition.years);
  if ('scope' in condition) return scopeObstacle(book, condition.scope);
  if ('unitKind' in condition) return kindObstacle(book, condition.unitKind);
  if ('zero' in condition) return zeroObstacle(book, condition.zero, condition.reason);
  if ('balanced' in condition) return balancedObstacle(book, condition.balanced, condition.reason);
  return layoutHolds(book, condition) ? null : layoutObstacle(condition);
}

/** Years within which something applies; whether it does in an unknown year nobody can tell. */
function yearsObstacle({ report: { year } }: Book, { from = -Infinity, to = Infinity }: Years): Obstacle | null {
  if (year === null) return unknownOutside('year');
  return year >= from && year <= to ? null : notApplicable(CHECK_WORDS.otherYear(year));
}

function notApplicable(reason: string): Obstacle {
  return { verdict: 'notApplicable', reason };
}

/** Not applicable, as one of several variants of which another fits the book. */
function otherVariant(reason: string): Obstacle {
  return { verdict: 'notApplicable', reason, isVariant: true };
}

/** What the book itself need not say. */
function unknownOutside(lack: Lack): Obstacle {
  return { verdict: 'notChecked', reason: lackText(lack), lack, isOutside: true };
}

/** A rule may name `unknown` among its scopes: then it holds for books that do not say theirs. */
function scopeObstacle(book: Book, scopes: readonly string[]): Obstacle | null {
  const scope = scopeOf(book);
  if (scopes.includes(scope ?? 'unknown')) return null;
  return scope === null ? unknownOutside('scope') : otherVariant(CHECK_WORDS.otherScope(scope));
}

/** A book that does not say its scope is a 汇总 one where unit books are laid beside it; else nothing is known. */
function scopeOf({ report: { scope }, others }: Book): Scope | null {
  return scope ?? (others.has('units') ? 'department' : null);
}

/** A 汇总 book is never of one kind, and a kind is never guessed. */
function kindObstacle(book: Book, kinds: readonly string[]): Obstacle | null {
  const { unitKind } = book;
  if (scopeOf(book) === 'department') return otherVariant(CHECK_WORDS.otherScope('department'));
  if (unitKind === null) return unknownOutside('unitKind');
  return kinds.includes(unitKind) ? null : notApplicable(CHECK_WORDS.otherKind);
}

/** One figure that is told and not zero settles it, whatever else is not told. */
function zeroObstacle(book: Book, terms: readonly Term[], reason: string): Obstacle | null {
  const gaps = terms.map((term) => gapOf(book, term));
  const isSomething = terms.some((term, index) => gaps[index] === null && !isNothing(book, term, NOWHERE));
  return isSomething ? notApplicable(reason) : (gaps.find((gap) => gap !== null) ?? null);
}

/** Whether some terms add up to nothing; an obstacle where they do not, or where one cannot be told. */
function balancedObstacle(book: Book, terms: readonly Term[], reason: string): Obstacle | null {
  let sum = 0;
  for (const term of terms) {
    const found = foundBy(book, term);
    if ('gap' in found) return found.gap;
    for (const cell of found.cells) sum += term.sign * (book.value[cell] ?? 0);
  }
  return sum === 0 ? null : notApplicable(reason);
}

function gapOf(book: Book, term: Term): Obstacle | null {
  const found = foundBy(book, term);
  return 'gap' in found ? found.gap : null;
}

/** The cells of a term; of a table that is not there and may hold figures nothing is known. */
function foundBy(book: Book, term: Term): Resolved {
  if (isUnknown(book, term)) return { gap: missing('table', CHECK_WORDS.noTable(term.table)) };
  return resolve(book, term, NOWHERE);
}

type LayoutCondition = Extract<
  Condition,
  | { readonly present: unknown }
  | { readonly absent: unknown }
  | { readonly hasColumn: unknown }
  | { readonly prints: unknown }
>;

/**
 * Whether the book is laid out as the condition says: with a row, without it, with a column, or down to codes of so
 * many digits.
 */
function layoutHolds(book: Book, condition: LayoutCondition): boolean {
  if ('present' in condition) return hasRow(book, condition.present);
  if ('absent' in condition) return !hasRow(book, condition.absent);
  if ('hasColumn' in condition) {
    return hasColumn(book, condition.hasColumn);
  }
  const { table, digits } = condition.prints;
  return book.tables.get(table)?.rows.some((row) => row.source && row.code?.length === digits) ?? false;
}

/** The reason in words, as one variant of several; a table that prints no lower rows has no other variant. */
function layoutObstacle(condition: LayoutCondition): Obstacle {
  if ('prints' in condition) return notApplicable(CHECK_WORDS.noLowerRows);
  return otherVariant('present' in condition ? CHECK_WORDS.noSuchRows : CHECK_WORDS.otherLayout);
}

function hasRow(book: Book, place: { readonly table: TableId; readonly row: string }): boolean {
  return book.tables.get(place.table)?.rowOf.has(place.row) ?? false;
}

/** Whether a table has a column at all, or, with `row`, whether that row has it: blocks of one table differ. */
function hasColumn(
  book: Book,
  { table: id, column: key, row }: { readonly table: TableId; readonly column: string; readonly row?: string },
): boolean {
  const table = book.tables.get(id);
  const column = table?.columnOf.get(key);
  if (!table || column === undefined) return false;
  if (row === undefined) return true;
  const index = table.rowOf.get(row);
  return index !== undefined && book.exists[cellId(table, index, column)] === 1;
}
