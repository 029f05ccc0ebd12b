import type { ColumnKey, RecognisedTable, RowKey, TableId } from '../../model';

/** Keys of the rows that hold money in a column, by column. */
type FilledRows = ReadonlyMap<ColumnKey, readonly RowKey[]>;

/** These are never nothing: whoever has accounts has income or expenditure. */
const NEVER_NOTHING: ReadonlySet<TableId> = new Set<TableId>(['incomeExpenditure', 'income', 'expenditure']);
/** The totals of those tables, as row and column. */
const MAIN_TOTALS: ReadonlySet<string> = new Set([
  'in.grandTotal/finalAmount',
  'out.grandTotal/finalAmount',
  'total/total',
]);

const PERSONNEL = /^30[13]/;
const OTHER_ECONOMIC = /^(?!30[13])\d/;
const BALANCES = /openingBalance|closingBalance/;
/** What a table of 三公 may hold beside them: its total covers neither 会议费 nor 培训费. */
const BESIDE_TOTAL = /^(?:meetings|training)$/;

/** Which other rows a total covers, by its own row. */
const COVERED: Readonly<Record<RowKey, (row: RowKey) => boolean>> = {
  total: (row) => !BESIDE_TOTAL.test(row),
  basicTotal: () => true,
  personnelTotal: (row) => PERSONNEL.test(row),
  publicTotal: (row) => OTHER_ECONOMIC.test(row),
  vehicles: (row) => row === 'vehiclePurchase' || row === 'vehicleOperation',
  'in.total': (row) => row.startsWith('in.') && !BALANCES.test(row),
  'out.total': (row) => row.startsWith('out.') && !BALANCES.test(row),
  'in.grandTotal': (row) => row.startsWith('in.'),
  'out.grandTotal': (row) => row.startsWith('out.'),
};

/**
 * Tells empty cells that should hold a total: what they cover has money, or can never be nothing. Nobody wrote
 * these figures, so a text must not call them 0; any other empty cell is nothing.
 */
export function unwrittenTotals(table: RecognisedTable): (row: RowKey, column: ColumnKey) => boolean {
  let filled: FilledRows | undefined;
  return (row, column) => {
    if (NEVER_NOTHING.has(table.id) && MAIN_TOTALS.has(`${row}/${column}`)) return true;
    // A code covers all codes that begin with it.
    const covers = COVERED[row] ?? (/^\d+$/.test(row) ? (other: RowKey) => other.startsWith(row) : null);
    if (covers === null) return false;
    filled ??= filledRows(table);
    return filled.get(column)?.some((other) => other !== row && covers(other)) ?? false;
  };
}

/** Looked up once for a table, when its first empty cell is met. */
function filledRows({ columns, rows }: RecognisedTable): FilledRows {
  return new Map(
    columns.map(({ key }) => [
      key,
      rows.filter(({ cells }) => (cells.get(key)?.amount?.fen ?? 0) !== 0).map((row) => row.key),
    ]),
  );
}
