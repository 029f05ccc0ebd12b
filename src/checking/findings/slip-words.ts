import type { Slip } from '../../model';

/** What a block sentence is told with. */
export interface BlockFacts {
  readonly scope: 'cells' | 'row' | 'rows' | 'column' | 'table';
  /** By how many cells figures were moved. */
  readonly by: number;
  readonly name: string;
  /** The first and the last of several cells, as they stand on the sheet. */
  readonly from: string;
  readonly to: string;
  readonly table: string;
  readonly row: string;
  /** The row itself is missing; otherwise something is missing below it. */
  readonly isAbsent: boolean;
  /** For a missing row: what it would hold, column by column. */
  readonly figures: string;
}

/** What is said of one slip, for a single cell and for several. */
interface SlipWords {
  /** Completes “像是…”; empty where nothing can be said. */
  readonly cell: string;
  /** The whole sentence for a slip of more than one cell. */
  readonly block?: (facts: BlockFacts) => string;
}

const SCOPE_NAME = { cells: '这几格', row: '这一行', rows: '这几行', column: '这一栏', table: '整张表' } as const;

/** How each likely slip is put into words; always as a possibility. */
export const SLIP_WORDS: Readonly<Record<Slip, SlipWords>> = {
  transposition: { cell: '相邻两位数字颠倒' },
  digit: { cell: '一位数字打错' },
  droppedDigit: { cell: '少打或多打一位数字' },
  sign: { cell: '正负号相反' },
  unit: {
    cell: '元与万元混用（差 10,000 倍）',
    block: ({ scope, name, table }) =>
      scope === 'table'
        ? `可能 ${table} 整张表的金额单位与其他表不同（差 10,000 倍）；请核对是元还是万元。`
        : `可能${SCOPE_NAME[scope]}元与万元混用（差 10,000 倍），从 ${name} 起。`,
  },
  scale: { cell: '小数点错位' },
  swap: {
    cell: '与相邻单元格互换',
    block: ({ name }) => `可能 ${name} 与相邻单元格的数互换了位置；换回则全部平。`,
  },
  neighbour: {
    cell: '填成了相邻单元格的数',
    block: ({ name }) => `可能 ${name} 的数本应填在相邻的单元格；移过去则全部平。`,
  },
  shift: {
    cell: '错位一格',
    block: ({ scope, by, from, to }) =>
      `可能${SCOPE_NAME[scope]}的数整体错位${Math.abs(by) === 1 ? '一格' : ` ${Math.abs(by)} 行`}，从 ${from} 到 ${to}；移回则全部平。`,
  },
  priorYear: {
    cell: '填成了上年数',
    block: ({ name }) => `可能这一栏仍是上年的数，从 ${name} 起与上年决算逐格相同；请换成本年的数。`,
  },
  staleTotal: { cell: '合计未随明细更新' },
  omitted: {
    cell: '漏填',
    block: ({ scope, table, row, figures }) =>
      scope === 'cells'
        ? `可能 ${table} 的“${row}”一行有几格漏填，应为：${figures}。`
        : `可能 ${table} 的“${row}”一行漏填，该行应为：${figures}。`,
  },
  missingRow: {
    cell: '漏列一行',
    block: ({ table, row, isAbsent, figures }) =>
      isAbsent
        ? `可能 ${table} 漏列了“${row.replace('（缺行）', '')}”一行，该行应为：${figures}。`
        : `可能 ${table} 的“${row}”之下漏列了一行科目，该行应为：${figures}。`,
  },
  duplicateRow: {
    cell: '重复列行',
    block: ({ name }) => `可能 ${name} 这一行重复列了一次；去掉一行则全部平。`,
  },
  text: { cell: '文字' },
  unknown: { cell: '' },
};
