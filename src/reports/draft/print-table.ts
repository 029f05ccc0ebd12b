import { formatAmount, type BoundCell, type RecognisedTable, type TableColumn, type TableRow } from '../../model';
import {
  columnRooms,
  fillPage,
  LANDSCAPE_TEXT_WIDTH,
  type PrintedCell,
  type PrintedRow,
  type PrintedTable,
  sum,
  TEXT_WIDTH,
} from '../../document/docx';
import { headerCells, type HeaderLeaf } from './header-cells';
import { isItemTable, itemColumns, itemHeader } from './three-public-form';

/** Columns of a sheet that belong together: codes or labels, and the amounts beside them. */
interface Band {
  readonly columns: readonly TableColumn[];
  readonly rows: ReadonlyMap<string, TableRow>;
  readonly hasCodes: boolean;
  /** 收入 or 支出, where the table sets one beside the other. */
  readonly side: string | null;
}

/**
 * A recognised table as the form prints it: bands that stand beside one another on the sheet stand beside one
 * another here, and each line of the sheet is a line.
 * @param place the table's place in the printed order, from 1
 */
export function printTable(table: RecognisedTable, unitName: string | null, place: number): PrintedTable {
  const { header, rows } = isItemTable(table) ? printItems(table) : printBands(table);
  const rooms = columnRooms(rows);
  const isLandscape = sum(rooms.map(({ wanted }) => wanted)) > TEXT_WIDTH;
  return {
    title: table.title.replace(/\s+/g, ''),
    number: `公开${String(place).padStart(2, '0')}表`,
    unitName: table.words?.unitName ?? unitName ?? '',
    amountUnit: table.unit,
    widths: fillPage(rooms, isLandscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH),
    isLandscape,
    header,
    rows,
    notes: (table.words?.notes ?? []).map((note) => note.replace(/^注:/, '注：')),
  };
}

/** Header and lines, before the widths are known. */
type Body = Pick<PrintedTable, 'header' | 'rows'>;

/** 三公 in one line: its items as columns, 预算数 before 决算数. */
function printItems(table: RecognisedTable): Body {
  const columns = itemColumns(table);
  return {
    header: itemHeader(columns),
    rows: [columns.map(({ cell }) => amountCell(cell, table))],
  };
}

/** A line of the sheet prints all its bands; a band without a row there is empty cells. */
function printBands(table: RecognisedTable): Body {
  const bands = bandsOf(table);
  const lines = [...new Set(table.rows.map(lineOf))];
  return {
    header: headerCells(bands.flatMap(bandLeaves)),
    rows: lines.map((line) => bands.flatMap((band) => bandCells(table, band, band.rows.get(line)))),
  };
}

/** Rows of the two sides share a line: sheet and row of the label, from 0. */
function lineOf({ labelRef }: TableRow): string {
  return `${labelRef.sheet}!${labelRef.row}`;
}

/**
 * A band begins at each column in which some row's first amount stands. Its columns are those in which its rows have
 * cells.
 */
function bandsOf(table: RecognisedTable): readonly Band[] {
  const starts = [...new Set(table.rows.flatMap((row) => firstColumn(row) ?? []))].sort((a, b) => a - b);
  const sides = new Set(table.rows.flatMap(({ key }) => sideOf(key) ?? []));
  return starts.map((start) => {
    const rows = table.rows.filter((row) => bandStart(row, starts) === start);
    const keys = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
    const side = sides.size > 0 ? (rows.map(({ key }) => sideOf(key)).find((each) => each !== null) ?? null) : null;
    return {
      columns: table.columns.filter(({ key }) => keys.has(key)),
      rows: new Map(rows.map((row) => [lineOf(row), row])),
      hasCodes: side === null && rows.some(({ code }) => code !== null),
      side,
    };
  });
}

/** From 0; null for a row without amounts. */
function firstColumn({ cells }: TableRow): number | null {
  return cells.size === 0 ? null : Math.min(...[...cells.values()].map(({ ref }) => ref.column));
}

/** A row without amounts belongs to the band whose labels it stands among. */
function bandStart(row: TableRow, starts: readonly number[]): number | undefined {
  return firstColumn(row) ?? starts.find((start) => start > row.labelRef.column);
}

/** Keys of summary tables begin with their side; those of other tables have none. */
function sideOf(key: string): string | null {
  if (key.startsWith('in.')) return '收入';
  return key.startsWith('out.') ? '支出' : null;
}

/** The header of a band: its side above all, its codes and labels, its amounts under their groups. */
function bandLeaves({ columns, hasCodes, side }: Band): readonly HeaderLeaf[] {
  const above = side === null ? [] : [side];
  const labels = hasCodes ? ['科目编码', '科目名称'] : ['项目'];
  return [
    ...labels.map((label) => ({ path: [...above, label] })),
    ...columns.map(({ title }) => ({ path: [...above, ...columnPath(title, side !== null)] })),
  ];
}

/** Titles begin with the side where the sheet prints it, and with a block's name where several share a column. */
function columnPath(title: string, hasSide: boolean): readonly string[] {
  const path = title.split('·');
  const [first = '', ...rest] = path;
  // 公开06's blocks share columns, so titles there begin with a block.
  const isSide = first === '收入' || first === '支出';
  return rest.length > 0 && (hasSide ? isSide : /^(?:人员|公用)经费$/.test(first)) ? rest : path;
}

/** Labels, then an amount for each column; a column that a row lacks stays empty. */
function bandCells(table: RecognisedTable, band: Band, row: TableRow | undefined): PrintedRow {
  const { hasCodes, columns } = band;
  return [...labelCells(hasCodes, row), ...columns.map(({ key }) => amountCell(row?.cells.get(key), table))];
}

/** A total is centred, over both columns where codes stand; a line that this band lacks keeps its places. */
function labelCells(hasCodes: boolean, row: TableRow | undefined): PrintedRow {
  const label = row?.label.replace(/\s+/g, '') ?? '';
  const isTotal = /(?:合|总)计$/.test(label);
  if (!hasCodes) return [{ text: label, align: isTotal ? 'center' : 'left' }];
  if (row === undefined) return ['', ''].map((text) => ({ text, align: 'left' }));
  if (row.code === null) return [{ text: label, align: 'center', columnSpan: 2 }];
  return [
    { text: row.code, align: 'left' },
    { text: label, align: 'left' },
  ];
}

/** Amounts as the sheet's unit shows them; blanks and dashes stay what they are, texts are not hidden. */
function amountCell(cell: BoundCell | undefined, { unit }: RecognisedTable): PrintedCell {
  return { text: cell ? amountText(cell, unit) : '', align: 'right' };
}

/** A number that was written as text is printed as the number that it was read as. */
function amountText({ kind, value, amount }: BoundCell, unit: RecognisedTable['unit']): string {
  if (kind === 'blank') return '';
  if (kind === 'number' || kind === 'numberText') return amount ? formatAmount(amount.fen, unit) : '';
  return typeof value === 'string' ? value.trim() : '';
}
