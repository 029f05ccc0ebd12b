import type { Rule, Structure, StructureTest } from '../../rules';
import { displayName } from '../../standards';
import type { Book, BookTable } from '../book';
import { negatives, unreadableAmounts, zeros } from './amounts';
import { oldNames, unknownItems } from './classified';
import { descendingCodes, duplicateRows, missingItems, missingParents, oddCodes, otherNames } from './rows';
import { duplicateTables, emptyNote, oddHeadings, oddUnit, unreadParts } from './sheets';
import type { ReportSubject, Seen, StructureCheck, TableSubject } from './types';

/** Runs the structure rules, each on the tables of it that the report has, or on the report as a whole. */
export function checkStructure(book: Book, rules: readonly Rule[]): readonly StructureCheck[] {
  return looksOf(book, rules).map((check) => (check.faults.length === 0 ? check : withIds(book, check)));
}

/** Each fault breaks a check of its own, named by its first cell; several at one cell are counted. */
function withIds(book: Book, check: StructureCheck): StructureCheck {
  const seen = new Map<string, number>();
  const faults = check.faults.map((fault) => {
    const [cell] = fault.cells;
    const id = cell ? `${fault.rule.id}@${cell.name}` : structureId(book, fault);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { ...fault, check: count === 1 ? id : `${id}#${count}` };
  });
  return { ...check, faults };
}

/** `S01@公开05 …`: a structure rule on one table, or on the report as a whole. */
export function structureId(book: Book, { rule, table }: Pick<StructureCheck, 'rule' | 'table'>): string {
  return table === null ? rule.id : `${rule.id}@${displayName(table, book.report.standard)}`;
}

function looksOf(book: Book, rules: readonly Rule[]): readonly StructureCheck[] {
  return rules.flatMap((rule): readonly StructureCheck[] => {
    const { structure } = rule;
    if (!structure) return [];
    // Of a book without tables nothing holds, but it may have too many of them to choose from.
    const isEmpty = book.tables.size === 0;
    return structure.tables.length === 0
      ? [checkOnReport(book, rule, structure)].filter(({ faults }) => !isEmpty || faults.length > 0)
      : structure.tables.flatMap((table) => checkOnTable(book, rule, structure, book.tables.get(table)));
  });
}

/** The tests of a rule that names no table. */
function checkOnReport(book: Book, rule: Rule, { tests }: Structure): StructureCheck {
  const seen = tests.map((test) => lookAtReport({ book, rule, severity: test.severity }, test));
  return { rule, table: null, ...joined(seen) };
}

/** A table that the report does not have is told by the rules that need it. */
function checkOnTable(
  book: Book,
  rule: Rule,
  { tests }: Structure,
  indexed: BookTable | undefined,
): readonly StructureCheck[] {
  if (!indexed) return [];
  const seen = tests.map((test) => lookAtTable({ book, rule, severity: test.severity, indexed }, test));
  return [{ rule, table: indexed.table.id, ...joined(seen) }];
}

/** Faults count even where another test of the rule could not look. */
function joined(seen: readonly Seen[]): Pick<StructureCheck, 'faults' | 'open'> {
  const faults = seen.flatMap((each) => ('open' in each ? [] : each));
  const open = seen.find((each) => 'open' in each);
  return { faults, open: faults.length === 0 && open && 'open' in open ? open.open : null };
}

function lookAtReport(subject: ReportSubject, test: StructureTest): Seen {
  if (test.look === 'headings') return oddHeadings(subject, test);
  if (test.look === 'duplicateTables') return duplicateTables(subject);
  throw new RangeError(`${subject.rule.id}: ${test.look} looks at tables, and the rule names none`);
}

/** Tests that need nothing but the table; those with settings of their own are called below. */
const TABLE_TESTS = {
  duplicateRows,
  missingParents,
  missingItems,
  ascendingCodes: descendingCodes,
  codeShape: oddCodes,
  names: otherNames,
  unknownItems,
  oldNames,
  amounts: unreadableAmounts,
  unreadParts,
  tableUnit: oddUnit,
  emptyNote,
} satisfies Partial<Record<StructureTest['look'], (subject: TableSubject) => Seen>>;

function lookAtTable(subject: TableSubject, test: StructureTest): Seen {
  switch (test.look) {
    case 'negatives':
      return negatives(subject, test);
    case 'zeros':
      return zeros(subject, test);
    case 'headings':
    case 'duplicateTables':
      throw new RangeError(`${subject.rule.id}: ${test.look} looks at the whole report, and the rule names tables`);
    default:
      return TABLE_TESTS[test.look](subject);
  }
}

export type { StructureCheck, StructureFault } from './types';
