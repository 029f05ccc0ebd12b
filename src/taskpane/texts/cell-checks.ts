import type { CellRef } from '../../model';
import { toA1 } from '../../model';

/** What the pane says of the checks on one cell. */
export const CELL_CHECKS = {
  noCell: '请先在工作簿里选中一个单元格，再看它的公式。',
  title: ({ row, column }: CellRef) => `单元格 ${toA1(row, column)} 的公式`,
  hint: (sheet: string, count: number, exact: number) =>
    count === 0
      ? `“${sheet}”的这个单元格不受任何公式约束：它若填错，检查不会发现。`
      : `在“${sheet}”，受 ${count} 条公式约束，其中 ${exact} 条平。`,
} as const;
