import type { ColumnKey, RowKey, RuleClass, Severity, TableId } from '../model';

/**
 * Which rows of a table a term takes; several rows are added up.
 * - `key`: one row that must be there (a functional category may lawfully be absent: it is nothing then);
 * - `optional`: one row that a layout may leave out;
 * - `keys`: those of these rows that exist;
 * - `functional`: every functional category row of a two-block table (`out.201` …);
 * - `category`: every 类 row of a classified table; `leaf`: every row without rows under it;
 * - `under`: the rows right under a code;
 * - `bound`: the row that the relation stands on, or the rows right under it;
 * - `boundCode`: the row of another table with the same code, behind a prefix (`out.`).
 */
export type Rows =
  | { readonly key: RowKey }
  | { readonly optional: RowKey }
  | { readonly keys: readonly RowKey[] }
  | { readonly all: 'functional' | 'category' | 'leaf' }
  | { readonly under: RowKey }
  | { readonly bound: 'row' | 'children' }
  | { readonly boundCode: true };

/** A signed part of a relation; `column` is a key or the column that the relation stands on. */
export interface Term {
  readonly table: TableId;
  readonly rows: Rows;
  readonly column: ColumnKey | { readonly bound: 'column' };
  readonly sign: 1 | -1;
  /** The table, or this column of it, may be absent; the term is nothing then. */
  readonly optional?: boolean;
}

/**
 * What a relation is repeated over.
 * `rows` of one table (`parent`: those of a level that have rows under them), or every 项 code
 * of several tables; `columns` are column keys of the relation's own table.
 */
export interface Over {
  readonly rows?: { readonly table: TableId; readonly pick: 'every' | 'everyCode' | 'category' | 'section' };
  readonly itemsOf?: readonly TableId[];
  readonly columns?: readonly ColumnKey[];
}

/** A precondition; where it fails the relation does not apply. */
export type Condition =
  | { readonly present: { readonly table: TableId; readonly row: RowKey } }
  | { readonly absent: { readonly table: TableId; readonly row: RowKey } }
  | { readonly hasColumn: { readonly table: TableId; readonly column: ColumnKey } }
  | { readonly zero: readonly Term[]; readonly reason: string };

/** Σ left (=, ≤, ≥) Σ right, over the amounts of the report. */
export interface Relation {
  readonly left: readonly Term[];
  readonly sign: '=' | '<=' | '>=';
  readonly right: readonly Term[];
  readonly over?: Over;
  readonly when?: readonly Condition[];
}

/** What structure rules look at; each is a small function in `checking/structure`. */
export type StructureTest =
  | 'duplicateRows'
  | 'missingParents'
  | 'ascendingCodes'
  | 'codeShape'
  | 'names'
  | 'amounts'
  | 'tableUnit'
  | 'duplicateTables';

/** 勾稽关系 as data: verdict, sentence, marks, formula and locating all come from this one statement. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  /** Where it comes from: a document, the official client's formula, or 本工具推算. */
  readonly basis: string;
  /** Account years to which it applies, both ends included. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly relations?: readonly Relation[];
  readonly structure?: { readonly test: StructureTest; readonly tables: readonly TableId[] };
}
