import {
  formatAmount,
  maybeRow,
  maybeTable,
  SCOPE_NAMES,
  type BasicFact,
  type ReportModel,
  type TableId,
} from '../model';

const UNKNOWN = '未能识别';

/** The figures to hold against the paper on the desk, each with its cell. */
export function basicFacts(report: ReportModel): readonly BasicFact[] {
  const unit = report.amountUnit ?? '万元';
  return [
    plain('单位', report.unitName),
    plain('口径', report.scope && SCOPE_NAMES[report.scope]),
    plain('年度', report.year === null ? null : `${report.year} 年`),
    plain('金额单位', report.amountUnit),
    amount(report, `收支总计（${unit}）`, 'incomeExpenditure', 'in.grandTotal', 'finalAmount'),
    amount(report, `财政拨款收支总计（${unit}）`, 'fiscalAppropriation', 'in.grandTotal', 'finalAmount'),
    amount(report, `“三公”经费决算（${unit}）`, 'threePublic', 'total', 'finalAmount'),
  ];
}

function plain(label: string, text: string | null): BasicFact {
  return { label, text: text ?? UNKNOWN, cell: null };
}

/** A figure with its cell; where the cell holds no amount it still leads there, so that people can see what does. */
function amount(report: ReportModel, label: string, id: TableId, row: string, column: string): BasicFact {
  const table = maybeTable(report, id);
  const cell = table && maybeRow(table, row)?.cells.get(column);
  if (!table || !cell?.amount) return { label, text: UNKNOWN, cell: cell?.ref ?? null };
  return { label, text: formatAmount(cell.amount.fen, report.amountUnit ?? table.unit), cell: cell.ref };
}
