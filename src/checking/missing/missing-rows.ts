import type { RecognisedTable, ReportModel, TableId } from '../../model';
import { maybeTable } from '../../model';
import { FUNCTIONAL_CATEGORIES } from '../../rules';
import type { MissingRow } from '../book';

/** Tables whose rows are functional codes; each lists every non-zero category. */
const CLASSIFIED: readonly TableId[] = [
  'income',
  'expenditure',
  'generalBudgetExpenditure',
  'governmentFund',
  'stateCapital',
];

/** Tables whose 项 are parts of 支出决算表. */
const PARTS_OF_EXPENDITURE: readonly TableId[] = ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'];

/** Which figure of another table attests that a category belongs into a table. */
const WITNESSES: readonly {
  table: TableId;
  prefix: string;
  witness: TableId;
  witnessPrefix: string;
  column: string;
}[] = [
  { table: 'expenditure', prefix: '', witness: 'incomeExpenditure', witnessPrefix: 'out.', column: 'finalAmount' },
  { table: 'incomeExpenditure', prefix: 'out.', witness: 'expenditure', witnessPrefix: '', column: 'total' },
  {
    table: 'generalBudgetExpenditure',
    prefix: '',
    witness: 'fiscalAppropriation',
    witnessPrefix: 'out.',
    column: 'generalBudget',
  },
  {
    table: 'governmentFund',
    prefix: '',
    witness: 'fiscalAppropriation',
    witnessPrefix: 'out.',
    column: 'governmentFund',
  },
  { table: 'stateCapital', prefix: '', witness: 'fiscalAppropriation', witnessPrefix: 'out.', column: 'stateCapital' },
  {
    table: 'fiscalAppropriation',
    prefix: 'out.',
    witness: 'generalBudgetExpenditure',
    witnessPrefix: '',
    column: 'total',
  },
];

/**
 * The rows that the book lacks: 类 whose 款 or 项 rows stand there while other 类 rows exist, or for which another table
 * has an amount; 项 that another table spends on; and what the approved book prints with an amount.
 */
export function missingRows(report: ReportModel, approved: readonly ReportModel[] = []): readonly MissingRow[] {
  const found = new Map<string, MissingRow>();
  const rows = [
    ...approved.flatMap((book) => approvedRows(report, book)),
    ...orphans(report),
    ...attested(report),
    ...attestedItems(report),
  ];
  for (const row of rows) found.set(`${row.table}/${row.key}`, row);
  return [...found.values()];
}

/** Rows of codes, at levels that the table prints, which the approved book has amounts for. */
function approvedRows({ tables }: ReportModel, approved: ReportModel): readonly MissingRow[] {
  return tables.flatMap((own) => {
    const other = maybeTable(approved, own.id);
    const keys = new Set(own.rows.map(({ key }) => key));
    const lengths = new Set(own.rows.map(({ key }) => codeIn(key)?.length));
    const lacking = (other?.rows ?? []).filter(
      ({ key, cells }) =>
        !keys.has(key) &&
        lengths.has(codeIn(key)?.length) &&
        codeIn(key) !== undefined &&
        [...cells.values()].some(({ amount }) => amount !== null && amount.fen !== 0),
    );
    return lacking.map(({ key, label }) => ({ table: own.id, key, label }));
  });
}

/** The classification code of a row by its key; undefined for a second row of one code, and for any other row. */
function codeIn(key: string): string | undefined {
  return /^(?:out\.)?(\d{3,7})$/.exec(key)?.[1];
}

/**
 * 类 without a row of their own although lower codes of theirs stand there; a table that prints no 类 at all lacks none.
 */
function orphans(report: ReportModel): readonly MissingRow[] {
  return CLASSIFIED.flatMap((id) => {
    const table = maybeTable(report, id);
    if (!table) return [];
    const printed = new Set<string>();
    const heads = new Set<string>();
    let last = '';
    for (const { code } of table.rows) {
      if (code?.length === 3) printed.add(code);
      // Rows of one 类 stand together: it is noted once.
      if (code === null || (last !== '' && code.startsWith(last))) continue;
      last = code.slice(0, 3);
      heads.add(last);
    }
    if (printed.size === 0) return [];
    return [...heads].filter((head) => !printed.has(head)).map((head) => missingRow(id, '', head));
  });
}

/** 类 that another table has an amount for. */
function attested(report: ReportModel): readonly MissingRow[] {
  return WITNESSES.flatMap(({ table, prefix, witness, witnessPrefix, column }) => {
    const own = maybeTable(report, table);
    const other = maybeTable(report, witness);
    if (!own || !other || own.rows.length === 0) return [];
    const leftOut = categoriesLeftOut(own);
    return FUNCTIONAL_CATEGORIES.filter(
      ({ code }) => !hasRow(own, prefix + code) && !leftOut.has(code) && hasAmount(other, witnessPrefix + code, column),
    ).map(({ code }) => missingRow(table, prefix, code));
  });
}

/** The categories of which a table without any 类 row prints lower levels. */
function categoriesLeftOut(table: RecognisedTable): ReadonlySet<string> {
  const codes = table.rows.map(({ code }) => code).filter((code) => code !== null);
  return new Set(codes.some((code) => code.length <= 3) ? [] : codes.map((code) => code.slice(0, 3)));
}

/** 项 that a 财政拨款 table spends on and 支出决算表, though it prints 项, does not have. */
function attestedItems(report: ReportModel): readonly MissingRow[] {
  const whole = maybeTable(report, 'expenditure');
  if (!whole?.rows.some((row) => row.code?.length === 7)) return [];
  const keys = new Set(whole.rows.map((row) => row.key));
  return PARTS_OF_EXPENDITURE.flatMap((id) =>
    (maybeTable(report, id)?.rows ?? [])
      .filter(
        (row) => row.code?.length === 7 && !keys.has(row.code) && (row.cells.get('total')?.amount?.fen ?? 0) !== 0,
      )
      .map((row) => ({ table: whole.id, key: row.code ?? '', label: row.label })),
  );
}

function missingRow(table: TableId, prefix: string, code: string): MissingRow {
  const name = FUNCTIONAL_CATEGORIES.find((category) => category.code === code)?.name ?? '';
  return { table, key: prefix + code, label: name };
}

function hasRow(table: RecognisedTable, key: string): boolean {
  return table.rows.some((row) => row.key === key);
}

function hasAmount(table: RecognisedTable, key: string, column: string): boolean {
  const cell = table.rows.find((row) => row.key === key)?.cells.get(column);
  return (cell?.amount?.fen ?? 0) !== 0;
}
