import { isGoverned } from '../../checking';
import { isTold } from '../../facts';
import type { Pointing, RecognisedTable, ReportModel } from '../../model';
import { lineName } from '../../recognition';
import { displayName, linesNotFound, type ExpectedLine } from '../../standards';

/** A row or column, or a figure of both, that a table should have and that was not found in it. */
export interface MissingLine extends Pick<Pointing, 'table' | 'row' | 'column'> {
  /** “其他收入”一行 */
  readonly name: string;
  /** 公开01 收入支出决算总表 */
  readonly tableName: string;
  /** The sheet that holds the table. */
  readonly sheet: string;
}

/** The lines that rules or texts need and that were not found, in the order of the tables. */
export function missingLines(report: ReportModel): readonly MissingLine[] {
  return report.tables.flatMap((table) => missingIn(report, table));
}

function missingIn({ standard }: ReportModel, table: RecognisedTable): readonly MissingLine[] {
  return linesNotFound(table, standard)
    .map((line) => ({ ...line, table: table.id }))
    .filter((line) => isGoverned(line) || isTold(line))
    .map((line) => ({
      table: line.table,
      row: line.row,
      column: line.column,
      sheet: table.sheet,
      name: nameOf(line),
      tableName: displayName(line.table, standard),
    }));
}

/** Two halves of a table head their columns alike. */
function nameOf({ side, ...line }: ExpectedLine & Pick<Pointing, 'table'>): string {
  const name = lineName(line);
  return side === undefined ? name : `${name}（${side}）`;
}
