import type { ColumnKey, CountUnit, RowKey, TableId } from '../model';
import { economicName, functionalName } from './classification';
import { edition } from './editions';
import { maybeInternalStandard } from './internal';
import { maybeStandard } from './tables';
import type { ColumnStandard, RowStandard, TableStandard } from './types';

/** Tables that have a name and are not read yet. */
const UNREAD_TITLES: Readonly<Partial<Record<TableId, string>>> = {
  agencyOperations: '机构运行信息表',
  stateAssets: '国有资产占用情况表',
  internalAppendix01: '财决附01表',
  internalAppendix02: '财决附02表',
  internalBalanceSheet: '资产负债简表',
};

/** The table's standard title, “财决01-1表” for an internal one; an unknown id stands for itself. */
export function tableTitle(table: TableId): string {
  return maybeStandard(table)?.title ?? unreadTitle(table);
}

/** A title for ids that no standard has; 财决 tables are called by the number in their id. */
function unreadTitle(table: TableId): string {
  const internal = /^internal(\d+(?:_\d+)?)$/.exec(table)?.[1];
  return internal === undefined ? (UNREAD_TITLES[table] ?? table) : `财决${internal.replace('_', '-')}表`;
}

/** The table as people call it: “公开01 收入支出决算总表” in an edition that has it, else its title. */
export function displayName(table: TableId, editionId?: string): string {
  const numbered = editionId === undefined ? undefined : maybeEditionTable(table, editionId);
  return numbered === undefined ? tableTitle(table) : `公开${numbered.number} ${numbered.title}`;
}

/**
 * A row's Chinese name: “本年收入合计”, “210 卫生健康支出”.
 * `year` chooses among the names that a code had. A second row of the same key (`2080505#2`) says so.
 */
export function rowName(table: TableId, row: RowKey, year: number | null = null): string {
  const [key = row, repeat] = row.split('#');
  const name = plainRowName(table, key, year);
  return repeat === undefined ? name : `${name}（第${repeat}次出现）`;
}

/** A column's Chinese name: “本年收入合计”, “决算数”. An unknown key stands for itself. */
export function columnTitle(table: TableId, column: ColumnKey): string {
  return tableColumns(table).find(({ key }) => key === column)?.name ?? matrixColumn(table, column) ?? column;
}

/** The columns of a table that have a name of their own; those of a matrix go by economic codes. */
export function tableColumns(table: TableId): readonly ColumnStandard[] {
  const standard = maybeStandard(table);
  return standard === undefined ? internalColumns(table) : allColumns(standard);
}

/** The rows of a table that are known by their labels; rows of classification codes are not among them. */
export function tableRows(table: TableId): readonly RowStandard[] {
  const standard = maybeStandard(table);
  return standard === undefined ? internalRows(table) : allRows(standard);
}

/** What a row of a table counts; null for a row of amounts. A row that no standard knows holds amounts, as nearly all do. */
export function countUnit(table: TableId, row: RowKey): CountUnit | null {
  const [key] = row.split('#');
  return tableRows(table).find((each) => each.key === key)?.counts ?? null;
}

/** Columns of a 财决 table, those of all its blocks; none for a matrix, whose columns are codes. */
function internalColumns(table: TableId): readonly ColumnStandard[] {
  const form = maybeInternalStandard(table)?.form;
  if (form === undefined || form.layout === 'matrix') return [];
  return form.layout === 'blocks' ? form.blocks.flatMap(({ columns }) => columns) : form.columns;
}

/** A matrix names its columns by economic codes, as rows are named: “30201 办公费”. */
function matrixColumn(table: TableId, column: ColumnKey): string | null {
  if (maybeInternalStandard(table)?.form.layout !== 'matrix') return null;
  if (column === 'total') return '合计';
  const name = economicName(column);
  return name === null ? null : `${column} ${name}`;
}

function internalRows(table: TableId): readonly RowStandard[] {
  const form = maybeInternalStandard(table)?.form;
  return form?.layout === 'blocks' ? form.blocks.flatMap(({ rows }) => rows) : [];
}

function maybeEditionTable(table: TableId, editionId: string): { number: string; title: string } | undefined {
  return edition(editionId).tables.find((each) => each.table === table);
}

/**
 * A category of a summary table by its name alone, a code with its name behind it, any other row as its standard calls
 * it; the key where nobody knows a name.
 */
function plainRowName(table: TableId, key: RowKey, year: number | null): string {
  const standard = maybeStandard(table);
  const category = /^out\.(\d{3})$/.exec(key)?.[1];
  if (category !== undefined) return functionalName(category, year) ?? key;
  if (/^\d+$/.test(key)) return codeName(standard, key, year);
  if (key.startsWith(UNIT_KEY)) return key.slice(UNIT_KEY.length);
  if (key === 'total' && standard?.layout !== 'items') return '合计';
  return tableRows(table).find((row) => row.key === key)?.name ?? key;
}

/** Begins the keys of rows that are units. */
const UNIT_KEY = 'unit:';

function codeName(standard: TableStandard | undefined, code: string, year: number | null): string {
  const nameOf = standard?.layout === 'economic' ? economicName : functionalName;
  const name = nameOf(code, year);
  return name === null ? code : `${code} ${name}`;
}

/** Rows that a standard knows by label; functional tables have none but their codes. */
function allRows(standard: TableStandard): readonly RowStandard[] {
  switch (standard.layout) {
    case 'summary':
      return [...standard.income.rows, ...standard.outgo.rows];
    case 'economic':
    case 'items':
      return standard.rows;
    default:
      return [];
  }
}

function allColumns(standard: TableStandard): readonly ColumnStandard[] {
  return standard.layout === 'summary' ? [...standard.income.columns, ...standard.outgo.columns] : standard.columns;
}
