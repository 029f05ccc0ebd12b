import { refKey, type CheckReport, type FindingCell, type ReportModel, type TableId } from '../model';

/** How much of a table the rules reach. */
export interface TableCoverage {
  readonly table: TableId;
  readonly title: string;
  readonly sheet: string;
  /** Amounts other than zero. */
  readonly amounts: number;
  /** Those of them that no rule governs. */
  readonly uncovered: readonly FindingCell[];
}

/** The coverage of every table, in the order of the report. */
export function coverageOf(report: ReportModel, { uncovered }: CheckReport): readonly TableCoverage[] {
  const free = new Map(uncovered.map((cell) => [refKey(cell.ref), cell]));
  return report.tables.map(({ id, title, sheet, rows }) => {
    const cells = rows.flatMap((row) => [...row.cells.values()]);
    return {
      table: id,
      title,
      sheet,
      amounts: cells.filter(({ amount }) => amount !== null && amount.fen !== 0).length,
      uncovered: cells.flatMap(({ ref }) => free.get(refKey(ref)) ?? []),
    };
  });
}
