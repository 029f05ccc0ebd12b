import type { ColumnKey, RecognisedTable, RowKey } from '../model';
import { edition } from './editions';
import { maybeStandard } from './tables';
import type { ColumnStandard, SideStandard, TableStandard } from './types';

/** A row, a column, or where items run across a figure of both, that a table should have. `side` tells halves apart. */
export interface ExpectedLine {
  readonly row: RowKey | null;
  readonly column: ColumnKey | null;
  readonly side?: '收入' | '支出';
}

type Printed = Pick<RecognisedTable, 'id' | 'rows'>;

/** 财政拨款 by budgets, as forms since the accounts of 2019 print it. */
const SPLIT_APPROPRIATION: readonly RowKey[] = [
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
];
const WHOLE_APPROPRIATION: RowKey = 'in.fiscalAppropriation';
/** Rows that only some forms of their table print. */
const RARE_ROWS: ReadonlySet<RowKey> = new Set(['meetings', 'training', 'basicTotal']);

/**
 * The lines that a table has in an edition and that were not found in it. Rows of classification codes are not among
 * them: a table lists those that hold something.
 */
export function linesNotFound(table: Printed, editionId: string): readonly ExpectedLine[] {
  const standard = maybeStandard(table.id);
  if (standard === undefined) return [];
  switch (standard.layout) {
    case 'summary':
      return [...rowsLacking(table, summaryRows(table, standard, editionId)), ...sideColumns(table, standard)];
    case 'items':
      return itemLines(table, standard);
    case 'economic':
      return [
        ...rowsLacking(table, commonRows(standard.rows)),
        ...columnsLacking(standard.columns, (key) => table.rows.some(({ cells }) => !cells.has(key))),
      ];
    default:
      return [
        ...rowsLacking(table, ['total']),
        ...columnsLacking(standard.columns, (key) => !table.rows.some(({ cells }) => cells.has(key))),
      ];
  }
}

/** Of some rows those that the table does not print. */
function rowsLacking({ rows }: Printed, keys: readonly RowKey[]): readonly ExpectedLine[] {
  const printed = new Set(rows.map(({ key }) => key));
  return keys.filter((key) => !printed.has(key)).map((row) => ({ row, column: null }));
}

/** Of the columns that every form has those that are lacking, by whatever the caller calls so. */
function columnsLacking(
  columns: readonly ColumnStandard[],
  isLacking: (key: ColumnKey) => boolean,
): readonly ExpectedLine[] {
  return columns
    .filter(({ key, optional }) => optional !== true && isLacking(key))
    .map(({ key }) => ({ row: null, column: key }));
}

function commonRows(rows: readonly { readonly key: RowKey }[]): readonly RowKey[] {
  return rows.map(({ key }) => key).filter((key) => !RARE_ROWS.has(key));
}

/** Each half prints its own columns, under the same keys. */
function sideColumns({ rows }: Printed, { income, outgo }: Extract<TableStandard, { layout: 'summary' }>) {
  const halves = [
    ['收入', 'in.', income],
    ['支出', 'out.', outgo],
  ] as const satisfies readonly (readonly [ExpectedLine['side'], string, SideStandard])[];
  return halves.flatMap(([side, prefix, { columns }]) => {
    const own = rows.filter(({ key }) => key.startsWith(prefix));
    return columnsLacking(columns, (key) => !own.some(({ cells }) => cells.has(key))).map((line) => ({
      ...line,
      side,
    }));
  });
}

/**
 * Rows that a summary table of the edition prints for certain: no categories, which are listed where they hold
 * something, and no rows that belong to another form.
 */
function summaryRows(
  { id, rows }: Printed,
  { income, outgo }: Extract<TableStandard, { layout: 'summary' }>,
  editionId: string,
): readonly RowKey[] {
  const { incomeRows } = edition(editionId);
  const hasCapital = incomeRows.includes('in.stateCapitalAppropriation');
  const printed = new Set(rows.map(({ key }) => key));
  const isOfOtherForm = (key: RowKey): boolean => {
    if (id !== 'incomeExpenditure') return key.startsWith('out.closingBalance.');
    if (key === WHOLE_APPROPRIATION) return SPLIT_APPROPRIATION.some((each) => printed.has(each));
    return SPLIT_APPROPRIATION.includes(key) ? printed.has(WHOLE_APPROPRIATION) : key.split('.').length > 2;
  };
  return [...income.rows, ...outgo.rows]
    .map(({ key }) => key)
    .filter((key) => !/^out\.\d{3}$/.test(key) && !isOfOtherForm(key))
    .filter((key) => hasCapital || !/stateCapital/i.test(key))
    .filter((key) => !isAppropriation(key) || incomeRows.includes(key));
}

function isAppropriation(key: RowKey): boolean {
  return key === WHOLE_APPROPRIATION || SPLIT_APPROPRIATION.includes(key);
}

/**
 * Items down the side lack rows or columns; items across lack single figures, as each stands in a column of its own.
 */
function itemLines(table: Printed, { rows, columns }: Extract<TableStandard, { layout: 'items' }>) {
  const items = commonRows(rows);
  const cellsOf = (key: RowKey): RecognisedTable['rows'][number]['cells'] | undefined =>
    table.rows.find((row) => row.key === key)?.cells;
  if (!runsAcross(table)) {
    const isNowhere = (key: ColumnKey): boolean => !table.rows.some(({ cells }) => cells.has(key));
    return [...rowsLacking(table, items), ...columnsLacking(columns, isNowhere)];
  }
  return items.flatMap((row) =>
    columnsLacking(columns, (key) => cellsOf(row)?.has(key) !== true).map(({ column }) => ({ row, column })),
  );
}

/** Whether items stand side by side, their names in the header. */
function runsAcross({ rows }: Printed): boolean {
  return rows.some(({ labelRef, cells }) => [...cells.values()].some(({ ref }) => ref.row !== labelRef.row));
}
