import { isInternalTable, lackText, type TableId } from '../../../model';
import { MAY_BE_LACKING, type Relation, type Rule, type Term } from '../../../rules';
import { FURTHER_TABLES, edition, maybeStandard, rememberFor } from '../../../standards';
import type { Book } from '../../book';
import { CHECK_WORDS } from '../../words';
import { isNothing, missing, resolve } from '../resolve';
import { NOWHERE, type Obstacle } from '../types';

/** The first table or other book that a relation cannot do without and that is not there; null where all are. */
export function absenceOf(book: Book, relation: Relation): Obstacle | null {
  let unknown: TableId | null = null;
  for (const term of termsOf(relation)) {
    if (term.book !== undefined || book.tables.has(term.table)) continue;
    if (term.optional !== true) return tableAbsence(book, relation, term.table);
    // A table that a term can do without only counts where figures may stand in it all the same.
    if (unknown === null && isUnknown(book, term)) unknown = term.table;
  }
  return unknown === null ? otherBookAbsence(book, relation) : tableAbsence(book, relation, unknown);
}

/** Whether a term's table is not there although figures may stand in it: that is no zero. */
export function isUnknown(book: Book, { book: other, table }: Term): boolean {
  if (other !== undefined || book.tables.has(table) || isLawful(book, table)) return false;
  return maybeStandard(table) === undefined || isPrinted(book, table);
}

/** Rules of tables that another region publishes are not about a book without them. */
export function isAboutOtherTables(book: Book, rule: Rule): boolean {
  const tables = furtherTablesOf(rule);
  return tables.length > 0 && tables.every((each) => each.some((table) => !book.tables.has(table)));
}

/** Of each relation of a rule, the tables of single regions that it speaks of. */
const furtherTablesOf = rememberFor(({ relations = [] }: Rule): readonly (readonly TableId[])[] =>
  relations.map((relation) =>
    termsOf(relation).flatMap(({ book, table }) => (book === undefined && FURTHER.has(table) ? [table] : [])),
  ),
);

/** Tables that single regions publish beside the nine. */
const FURTHER: ReadonlySet<TableId> = new Set(FURTHER_TABLES.map(({ standard }) => standard.id));

/** Comparing with a table that the other book does not have would compare with nothing. */
function otherBookAbsence(book: Book, relation: Relation): Obstacle | null {
  for (const { book: other, table } of termsOf(relation)) {
    if (other === undefined) continue;
    const books = book.others.get(other);
    const open = { verdict: 'notChecked', lack: other, isOutside: true } as const;
    if (!books) return { ...open, reason: lackText(other) };
    if (!books.some((tables) => tables.has(table))) return { ...open, reason: CHECK_WORDS.noTable(table, other) };
  }
  return null;
}

/** The terms of both sides, left before right. */
export const termsOf = rememberFor(({ left, right }: Relation): readonly Term[] => [...left, ...right]);

/** A missing table leaves a check open, unless nothing could stand in it. */
function tableAbsence(book: Book, relation: Relation, table: TableId): Obstacle {
  // No public table: those of the 财决 workbook and their kin need not be there.
  if (maybeStandard(table) === undefined) {
    if (termsOf(relation).every((term) => term.table === table)) {
      return { verdict: 'notApplicable', reason: CHECK_WORDS.withoutTable(table) };
    }
    if (isInternalTable(table)) return internalAbsence(book, table);
    return { ...missing('table', CHECK_WORDS.noTable(table)), isOutside: true };
  }
  if (!isPrinted(book, table)) return { verdict: 'notApplicable', reason: CHECK_WORDS.otherTables };
  if (isLawful(book, table) || othersAreNothing(book, relation)) {
    return { verdict: 'notApplicable', reason: CHECK_WORDS.nothingForTable(table) };
  }
  return missing('table', CHECK_WORDS.noTable(table));
}

/** A table of the 财决 workbook comes with it; once that is open, rules of its own check it there. */
function internalAbsence(book: Book, table: TableId): Obstacle {
  if (book.others.has('internal')) {
    return { verdict: 'notApplicable', reason: CHECK_WORDS.checkedInInternal(table) };
  }
  return missing('internal', CHECK_WORDS.noTable(table));
}

/** Whether the edition of the book has the table at all. */
function isPrinted({ report }: Book, table: TableId): boolean {
  return edition(report.standard).tables.some((each) => each.table === table);
}

/** Other tables show that there is no such money in the book. */
export function isLawful(book: Book, table: TableId): boolean {
  return lawfullyLacking(book).has(table);
}

/** The tables that a book may be without; asked for every relation that names one which is not there. */
const lawfullyLacking = rememberFor((book: Book): ReadonlySet<TableId> => {
  const lawful = MAY_BE_LACKING.filter(({ shownBy }) => {
    const told = shownBy.filter((term) => hasCells(book, term));
    return told.length > 0 && told.every((term) => isNothing(book, term, NOWHERE));
  });
  return new Set(lawful.map(({ table }) => table));
});

/**
 * Whether whatever else the relation leads to is zero, so that the missing table would hold zero as well. Nothing is
 * said of relations that stand on many rows.
 */
function othersAreNothing(book: Book, relation: Relation): boolean {
  if (relation.over?.rows) return false;
  const others = termsOf(relation).filter((term) => hasCells(book, term));
  return others.length > 0 && others.every((term) => isNothing(book, term, NOWHERE));
}

/** Whether a term leads to any cell of the book; that a table is not there need not be put into words for that. */
function hasCells(book: Book, term: Term): boolean {
  if (term.book === undefined && !book.tables.has(term.table)) return false;
  const found = resolve(book, term, NOWHERE);
  return 'cells' in found && found.cells.length > 0;
}
