import type { ColumnKey, RowKey, TableId } from '../model';
import { BASIS, type Basis } from './basis';
import type { OtherBook, Over, Relation, Rule, StructureTest, Term } from './rule';

/** A column key, or where the column is taken from as the relation is bound. */
type Column = Term['column'];

/** The column that the relation is repeated over. */
export const EACH_COLUMN: Column = { bound: 'column' };

/** One row that must be there. */
export function at(table: TableId, row: RowKey, column: Column = 'finalAmount'): Term {
  return { table, rows: { key: row }, column, sign: 1 };
}

/** One row that some layouts leave out. */
export function maybeAt(table: TableId, row: RowKey, column: Column = 'finalAmount'): Term {
  return { table, rows: { optional: row }, column, sign: 1, optional: true };
}

/** The sum of those of these rows that exist. */
export function sumOf(table: TableId, keys: readonly RowKey[], column: Column = 'finalAmount'): Term {
  return { table, rows: { keys }, column, sign: 1 };
}

/** The sum of all 类 rows, of all functional rows of a two-block table, of all lowest rows, or of all units. */
export function sumAll(table: TableId, all: 'functional' | 'category' | 'leaf' | 'unit', column: Column): Term {
  return { table, rows: { all }, column, sign: 1 };
}

/** The sum of the rows right under a code. */
export function under(table: TableId, code: RowKey, column: Column = 'finalAmount'): Term {
  return { table, rows: { under: code }, column, sign: 1 };
}

/** The bound row, or the sum of the rows right under it. */
export function bound(table: TableId, which: 'row' | 'children', column: Column): Term {
  return { table, rows: { bound: which }, column, sign: 1 };
}

/** The row with the bound code in another table. */
export function sameCode(table: TableId, column: Column): Term {
  return { table, rows: { boundCode: 'same' }, column, sign: 1 };
}

/** The row with the bound key in another table, which leaves out codes that hold nothing and no other row. */
export function statedRow(table: TableId, column: Column): Term {
  return { table, rows: { boundCode: 'stated' }, column, sign: 1 };
}

/** The row with the bound code, or with the nearest code above it where the table leaves that level out. */
export function nearestCode(table: TableId, column: Column): Term {
  return { table, rows: { boundCode: 'nearest' }, column, sign: 1 };
}

/** The same term in another book. */
export function inBook(book: OtherBook, term: Term): Term {
  return { ...term, book };
}

/** The same term where its table or column may be absent. */
export function optional(term: Term): Term {
  return { ...term, optional: true };
}

/** Turns the sign, so that to take the difference of a difference is safe. */
export function minus(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}

/** left = right. */
export function equal(left: readonly Term[], right: readonly Term[], rest: Partial<Relation> = {}): Relation {
  return { left, sign: '=', right, ...rest };
}

/** left ≤ right. */
export function atMost(left: readonly Term[], right: readonly Term[], rest: Partial<Relation> = {}): Relation {
  return { left, sign: '<=', right, ...rest };
}

/** left ≥ right. */
export function atLeast(left: readonly Term[], right: readonly Term[], rest: Partial<Relation> = {}): Relation {
  return { left, sign: '>=', right, ...rest };
}

/** 基本平衡: must hold. */
export function balance(id: string, title: string, basis: Basis, ...relations: readonly Relation[]): Rule {
  return { id, title, class: 'balance', severity: 'error', basis, relations };
}

/** 逻辑性: must hold unless the caliber differs. */
export function logic(id: string, title: string, basis: Basis, ...relations: readonly Relation[]): Rule {
  return { id, title, class: 'logic', severity: 'error', basis, relations };
}

/** 核实性: may fail, and then an explanation is owed. */
export function verification(id: string, title: string, basis: Basis, ...relations: readonly Relation[]): Rule {
  return { id, title, class: 'verification', severity: 'warning', basis, relations };
}

/** What is hardly ever right: to be looked at, and no explanation is owed. */
export function suspicion(id: string, title: string, basis: Basis, ...relations: readonly Relation[]): Rule {
  return { id, title, class: 'logic', severity: 'warning', basis, relations };
}

/** A rule that only hints: it may fail in a book that is right. */
export function hint(id: string, title: string, basis: Basis, ...relations: readonly Relation[]): Rule {
  return { id, title, class: 'logic', severity: 'info', basis, relations };
}

/** A rule about form; its gravest test gives its class and severity. */
export function form(
  id: string,
  title: string,
  basis: Basis,
  tables: readonly TableId[],
  ...tests: readonly StructureTest[]
): Rule {
  const severity =
    (['error', 'warning'] as const).find((each) => tests.some((test) => test.severity === each)) ?? 'info';
  const ruleClass = severity === 'error' ? 'balance' : 'logic';
  return { id, title, class: ruleClass, severity, basis, structure: { tests, tables } };
}

/** A column of a classified table, with the id of the rule that adds it up. */
interface ClassifiedColumn {
  readonly id: string;
  readonly key: ColumnKey;
  readonly title: string;
}

/** A table whose rows are 类款项 codes, for the rules that all such tables share. */
export interface ClassifiedTable {
  readonly table: TableId;
  readonly columns: readonly ClassifiedColumn[];
}

/** 合计 = Σ 类, one rule a column. */
export function totalRules({ table, columns }: ClassifiedTable): readonly Rule[] {
  return columns.map(({ id, key, title }) =>
    balance(id, `合计 = 各类之和（${title}）`, BASIS.layout, totalOfCategories(table, key)),
  );
}

/** 合计 of a column = Σ 类. */
export function totalOfCategories(table: TableId, column: ColumnKey): Relation {
  return equal([at(table, 'total', column)], [sumAll(table, 'category', column)]);
}

/** Each row of a level = Σ the rows right under it, in each of the columns. */
export function levelSum(table: TableId, pick: 'category' | 'section', columns: readonly ColumnKey[]): Relation {
  return equal([bound(table, 'row', EACH_COLUMN)], [bound(table, 'children', EACH_COLUMN)], {
    over: { rows: { table, pick }, columns },
  });
}

/** 合计 = Σ of the lowest rows, in each of the columns. */
export function totalOfLeaves(table: TableId, columns: readonly ColumnKey[]): Relation {
  return equal([at(table, 'total', EACH_COLUMN)], [sumAll(table, 'leaf', EACH_COLUMN)], { over: { columns } });
}

/** No money under these codes: each table has a place for those of its own budget only. */
export function nothingUnder(table: TableId, codes: readonly RowKey[], column: ColumnKey, name: string): Relation {
  return equal([sumOf(table, codes, column)], [], { name });
}

/** In every row: one column = Σ other columns. */
export function rowSum(table: TableId, whole: ColumnKey, parts: readonly ColumnKey[]): Relation {
  const over: Over = { rows: { table, pick: 'every' } };
  return equal(
    [bound(table, 'row', whole)],
    parts.map((part) => optional(bound(table, 'row', part))),
    { over },
  );
}

/** A parent that is not printed may be no mistake (retyped tables skip rows of 款), so it is a warning only. */
const HIERARCHY: readonly StructureTest[] = [
  { look: 'missingParents', severity: 'warning' },
  { look: 'ascendingCodes', severity: 'warning' },
];

/** Names change by year and units keep old ones: a name that is off is never more than a hint. */
const CODES: readonly StructureTest[] = [
  { look: 'codeShape', severity: 'warning' },
  { look: 'names', severity: 'info' },
];

/** Missing parents and order of a classified table; rows that stand twice are told of every table by one rule. */
export function hierarchyRule(id: string, table: TableId): Rule {
  const title = '科目层级完整：款有其类、项有其款，按编码升序';
  return form(id, title, BASIS.layout, [table], ...HIERARCHY);
}

/** The shape of codes and the names that go with them. */
export function codeRule(id: string, table: TableId): Rule {
  return form(id, '科目编码的位数与开头正确，名称与编码相符', BASIS.estimate, [table], ...CODES);
}

/** Both of a classified table in one rule. */
export function structureRule(id: string, table: TableId): Rule {
  const title = '科目层级完整，编码按升序，位数与开头正确，名称与编码相符';
  return form(id, title, BASIS.layout, [table], ...HIERARCHY, ...CODES);
}
