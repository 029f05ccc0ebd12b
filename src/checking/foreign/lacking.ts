import { maybeRow, maybeTable, type ReportModel, type RecognisedTable, type TableId } from '../../model';

/** What a table lacks of one 类, by what its own rows or another table say. Amounts in 分, of its 支出 column. */
export interface Lacking {
  readonly category: string;
  readonly fen: number;
}

/** 本年支出, in each of the tables that are looked at. */
const SPENT = 'total';

/** Where a table of 总数 tells the amounts of each 类 of another; 公开02 has no such table. */
const WHOLE_OF: Readonly<Partial<Record<TableId, { readonly table: TableId; readonly column: string }>>> = {
  generalBudgetExpenditure: { table: 'fiscalAppropriation', column: 'generalBudget' },
  governmentFund: { table: 'fiscalAppropriation', column: 'governmentFund' },
  stateCapital: { table: 'fiscalAppropriation', column: 'stateCapital' },
  expenditure: { table: 'incomeExpenditure', column: 'finalAmount' },
};

/**
 * The amounts that a table lacks: what the table of 总数 has of a 类 more than it, a 类 more than the rows under it, or
 * 合计 more than all 类.
 */
export function lackingIn(report: ReportModel, id: TableId, categories: ReadonlySet<string>): readonly Lacking[] {
  const table = maybeTable(report, id);
  if (!table) return [];
  const place = WHOLE_OF[id];
  const whole = place && maybeTable(report, place.table);
  const own = (key: string): number => amountOf(table, key, SPENT) ?? 0;
  const all = categoriesOf(table).reduce((sum, code) => sum + own(code), 0);
  return [...categories].flatMap((category) => {
    const stated = whole && amountOf(whole, `out.${category}`, place.column);
    const below = sumBelow(table, category);
    // Three witnesses of one amount, of which any may be wrong itself: each is tried.
    const amounts = [stated === undefined ? 0 : stated - own(category), own(category) - below, own('total') - all];
    return [...new Set(amounts)].filter((fen) => fen >= LEAST[table.unit]).map((fen) => ({ category, fen }));
  });
}

/** Sums of rounded figures may differ by so much, and smaller amounts meet by chance. In 分. */
export const SLACK = { 元: 10, 万元: 50_000 } as const;
const LEAST = { 元: 10_000, 万元: 1_000_000 } as const;

/** The codes of the 类 of a table, those without a row of their own among them. */
function categoriesOf({ rows }: RecognisedTable): readonly string[] {
  return [...new Set(rows.flatMap(({ code }) => (code?.length === 3 ? [code] : [])))];
}

/** Sum of the highest rows below a 类, in 分: those under them would count twice. */
function sumBelow(table: RecognisedTable, category: string): number {
  const below = table.rows.filter(({ code }) => code?.startsWith(category) && code !== category);
  const least = Math.min(...below.map(({ code }) => code?.length ?? 0));
  return below
    .filter(({ code }) => code?.length === least)
    .reduce((sum, { cells }) => sum + (cells.get(SPENT)?.amount?.fen ?? 0), 0);
}

function amountOf(table: RecognisedTable, key: string, column: string): number | undefined {
  return maybeRow(table, key)?.cells.get(column)?.amount?.fen;
}
