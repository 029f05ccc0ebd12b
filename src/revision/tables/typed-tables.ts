import {
  groupBy,
  typedCells,
  type FactId,
  type FactTable,
  type Span,
  type TextDocument,
  type TypedCell,
} from '../../model';
import { budgetOn, placeIn } from '../../facts';
import { basisIn } from '../../reading';
import type { Canvas } from '../canvas';
import { namesOfBook, type NamesOfBook } from '../names-of-books';
import type { Setting } from '../setting';
import { matchOf, printLike } from '../values/figures';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import { typedDecimals, typedValue, type KnownTable, type ColumnMeaning, type TypedTable } from './typed-table';
import { reviseTypedRows } from './typed-rows';
import { ONLY_AMOUNT, ROW_SIGNS, TOTAL_LABEL } from './table-words';

/** Fewer cells make no line of a table: “第一部分 概况    3” is one of the contents. */
const FEWEST_CELLS = 3;
/** A table is known where so many of its amounts are those of the old books, and at least two. */
const AGREES = 0.8;
const FEWEST = 2;

/** A cell with an amount or with nothing, and all that its row may be in the books. */
interface Entry {
  readonly cell: TypedCell;
  readonly at: number;
  readonly label: string;
  /** None where nobody knows the row. */
  readonly rows: readonly FactId[];
}

/**
 * Fills tables that were typed in lines, where their rows go by names or codes of the old books and hold their amounts.
 * @returns the lines of those that were known; of all others it is still to be told that they stay
 */
export function reviseTypedTables(setting: Setting, canvas: Canvas): readonly Span[] {
  const names = namesOfBook(setting.old);
  return typedTablesIn(setting.document).flatMap((table) => {
    const { span, lines } = table;
    const entries = lines.flatMap((line) => entriesOf(names, setting.old, line));
    if (entries.filter(({ cell }) => cell.text !== '').length < FEWEST) return [];
    const header = lines.find((line) => line.every(({ text }) => !ONLY_AMOUNT.test(text))) ?? [];
    const known = knownIn('万元', setting, entries, header) ?? knownIn('元', setting, entries, header);
    if (known !== null) {
      reviseTypedRows(setting, table, known, canvas);
      fill(setting, entries, header, known, canvas);
      for (const line of lines) canvas.close(spanOfLine(line));
      return lines.map(spanOfLine);
    }
    if (!setting.isSameYear) canvas.leave('asked', span, REVISION_WORDS.table);
    return [];
  });
}

function spanOfLine(line: readonly TypedCell[]): Span {
  return { start: line[0]?.span.start ?? 0, end: line.at(-1)?.span.end ?? 0 };
}

/** Lines of cells, those right below each other together. */
function typedTablesIn({ plain, paragraphs }: TextDocument): readonly TypedTable[] {
  const tables: { span: Span; first: number; lines: (readonly TypedCell[])[] }[] = [];
  let isOpen = false;
  for (const [first, { role, span }] of paragraphs.entries()) {
    const cells = role === 'body' ? typedCells(plain, span) : [];
    const last = tables.at(-1);
    if (cells.length < FEWEST_CELLS) isOpen = false;
    else if (isOpen && last) last.lines.push(cells);
    else {
      tables.push({ span, first, lines: [cells] });
      isOpen = true;
    }
  }
  return tables;
}

/** The amounts of a line behind its name or code, with the rows of the books that go by it. */
function entriesOf(names: NamesOfBook, old: FactTable, line: readonly TypedCell[]): readonly Entry[] {
  const isWords = ({ text }: TypedCell): boolean => text !== '' && !ONLY_AMOUNT.test(text);
  const named = line.findIndex(isWords);
  const code = line.find(({ text }) => /^\d{3,7}$/.test(text))?.text ?? null;
  const label = labelOf(line[named]?.text ?? '');
  const found = names.lastIn(label, '万元');
  const ofName = found?.end === label.length ? found.facts : [];
  const rows = code === null ? ofName : names.rowsOf(code);
  const own = TOTAL_LABEL.test(label) ? [...totalsOf(old), ...ofName] : rows;
  if (named < 0) return [];
  const first =
    Math.max(
      named,
      line.findIndex(({ text }) => text === code),
    ) + 1;
  return line.slice(first).flatMap((cell, index) => {
    const isAmount = cell.text === '' || ONLY_AMOUNT.test(cell.text);
    return isAmount ? [{ cell, at: first + index, label, rows: own }] : [];
  });
}

/** The name of a row in full-width signs, as the books' names are, without what stands around it. */
function labelOf(text: string): string {
  const even = text.replace(/\s/g, '').replace(/\(/g, '（').replace(/\)/g, '）');
  return even.replace(ROW_SIGNS, '');
}

/** Every amount that a row of totals holds, in any table. */
function totalsOf(old: FactTable): readonly FactId[] {
  return [...old.values()].flatMap(({ id, kind }) => (kind === 'amount' && placeIn(id)?.row === 'total' ? [id] : []));
}

/** This year's amounts in all columns that are known. */
function fill(
  setting: Setting,
  entries: readonly Entry[],
  header: readonly TypedCell[],
  { unit, columns }: KnownTable,
  canvas: Canvas,
): void {
  for (const { cell, at, label, rows } of entries) {
    const meaning = columns.get(at);
    const fact = meaning && factOf(rows, meaning);
    const worth = fact === undefined ? null : worthOf(setting.fresh, fact);
    if (cell.text === '' && (worth === null || worth.value === 0)) continue;
    if (fact === undefined || worth === null) {
      if (!setting.isSameYear)
        canvas.leave('asked', cell.span, REVISION_WORDS.cellUnbound(label, header[at]?.text ?? ''));
      continue;
    }
    const figure = { unit, places: typedDecimals(cell.text), value: typedValue(cell.text), inWords: false };
    const text = printLike(figure, cell.text, worth, setting.manner);
    canvas.change({ kind: 'figure', span: cell.span, new: text, fact, sources: worth.sources });
  }
}

/** What each column tells; null where the amounts, in this unit, are not those of the old books. */
function knownIn(
  unit: KnownTable['unit'],
  setting: Setting,
  entries: readonly Entry[],
  header: readonly TypedCell[],
): KnownTable | null {
  const columns = new Map<number, ColumnMeaning>();
  let [agreed, told] = [0, 0];
  const fitting = [...new Set(entries.map((entry) => entry.at))].map((at) => {
    const all = entries.filter((entry) => entry.at === at);
    const title = header[at]?.text ?? '';
    return { at, all, best: bestMeanings(setting, all, moneyOf(title), unit) };
  });
  const tables = groupBy(
    fitting.flatMap(({ best }) => [...new Set(best.map(({ table }) => table))]),
    (table) => table,
  );
  const most = Math.max(0, ...[...tables.values()].map((each) => each.length));
  for (const { at, all, best } of fitting) {
    const own = all.filter(({ cell }) => typedValue(cell.text) !== 0);
    const [first] = best;
    if (!first) continue;
    // Cells of which the books know nothing say nothing of whose table it is.
    told += own.filter((entry) => isKnown(setting, entry, first)).length;
    agreed += own.filter((entry) => isTold(setting, entry, first, unit)).length;
    const ofMost = best.filter(({ table }) => tables.get(table)?.length === most);
    const meaning = onlyMeaning(setting, all, ofMost.length > 0 ? ofMost : best);
    if (meaning !== null) columns.set(at, meaning);
  }
  return agreed >= FEWEST && agreed >= told * AGREES ? { unit, columns } : null;
}

/** What a column may tell, of all that its rows may: that which the old books have most of, and least against. */
function bestMeanings(
  setting: Setting,
  all: readonly Entry[],
  money: Money,
  unit: KnownTable['unit'],
): readonly ColumnMeaning[] {
  const own = all.filter(({ cell }) => typedValue(cell.text) !== 0);
  const scored = meaningsOf(own, money).map((meaning) => {
    const fits = own.filter((entry) => isTold(setting, entry, meaning, unit)).length;
    const against = all.filter((entry) => !own.includes(entry) && valueIn(setting.old, entry, meaning) !== 0).length;
    return { meaning, fits, score: fits - against };
  });
  const fitting = scored.filter(({ fits }) => fits > 0);
  const best = Math.max(...fitting.map(({ score }) => score));
  return fitting.filter(({ score }) => score === best).map(({ meaning }) => meaning);
}

/** The first of several, where this year's books have the same for all of them; else nobody knows which it is. */
function onlyMeaning(
  { fresh }: Setting,
  all: readonly Entry[],
  meanings: readonly ColumnMeaning[],
): ColumnMeaning | null {
  const [first, ...others] = meanings;
  const isSame = (entry: Entry): boolean =>
    first !== undefined && others.every((each) => valueIn(fresh, entry, each) === valueIn(fresh, entry, first));
  return first !== undefined && all.every(isSame) ? first : null;
}

/** What some books have for a cell; nothing where they do not know it. */
function valueIn(facts: FactTable, { rows }: Entry, meaning: ColumnMeaning): number {
  const fact = factOf(rows, meaning);
  return (fact === undefined ? null : worthOf(facts, fact))?.value ?? 0;
}

/** Whether a column is headed as a budget, and as which. */
type Money = Pick<ColumnMeaning, 'isBudget' | 'basis'>;

function moneyOf(title: string): Money {
  const isBudget = title.includes('预算') && !title.includes('决算');
  return { isBudget, basis: isBudget ? basisIn(title) : null };
}

/** All that the rows of a column may tell. */
function meaningsOf(entries: readonly Entry[], money: Money): readonly ColumnMeaning[] {
  const found = new Map<string, ColumnMeaning>();
  for (const id of entries.flatMap(({ rows }) => rows)) {
    const place = placeIn(id);
    if (place) found.set(`${place.table}/${place.column}`, { table: place.table, column: place.column, ...money });
  }
  return [...found.values()];
}

function factOf(rows: readonly FactId[], { table, column, isBudget, basis }: ColumnMeaning): FactId | undefined {
  const fact = rows.find((id) => placeIn(id)?.table === table && placeIn(id)?.column === column);
  return fact !== undefined && isBudget ? budgetOn(fact, basis) : fact;
}

/** Whether the old books have what a cell says. */
function isTold({ old }: Setting, { cell, rows }: Entry, meaning: ColumnMeaning, unit: KnownTable['unit']): boolean {
  const fact = factOf(rows, meaning);
  const worth = fact === undefined ? null : worthOf(old, fact);
  const figure = { unit, value: typedValue(cell.text), places: typedDecimals(cell.text), isAbout: false };
  return worth !== null && matchOf(figure, worth, null) === 'exact';
}

function isKnown({ old }: Setting, { rows }: Entry, meaning: ColumnMeaning): boolean {
  const fact = factOf(rows, meaning);
  return fact !== undefined && worthOf(old, fact) !== null;
}
