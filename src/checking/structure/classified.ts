import type { TableRow } from '../../model';
import { neighbours, oldNameOf, plainLabel } from '../../standards';
import { codeAndName, fewOf, labelCell, tableFault, tableName } from './fault';
import type { StructureFault, TableSubject } from './types';

/**
 * 项 that no list of the classification has below a 款 that is known, with the 项 beside them. The lists are open, so
 * this is a hint and never a fault.
 */
export function unknownItems(subject: TableSubject): readonly StructureFault[] {
  const { report } = subject.book;
  const unknown = subject.indexed.table.rows.flatMap((row) => {
    const beside = neighbours(row.code ?? '', report.year);
    return beside === null ? [] : [{ row, told: `${codeAndName(row)}（相邻的有 ${beside.join('、')}）` }];
  });
  return told(subject, unknown, (names) => `${names}，不在已知的科目里，请对照当年科目核对编码。`);
}

/** Rows under a name that their code had in earlier years only, where it has another one now. */
export function oldNames(subject: TableSubject): readonly StructureFault[] {
  const { report } = subject.book;
  const old = subject.indexed.table.rows.flatMap((row) => {
    const name = row.code === null ? null : oldNameOf(row.code, plainLabel(row.label), report.year);
    return name === null ? [] : [{ row, told: `${codeAndName(row)}（${name.to ?? ''}年度及以前的名称）` }];
  });
  return told(subject, old, (names) => `${names}，编码是当年的，名称是旧的，请核对。`);
}

/** One hint for all rows of a table, or none. */
function told(
  subject: TableSubject,
  found: readonly { readonly row: TableRow; readonly told: string }[],
  sentence: (names: string) => string,
): readonly StructureFault[] {
  if (found.length === 0) return [];
  const names = fewOf(
    found.map((each) => each.told),
    '行',
  );
  const cells = found.map(({ row }) => labelCell(subject, row));
  return [tableFault(subject, { message: `${tableName(subject)}的 ${sentence(names)}`, cells })];
}
