import type { ReportModel, TableId } from '../../model';
import { edition, TABLE_STANDARDS, tableTitle } from '../../standards';

/** A table that a sheet can be assigned to. */
export interface TableChoice {
  readonly id: TableId;
  readonly title: string;
  /** Belongs to every printed set, so that its absence is worth saying. */
  readonly expected: boolean;
}

/** Units also publish these, laid out as in the 财决 workbook. */
const BESIDE_THE_NINE = ['agencyOperations', 'stateAssets'] as const;

/** The tables that a sheet can be assigned to: those of the report's edition in their order, then the rest. */
export function tableChoices(report: ReportModel): readonly TableChoice[] {
  const printed = edition(report.standard).tables.map(({ table, title, mayLack }) => ({
    id: table,
    title,
    expected: mayLack !== true,
  }));
  const named = new Set<string>(printed.map((choice) => choice.id));
  const others = TABLE_STANDARDS.filter((standard) => !named.has(standard.id));
  const beside = BESIDE_THE_NINE.filter((id) => !named.has(id)).map((id) => ({ id, title: tableTitle(id) }));
  return [...printed, ...[...others, ...beside].map(({ id, title }) => ({ id, title, expected: false }))];
}
