import type { ColumnKey, RowKey, TableId } from '../model';
import { economicName, functionalName } from './classification';
import { edition } from './editions';
import { maybeStandard } from './tables';
import type { ColumnStandard, RowStandard, TableStandard } from './types';

/** The table's standard title; an unknown id stands for itself. */
export function tableTitle(table: TableId): string {
  return maybeStandard(table)?.title ?? table;
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
  return allColumns(maybeStandard(table)).find(({ key }) => key === column)?.name ?? column;
}

function maybeEditionTable(table: TableId, editionId: string): { number: string; title: string } | undefined {
  return edition(editionId).tables.find((each) => each.table === table);
}

function plainRowName(table: TableId, key: RowKey, year: number | null): string {
  const standard = maybeStandard(table);
  const category = /^out\.(\d{3})$/.exec(key)?.[1];
  if (category !== undefined) return functionalName(category, year) ?? key;
  if (/^\d+$/.test(key)) return codeName(standard, key, year);
  if (key === 'total' && standard?.layout !== 'items') return '合计';
  return allRows(standard).find((row) => row.key === key)?.name ?? key;
}

function codeName(standard: TableStandard | undefined, code: string, year: number | null): string {
  const nameOf = standard?.layout === 'economic' ? economicName : functionalName;
  const name = nameOf(code, year);
  return name === null ? code : `${code} ${name}`;
}

function allRows(standard: TableStandard | undefined): readonly RowStandard[] {
  switch (standard?.layout) {
    case 'summary':
      return [...standard.income.rows, ...standard.outgo.rows];
    case 'economic':
    case 'items':
      return standard.rows;
    default:
      return [];
  }
}

function allColumns(standard: TableStandard | undefined): readonly ColumnStandard[] {
  if (standard === undefined) return [];
  return standard.layout === 'summary' ? [...standard.income.columns, ...standard.outgo.columns] : standard.columns;
}
