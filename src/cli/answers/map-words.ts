import { maybeArea, type Pointing, type TableId } from '../../model';
import { NOT_A_TABLE, isColumnKey, isRowKey } from '../../recognition';
import {
  INTERNAL_STANDARDS,
  TABLE_STANDARDS,
  columnsNamed,
  rowName,
  columnTitle,
  rowsNamed,
  tableColumns,
  tableNamed,
  tableRows,
  tableTitle,
} from '../../standards';
import { CliError } from '../inputs/input';
import { CLI_TEXTS } from '../texts';

/** What one `--map` says: which table a sheet is, or which line of a table a cell stands on. */
export type MapAnswer = { readonly sheet: string; readonly table: TableId | null } | { readonly pointing: Pointing };

/** 无, and the option of a question word for word. */
const NO_TABLES: readonly string[] = ['无', NOT_A_TABLE];
/** Table, then row and column in this order, either of which may be missing. */
const LINE = /^(?<table>[^/]+)(?:\/行:(?<row>[^/]+))?(?:\/栏:(?<column>[^/]+))?$/;

/**
 * `Sheet3=支出决算表`, `Sheet3!C5=支出决算表/栏:基本支出` or `Sheet3!B9=支出决算表/行:合计`. A sheet's name may hold
 * “=” and “!”, a table's does not.
 * @throws CliError for words that are no such answer
 */
export function mapAnswer(text: string): MapAnswer {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) throw new CliError(CLI_TEXTS.mapWithoutSheet(text));
  const [place, line] = [text.slice(0, at), text.slice(at + 1)];
  if (!line.includes('/')) return { sheet: place, table: NO_TABLES.includes(line) ? null : tableOf(line) };
  return { pointing: pointingOf(text, place, line) };
}

/** The sheet is what stands before the last “!”; of an area its first cell counts. */
function pointingOf(text: string, place: string, line: string): Pointing {
  const { table: title, row, column } = LINE.exec(line)?.groups ?? {};
  const mark = place.lastIndexOf('!');
  const area = maybeArea(place.slice(mark + 1));
  if (title === undefined || mark < 1 || area === null) throw new CliError(CLI_TEXTS.mapBadPointing(text));
  const table = tableOf(title);
  return {
    table,
    row: row === undefined ? null : rowOf(table, row),
    column: column === undefined ? null : columnOf(table, column),
    cell: { sheet: place.slice(0, mark), row: area.top, column: area.left },
  };
}

/** An unknown table is answered with all known ones. */
function tableOf(text: string): TableId {
  const table = tableNamed(text);
  if (table === undefined) throw new CliError(CLI_TEXTS.mapUnknownTable(text, knownTables()));
  return table;
}

/** A key is taken as it is; a name has to be that of one row only. */
function rowOf(table: TableId, text: string): string {
  const known = tableRows(table).map(({ key }) => `${rowName(table, key)}（${key}）`);
  return isRowKey(table, text) ? text : onlyOne(table, text, rowsNamed(table, text), known);
}

/** The same for columns. */
function columnOf(table: TableId, text: string): string {
  const known = tableColumns(table).map(({ key }) => `${columnTitle(table, key)}（${key}）`);
  return isColumnKey(table, text) ? text : onlyOne(table, text, columnsNamed(table, text), known);
}

/** Of two lines with one name neither is guessed: the keys are told, which differ. */
function onlyOne(table: TableId, text: string, keys: readonly string[], known: readonly string[]): string {
  const [only, second] = keys;
  if (only === undefined) throw new CliError(CLI_TEXTS.mapUnknownLine(tableTitle(table), text, [...new Set(known)]));
  if (second !== undefined) throw new CliError(CLI_TEXTS.mapAmbiguousLine(tableTitle(table), text, keys));
  return only;
}

/** Public tables first, then those of the 财决 workbook. */
function knownTables(): string {
  return [...TABLE_STANDARDS, ...INTERNAL_STANDARDS].map(({ id }) => `${tableTitle(id)}（${id}）`).join('、');
}
