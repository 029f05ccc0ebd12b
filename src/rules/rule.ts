import type { ColumnKey, RowKey, RuleClass, Scope, Severity, TableId, UnitKind } from '../model';
import type { Basis } from './basis';

/** Another book that the report is held against: last year's, the 财决 one, the approved figures, the units' own. */
export type OtherBook = 'prior' | 'internal' | 'approved' | 'units';

/**
 * Which rows of a table a term takes; several rows are added up.
 * - `key`: one row that must be there (a functional category may lawfully be absent: it is nothing then);
 * - `optional`: one row that a layout may leave out;
 * - `keys`: those of these rows that exist; for a code without a row of its own, the rows below it;
 * - `functional`: every functional category row of a two-block table (`out.201` …);
 * - `category`: every 类 row of a classified table; `leaf`: every row without rows under it;
 * - `unit`: every row of a table that lists units;
 * - `under`: the rows right under a code;
 * - `bound`: the row that the relation stands on, or the rows right under it;
 * - `boundCode`: the row of another table with the key of the bound one (`same`), or else with the nearest
 *   code above it (`nearest`), for wholes that are published to a higher level than their parts; with `stated` a
 *   code that is not there is nothing, and any other row that is not there is unknown.
 */
export type Rows =
  | { readonly key: RowKey }
  | { readonly optional: RowKey }
  | { readonly keys: readonly RowKey[] }
  | { readonly all: 'functional' | 'category' | 'leaf' | 'unit' }
  | { readonly under: RowKey }
  | { readonly bound: 'row' | 'children' }
  | { readonly boundCode: 'same' | 'nearest' | 'stated' };

/** A signed part of a relation. */
export interface Term {
  readonly table: TableId;
  readonly rows: Rows;
  /**
   * A key, the column that the relation stands on, the columns whose codes begin with its own (`301` → `30101` …),
   * or the column named by the key of the bound row.
   */
  readonly column: ColumnKey | { readonly bound: 'column' | 'children' | 'row' };
  readonly sign: 1 | -1;
  /** The table, or this column of it, may be absent (`column`: only the column); the term is nothing then. */
  readonly optional?: boolean | 'column';
  /** Where the table is found; in the report itself unless said. */
  readonly book?: OtherBook;
}

/**
 * What a relation is repeated over.
 * `rows` of one table (`category` and `section`: those of a level that have rows under them), or every 项 code
 * of several tables; `columns` are column keys of the relation's own table, or all that it has.
 */
export interface Over {
  readonly rows?: { readonly table: TableId; readonly pick: 'every' | 'everyCode' | 'category' | 'section' };
  readonly itemsOf?: readonly TableId[];
  readonly columns?: readonly ColumnKey[] | 'every';
}

/** Account years, both ends included. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** A place that a condition asks after. */
interface RowOf {
  readonly table: TableId;
  readonly row: RowKey;
}

/**
 * A precondition; where it fails the relation does not apply, where it cannot be told it stays unchecked.
 * - `hasColumn`: the table has the column, and the row, where one is named, has a cell in it;
 * - `prints`: the table has rows with codes of so many digits;
 * - `zero`: each of the terms is nothing; `balanced`: the terms add up to nothing;
 * - `unitKind`, `scope`: whose book it is (a 汇总 book is never of one kind); `unknown`: a book that does not say.
 */
export type Condition =
  | { readonly present: RowOf }
  | { readonly absent: RowOf }
  | { readonly hasColumn: { readonly table: TableId; readonly column: ColumnKey; readonly row?: RowKey } }
  | { readonly prints: { readonly table: TableId; readonly digits: 5 | 7 } }
  | { readonly years: Years }
  | { readonly unitKind: readonly UnitKind[] }
  | { readonly scope: readonly (Scope | 'unknown')[] }
  | { readonly zero: readonly Term[]; readonly reason: string }
  | { readonly balanced: readonly Term[]; readonly reason: string };

/**
 * Σ left (=, ≤, ≥) Σ right, over the amounts of the report.
 * An empty side is zero.
 */
export interface Relation {
  readonly left: readonly Term[];
  readonly sign: '=' | '<=' | '>=';
  readonly right: readonly Term[];
  /** Tells relations of one rule apart whose checks would stand on the same row and column: part of their ids. */
  readonly name?: string;
  readonly over?: Over;
  readonly when?: readonly Condition[];
  /** With `=`: left may differ from right by this many percent of right. */
  readonly withinPercent?: number;
  /** What may lawfully explain that it does not hold, and is not at hand: it stays unchecked then. */
  readonly unlessFor?: string;
}

/**
 * What a structure rule looks at, each by a small function in `checking/structure`, and how grave it is.
 * - `negatives`: amounts below zero, but for these rows and columns;
 * - `zeros`: nothing in rows that ought to hold something, only asked where `besides` holds something;
 * - `missingItems`: a 款 with amounts and no 项 under it, where most 款 have some;
 * - `unknownItems`: an 项 that the classification does not have below a 款 that it has; `oldNames`: a code under a name
 *   of other years;
 * - `names`: the label is the name of another code; `emptyNote`: an empty table says so, a filled one does not;
 * - `headings`: unit, year and scope as the sheets print them; `duplicateTables`: two sheets for one table.
 */
export type StructureTest = { readonly severity: Severity } & (
  | {
      readonly look:
        | 'duplicateRows'
        | 'missingParents'
        | 'missingItems'
        | 'ascendingCodes'
        | 'codeShape'
        | 'names'
        | 'unknownItems'
        | 'oldNames'
        | 'amounts'
        | 'unreadParts'
        | 'tableUnit'
        | 'emptyNote'
        | 'duplicateTables';
    }
  | { readonly look: 'headings'; readonly of: 'unitName' | 'year' | 'scope' }
  | { readonly look: 'negatives'; readonly except: readonly string[] }
  | {
      readonly look: 'zeros';
      readonly rows: readonly RowKey[];
      readonly column: ColumnKey;
      readonly besides?: RowKey;
    }
);

/** A rule about form: tests on each of the tables, or on the report as a whole where none are named. */
export interface Structure {
  readonly tests: readonly StructureTest[];
  readonly tables: readonly TableId[];
}

/** 勾稽关系 as data: verdict, sentence, marks, formula and locating all come from this one statement. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Account years to which it applies. */
  readonly years?: Years;
  readonly relations?: readonly Relation[];
  readonly structure?: Structure;
}
