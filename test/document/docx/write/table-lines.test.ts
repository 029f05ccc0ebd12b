import type { PrintedTable } from '../../../../src/document/docx/write/printed-table';
import { tableType } from '../../../../src/document/docx/write/table-lines';

function tableOf(rows: number, isLandscape = true): PrintedTable {
  const cell = { text: '一般公共服务', align: 'left' } as const;
  return {
    title: '收入决算表',
    number: '公开02表',
    unitName: '示例县卫生健康局',
    amountUnit: '万元',
    widths: [60, 165],
    isLandscape,
    header: [[cell, cell]],
    rows: Array.from({ length: rows }, () => [cell, cell]),
    notes: ['注：本表反映本年度取得的各项收入情况。'],
  };
}

it('sets a short table, and one of several pages, as usual', () => {
  expect([tableType(tableOf(10)), tableType(tableOf(80))]).toEqual([
    { line: 12, letters: 9 },
    { line: 12, letters: 9 },
  ]);
});

it('sets a table that nearly fits closer, with letters that lines of that height hold', () => {
  expect(tableType(tableOf(31))).toEqual({ line: 10.3, letters: 8.5 });
  expect(tableType(tableOf(35))).toEqual({ line: 9.1, letters: 7.5 });
});
