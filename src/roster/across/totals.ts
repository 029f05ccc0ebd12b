import { maybeRow, maybeTable, type Amount, type ReportModel } from '../../model';

/** 本年收入合计 and 本年支出合计 as 收入支出决算总表 shows them; null where it does not. */
export interface Totals {
  readonly income: Amount | null;
  readonly expenditure: Amount | null;
}

export function totalsOf(report: Pick<ReportModel, 'tables'>): Totals {
  const table = maybeTable(report, 'incomeExpenditure');
  const at = (row: string): Amount | null => {
    const found = table && maybeRow(table, row);
    return found?.cells.get('finalAmount')?.amount ?? null;
  };
  return { income: at('in.total'), expenditure: at('out.total') };
}
