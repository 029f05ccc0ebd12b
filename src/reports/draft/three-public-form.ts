import type { BoundCell, RecognisedTable } from '../../model';
import type { PrintedRow } from '../../document/docx';
import { headerCells } from './header-cells';

/** The items of “三公” in the order of the form; 公务用车 is the group of its three. */
const ITEMS: readonly (readonly [row: string, path: readonly string[]])[] = [
  ['total', ['合计']],
  ['overseasTravel', ['因公出国（境）费']],
  ['vehicles', ['公务用车购置及运行维护费', '小计']],
  ['vehiclePurchase', ['公务用车购置及运行维护费', '公务用车购置费']],
  ['vehicleOperation', ['公务用车购置及运行维护费', '公务用车运行维护费']],
  ['officialReception', ['公务接待费']],
];

/** Header from the outermost group to its own, and the cell below; undefined where the sheet has none. */
interface ItemColumn {
  readonly path: readonly string[];
  readonly cell: BoundCell | undefined;
}

/** Sheets print 三公 down or across; the form prints it across, whatever the sheet does. */
export function isItemTable({ id }: RecognisedTable): boolean {
  return id === 'threePublic';
}

/** Every item once for each of the table's columns, and behind them items that only some forms have. */
export function itemColumns({ columns, rows }: RecognisedTable): readonly ItemColumn[] {
  const known = new Set(ITEMS.map(([row]) => row));
  const others = rows
    .filter(({ key }) => !known.has(key) && !key.includes('#'))
    .map(({ key, label }) => [key, [label.replace(/\s+/g, '')]] as const);
  return columns.flatMap(({ key, title }) =>
    [...ITEMS, ...others].map(([item, path]) => ({
      path: [title, ...path],
      cell: rows.find((row) => row.key === item)?.cells.get(key),
    })),
  );
}

/** One group for each column of the sheet, 预算数 and 决算数. */
export function itemHeader(columns: readonly ItemColumn[]): readonly PrintedRow[] {
  return headerCells(columns);
}
