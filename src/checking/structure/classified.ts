import type { TableRow } from '../../model';
import { isUnknownItem, neighbours, oldNameOf, type ClassificationName } from '../../standards';
import { codeAndName, fewOf, labelCells, tableFault, tableName } from './fault';
import type { StructureFault, TableSubject } from './types';

/**
 * 项 that no list of the classification has below a 款 that is known, with the 项 beside them. The lists are open, so
 * this is a hint and never a fault.
 */
export function unknownItems(subject: TableSubject): readonly StructureFault[] {
  const { report } = subject.book;
  const unknown = subject.indexed.table.rows.filter(({ code }) => code !== null && isUnknownItem(code));
  return told(subject, unknown, {
    nameOf: (row) => `${codeAndName(row)}（相邻的有 ${neighbours(row.code ?? '', report.year).join('、')}）`,
    sentence: (names) => `${names}，不在已知的科目里，请对照当年科目核对编码。`,
  });
}

/** Rows under a name that their code had in earlier years only, where it has another one now. */
export function oldNames(subject: TableSubject): readonly StructureFault[] {
  const { report } = subject.book;
  const nameOf = ({ code, label }: TableRow): ClassificationName | null =>
    code === null ? null : oldNameOf(code, label, report.year);
  const old = subject.indexed.table.rows.filter((row) => nameOf(row) !== null);
  return told(subject, old, {
    nameOf: (row) => `${codeAndName(row)}（${nameOf(row)?.to ?? ''}年度及以前的名称）`,
    sentence: (names) => `${names}，编码是当年的，名称是旧的，请核对。`,
  });
}

/** How rows are told: each of the few that are named, and what is said of them. */
interface Telling {
  readonly nameOf: (row: TableRow) => string;
  readonly sentence: (names: string) => string;
}

/** One hint for all rows of a table, or none. */
function told(
  subject: TableSubject,
  rows: readonly TableRow[],
  { nameOf, sentence }: Telling,
): readonly StructureFault[] {
  if (rows.length === 0) return [];
  const message = `${tableName(subject)}的 ${sentence(fewOf(rows, nameOf, '行'))}`;
  return [tableFault(subject, { message, cells: labelCells(subject, rows) })];
}
