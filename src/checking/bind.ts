import type { ColumnKey, TableId } from '../model';
import type { Condition, Relation, Rule, Term } from '../rules';
import { cellId, type Book, type BookTable } from './book';
import { WORDS } from './words';

/** One rule on one row and column, bound to cells: Σ coefficient × cell (=, ≤) 0. */
export interface BoundCheck {
  readonly rule: Rule;
  readonly relation: Relation;
  /** Row key that the relation stands on, with the table; null where it stands on none. */
  readonly row: { readonly table: TableId; readonly key: string } | null;
  readonly column: ColumnKey | null;
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  /** How many of the cells belong to the left side. */
  readonly leftCount: number;
}

/** A rule that could not be bound, or does not apply, and why. */
export interface Unbound {
  readonly rule: Rule;
  readonly row: { readonly table: TableId; readonly key: string } | null;
  readonly column: ColumnKey | null;
  readonly verdict: 'notChecked' | 'notApplicable';
  readonly reason: string;
  readonly cells: readonly number[];
}

export interface Binding {
  readonly checks: readonly BoundCheck[];
  readonly unbound: readonly Unbound[];
}

/** Binds every relation of every rule that applies in the book's year. */
export function bindRules(book: Book, rules: readonly Rule[]): Binding {
  const checks: BoundCheck[] = [];
  const unbound: Unbound[] = [];
  for (const rule of rules) {
    if (!rule.relations) continue;
    const outcomes = inForce(rule, book.report.year)
      ? rule.relations.flatMap((relation) => bindRelation(book, rule, relation))
      : [notApplicable(rule, WORDS.otherYear(book.report.year))];
    const bound = outcomes.filter(isCheck);
    const rest = outcomes.filter((outcome): outcome is Unbound => !isCheck(outcome));
    checks.push(...bound);
    unbound.push(...worthTelling(rest, bound.length > 0));
  }
  return { checks, unbound };
}

type Outcome = BoundCheck | Unbound;

interface Spot {
  readonly row: { readonly table: TableId; readonly key: string; readonly index: number } | null;
  readonly column: ColumnKey | null;
}

function isCheck(outcome: Outcome): outcome is BoundCheck {
  return 'relation' in outcome;
}

function inForce(rule: Rule, year: number | null): boolean {
  if (!rule.years || year === null) return rule.years?.to === undefined;
  return year >= (rule.years.from ?? -Infinity) && year <= (rule.years.to ?? Infinity);
}

/** A rule with checks need not say which of its variants does not apply; without any it says so once. */
function worthTelling(rest: readonly Unbound[], hasChecks: boolean): readonly Unbound[] {
  const missing = rest.filter((outcome) => outcome.verdict === 'notChecked');
  if (hasChecks || missing.length > 0) return missing;
  return rest.slice(0, 1);
}

function notApplicable(rule: Rule, reason: string, spot: Spot = { row: null, column: null }): Unbound {
  return { rule, row: rowOf(spot), column: spot.column, verdict: 'notApplicable', reason, cells: [] };
}

function rowOf(spot: Spot): { readonly table: TableId; readonly key: string } | null {
  return spot.row && { table: spot.row.table, key: spot.row.key };
}

function bindRelation(book: Book, rule: Rule, relation: Relation): readonly Outcome[] {
  const failed = (relation.when ?? []).map((condition) => failure(book, condition)).find((reason) => reason !== null);
  if (failed) return [notApplicable(rule, failed)];
  const absent = missingTable(book, relation);
  if (absent) return [absentTable(book, rule, relation, absent)];
  const spots = spotsOf(book, relation);
  if (spots.length === 0) return [notApplicable(rule, WORDS.noSuchRows)];
  return spots.map((spot) => bindAt(book, rule, relation, spot));
}

/** Why a condition does not hold; null where it does. */
function failure(book: Book, condition: Condition): string | null {
  if ('present' in condition) return hasRow(book, condition.present) ? null : WORDS.noSuchRows;
  if ('absent' in condition) return hasRow(book, condition.absent) ? WORDS.otherLayout : null;
  if ('hasColumn' in condition) {
    const table = book.tables.get(condition.hasColumn.table);
    if (!table) return WORDS.noTable(condition.hasColumn.table);
    return table.columnOf.has(condition.hasColumn.column) ? null : WORDS.otherLayout;
  }
  return condition.zero.every((term) => isNothing(book, term)) ? null : condition.reason;
}

function hasRow(book: Book, place: { readonly table: TableId; readonly row: string }): boolean {
  return book.tables.get(place.table)?.rowOf.has(place.row) ?? false;
}

function isNothing(book: Book, term: Term): boolean {
  const found = resolve(book, term, { row: null, column: null });
  return 'cells' in found && found.cells.every((cell) => book.value[cell] === 0);
}

function terms(relation: Relation): readonly Term[] {
  return [...relation.left, ...relation.right];
}

function missingTable(book: Book, relation: Relation): TableId | undefined {
  return terms(relation).find((term) => !term.optional && !book.tables.has(term.table))?.table;
}

/** A missing table leaves a check open, unless the other side says there is nothing to hold against. */
function absentTable(book: Book, rule: Rule, relation: Relation, table: TableId): Unbound {
  const others = terms(relation).filter((term) => book.tables.has(term.table) && !relation.over?.rows);
  const nothing = others.length > 0 && others.every((term) => isNothing(book, term));
  const verdict = nothing ? 'notApplicable' : 'notChecked';
  return { ...notApplicable(rule, WORDS.noTable(table)), verdict };
}

function spotsOf(book: Book, relation: Relation): readonly Spot[] {
  const over = relation.over;
  if (!over) return [{ row: null, column: null }];
  const rows = rowSpots(book, relation);
  const columns: readonly (ColumnKey | null)[] = over.columns ?? [null];
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

function rowSpots(book: Book, relation: Relation): readonly Spot['row'][] {
  const over = relation.over;
  if (over?.itemsOf) return itemSpots(book, over.itemsOf);
  if (!over?.rows) return [null];
  const { table: id, pick } = over.rows;
  const table = book.tables.get(id);
  if (!table) return [];
  return table.rows.flatMap((row, index) => (picks(row, pick) ? [{ table: id, key: row.key, index }] : []));
}

function picks(row: BookTable['rows'][number], pick: 'every' | 'everyCode' | 'category' | 'section'): boolean {
  if (pick === 'every') return true;
  if (pick === 'everyCode') return row.code !== null;
  return row.code?.length === (pick === 'category' ? 3 : 5) && row.children.length > 0;
}

/** Every 项 code that any of the tables has, bound to the first table that has it. */
function itemSpots(book: Book, ids: readonly TableId[]): readonly Spot['row'][] {
  const spots = new Map<string, NonNullable<Spot['row']>>();
  for (const id of ids) {
    book.tables.get(id)?.rows.forEach((row, index) => {
      if (row.code?.length === 7 && !spots.has(row.code)) spots.set(row.code, { table: id, key: row.code, index });
    });
  }
  return [...spots.values()];
}

function bindAt(book: Book, rule: Rule, relation: Relation, spot: Spot): Outcome {
  const left = resolveSide(book, relation.left, spot);
  const right = resolveSide(book, relation.right, spot);
  const cells = [...left.cells, ...right.cells];
  const place = { rule, row: rowOf(spot), column: spot.column };
  const gap = left.gap ?? right.gap;
  if (gap !== null) {
    const nothing = cells.every((cell) => book.value[cell] === 0);
    return { ...place, verdict: nothing ? 'notApplicable' : 'notChecked', reason: gap, cells };
  }
  if (left.cells.length + right.cells.length === 0) return notApplicable(rule, WORDS.noSuchRows, spot);
  if (left.needsRows || right.needsRows) return notApplicable(rule, WORDS.noLowerRows, spot);
  const unreadable = cells.filter((cell) => Number.isNaN(book.value[cell]));
  if (unreadable.length > 0) {
    return { ...place, verdict: 'notChecked', reason: WORDS.unreadable, cells: unreadable };
  }
  const coefficients = [...left.signs, ...right.signs.map((sign) => -sign)];
  const flip = relation.sign === '>=' ? -1 : 1;
  return {
    ...place,
    relation,
    cells,
    coefficients: coefficients.map((sign) => sign * flip),
    leftCount: left.cells.length,
  };
}

interface Side {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly gap: string | null;
  readonly needsRows: boolean;
}

function resolveSide(book: Book, side: readonly Term[], spot: Spot): Side {
  const cells: number[] = [];
  const signs: number[] = [];
  let gap: string | null = null;
  let needsRows = false;
  for (const term of side) {
    const found = resolve(book, term, spot);
    if ('gap' in found) {
      gap ??= found.gap;
      continue;
    }
    needsRows ||= found.cells.length === 0 && needsLowerRows(term);
    for (const cell of found.cells) {
      cells.push(cell);
      signs.push(term.sign);
    }
  }
  return { cells, signs, gap, needsRows };
}

/** A sum over rows below says nothing where the table prints none. */
function needsLowerRows(term: Term): boolean {
  return 'under' in term.rows || ('all' in term.rows && term.rows.all === 'leaf');
}

type Resolved = { readonly cells: readonly number[] } | { readonly gap: string };

const NONE: Resolved = { cells: [] };

function resolve(book: Book, term: Term, spot: Spot): Resolved {
  const table = book.tables.get(term.table);
  if (!table) return term.optional ? NONE : { gap: WORDS.noTable(term.table) };
  const key = typeof term.column === 'string' ? term.column : spot.column;
  const column = key === null ? undefined : table.columnOf.get(key);
  if (column === undefined) return term.optional ? NONE : { gap: WORDS.noColumn(table.table.title, key ?? '') };
  const rows = rowsOf(table, term, spot);
  if (!rows) return term.optional ? NONE : { gap: WORDS.noRow(table.table.title, rowName(term)) };
  return { cells: rows.map((row) => cellId(table, row, column)).filter((cell) => book.exists[cell] === 1) };
}

function rowName(term: Term): string {
  return 'key' in term.rows ? term.rows.key : '';
}

/** Row indexes of a term; undefined where a row that must be there is not. */
function rowsOf(table: BookTable, term: Term, spot: Spot): readonly number[] | undefined {
  const rows = term.rows;
  if ('key' in rows) return oneRow(table, rows.key);
  if ('optional' in rows) return present(table, [rows.optional]);
  if ('keys' in rows) return present(table, rows.keys);
  if ('under' in rows) return table.rows[table.rowOf.get(rows.under) ?? -1]?.children ?? [];
  if ('all' in rows) return allRows(table, rows.all);
  if ('boundCode' in rows) return spot.row ? present(table, [spot.row.key]) : [];
  if (!spot.row) return [];
  return rows.bound === 'row' ? [spot.row.index] : (table.rows[spot.row.index]?.children ?? []);
}

/** A functional category may lawfully be absent: the table lists what is not zero. */
function oneRow(table: BookTable, key: string): readonly number[] | undefined {
  const index = table.rowOf.get(key);
  if (index !== undefined) return [index];
  return /^(out\.)?\d{3}$/.test(key) ? [] : undefined;
}

function present(table: BookTable, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => table.rowOf.get(key) ?? []);
}

function allRows(table: BookTable, all: 'functional' | 'category' | 'leaf'): readonly number[] {
  const coded = table.rows.flatMap((row, index) => (row.code === null ? [] : [{ row, index }]));
  if (all === 'leaf') {
    const leaves = coded.filter(({ row }) => row.children.length === 0);
    return leaves.some(({ row }) => row.parent >= 0) ? leaves.map(({ index }) => index) : [];
  }
  return coded.filter(({ row }) => row.parent < 0).map(({ index }) => index);
}
