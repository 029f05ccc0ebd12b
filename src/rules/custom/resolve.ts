import { maybeTable, type ColumnKey, type RowKey, type TableId } from '../../model';
import { maybeStandard, nearestName, normaliseHeader, normaliseLabel, normaliseText } from '../../standards';
import type { Condition, Relation, Rows, Term } from '../rule';
import { findName, nameFor, type Loosen } from './find-name';
import { parseCustomFormula } from './parse';
import { problemAt, type CustomFormula, type FormulaProblem, type Item, type Name } from './syntax';
import { CUSTOM_RULE_TEXTS } from './texts';
import { standardColumns, type VocabularyEntry, type Vocabulary } from './vocabulary';

/** The relation that the engine judges, or all that could not be found: names are looked up even behind a bad one. */
export type ResolvedFormula =
  { readonly relation: Relation } | { readonly problems: readonly [FormulaProblem, ...FormulaProblem[]] };

/** Reads a formula and finds every name of it on a report; either all of it is understood or none. Never throws. */
export function resolveFormula(text: string, vocabulary: Vocabulary): ResolvedFormula {
  const parsed = parseCustomFormula(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const resolving: Resolving = { text, vocabulary, problems: [] };
  const relation = resolveSides(resolving, parsed.formula);
  const [first, ...rest] = resolving.problems;
  return first ? { problems: [first, ...rest] } : { relation };
}

/** A formula on its way; what could not be found gathers in `problems`. */
interface Resolving {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly problems: FormulaProblem[];
}

/** A term, and what must be there for it to mean anything. */
interface ResolvedItem {
  readonly term: Term;
  /** Rows of a level can only be added up where the table prints that level. */
  readonly when: readonly Condition[];
}

/** Items that were not found are left out; the relation is used only where no problem was noted. */
function resolveSides(resolving: Resolving, { left, relation, right }: CustomFormula): Relation {
  const sides = [left, right].map((side) => side.flatMap((item) => resolveItem(resolving, item) ?? []));
  const when = sides.flat().flatMap((item) => item.when);
  const [leftTerms = [], rightTerms = []] = sides.map((side) => side.map(({ term }) => term));
  return { left: leftTerms, sign: relation, right: rightTerms, ...(when.length > 0 ? { when } : {}) };
}

/** The table first: which rows and columns there are depends on it. */
function resolveItem(resolving: Resolving, item: Item): ResolvedItem | null {
  const { vocabulary } = resolving;
  const what = CUSTOM_RULE_TEXTS.table(numbersOf(vocabulary));
  const table = resolveName(resolving, vocabulary.tables, item.table, { what, of: '报表' });
  if (!table) return null;
  return item.isSum ? resolveSum(resolving, item, table) : resolveFigure(resolving, item, table);
}

/** “公开01、公开02…”: the numbers of the book's own edition. */
function numbersOf({ tables }: Vocabulary): string {
  const numbers = tables.flatMap(({ names }) => names.filter((name) => /^公开\d+$/.test(name))).sort();
  return [numbers[0], numbers[numbers.length - 1]].join('—');
}

/** A row must be found before its columns, which differ between the two sides of a summary table. */
function resolveFigure(resolving: Resolving, item: Item, table: TableId): ResolvedItem | null {
  const row = resolveRow(resolving, item.row, table);
  const column = row === null ? null : resolveColumn(resolving, item, table, row);
  return row === null || column === null
    ? null
    : { term: { table, rows: { key: row }, column, sign: item.sign }, when: [] };
}

/** By code, label or printed label. A 项 that is new this year is taken by its digits alone. */
function resolveRow(resolving: Resolving, name: Name, table: TableId): RowKey | null {
  if (isCodeOfOpenList(resolving.vocabulary, name.text, table)) return name.text;
  const title = tableName(resolving.vocabulary, table);
  const words = { what: CUSTOM_RULE_TEXTS.rowOf(title), of: `${title}里` };
  return resolveName(resolving, resolving.vocabulary.rowsOf(table), name, words, normaliseLabel);
}

/** New 项 are added to the classification every year; their 款 tells that a code is one. */
function isCodeOfOpenList({ rowsOf }: Vocabulary, text: string, table: TableId): boolean {
  if (!/^\d{7}$/.test(text) || maybeStandard(table)?.layout !== 'functional') return false;
  return rowsOf(table).some(({ key }) => key === text.slice(0, 5));
}

/** The named column, or the only one there is. Where several are there and none is named the choices are told. */
function resolveColumn(
  resolving: Resolving,
  { row: rowName, column }: Item,
  table: TableId,
  row: RowKey,
): ColumnKey | null {
  const { vocabulary } = resolving;
  const title = tableName(vocabulary, table);
  const entries = vocabulary.columnsOf(table, row);
  if (column) {
    const words = { what: CUSTOM_RULE_TEXTS.columnOf(title), of: `${title}里` };
    return resolveName(resolving, entries, column, words, normaliseHeader);
  }
  const only = onlyColumn(vocabulary, table, row);
  if (only !== null) return only;
  const inBook = entries.filter(({ isPresent }) => isPresent);
  const choices = inBook.length > 0 ? inBook : entries;
  const names = choices.map((entry) => nameFor(entries, entry, normaliseHeader));
  return refuse(resolving, rowName, CUSTOM_RULE_TEXTS.columnWanted(title, names));
}

/** The column that need not be named: the one that every form of the table has, or the only one of the row. */
export function onlyColumn(vocabulary: Vocabulary, table: TableId, row: RowKey): ColumnKey | null {
  const always = standardColumns(maybeStandard(table), row).filter(({ optional }) => !optional);
  const present = vocabulary.columnsOf(table, row).filter(({ isPresent }) => isPresent);
  const [only] = [always, present].find((columns) => columns.length === 1) ?? [];
  return only?.key ?? null;
}

/** Digits of a code of each level. */
const LEVELS: Readonly<Record<string, 3 | 5 | 7>> = { 类: 3, 款: 5, 项: 7 };

/** The deepest level of each layout; a table of any other layout has none. */
const DEEPEST: Readonly<Record<string, 0 | 3 | 5 | 7>> = { summary: 3, economic: 5, functional: 7, items: 0 };

/**
 * 合计(表!类.栏): 类 as the engine knows them, 款 and 项 as this book prints them. A level that a layout does not have is
 * refused.
 */
function resolveSum(resolving: Resolving, item: Item, table: TableId): ResolvedItem | null {
  const level = normaliseText(item.row.text).replace(/级$/, '');
  const digits = LEVELS[level];
  if (digits === undefined) return refuse(resolving, item.row, CUSTOM_RULE_TEXTS.level(item.row.text));
  const layout = maybeStandard(table)?.layout ?? 'items';
  if (digits > (DEEPEST[layout] ?? 0)) {
    return refuse(resolving, item.row, CUSTOM_RULE_TEXTS.noLevel(tableName(resolving.vocabulary, table), level));
  }
  const column = resolveColumn(resolving, item, table, 'out.total');
  if (column === null) return null;
  const rows = levelRows(resolving.vocabulary, table, digits, layout === 'summary');
  return {
    term: { table, rows, column, sign: item.sign },
    when: digits === 3 ? [] : [{ prints: { table, digits } }],
  };
}

/** 款 and 项 are listed by key, as a relation has no word for “all of this level”. */
function levelRows({ report }: Vocabulary, table: TableId, digits: 3 | 5 | 7, isSummary: boolean): Rows {
  if (digits === 3) return { all: isSummary ? 'functional' : 'category' };
  const rows = maybeTable(report, table)?.rows ?? [];
  return { keys: rows.filter(({ code }) => code?.length === digits).map(({ key }) => key) };
}

/** As people see it: the number where the edition has one. */
function tableName({ tables }: Vocabulary, table: TableId): string {
  return tables.find(({ key }) => key === table)?.names[0] ?? table;
}

/** Words of the sentence that is said where a name is not found or fits several. */
interface Words {
  /** What the name should have been. */
  readonly what: string;
  /** Where several things of that name are. */
  readonly of: string;
}

/** One entry or a problem: several fit (and are listed), or none does (and the nearest name is offered). */
function resolveName<Key extends string>(
  resolving: Resolving,
  entries: readonly VocabularyEntry<Key>[],
  name: Name,
  { what, of }: Words,
  loosen: Loosen = normaliseText,
): Key | null {
  const found = findName(entries, name.text, loosen);
  if ('entry' in found) return found.entry.key;
  if ('several' in found) {
    const choices = found.several.map((entry) => nameFor(entries, entry, loosen));
    return refuse(resolving, name, CUSTOM_RULE_TEXTS.several(name.text, of, choices));
  }
  const inBook = entries.filter(({ isPresent }) => isPresent);
  const names = [...inBook, ...entries].flatMap((entry) => entry.names);
  return refuse(resolving, name, CUSTOM_RULE_TEXTS.unknown(name.text, what, nearestName(name.text, names)));
}

/** Notes the problem and goes on, unlike the parser: names are wrong one by one. */
function refuse({ text, problems }: Resolving, { at }: Pick<Name, 'at'>, what: string): null {
  problems.push(problemAt(text, at, what));
  return null;
}
