import { SIZES } from './official-layout';
import type { PrintedCell, PrintedRow } from './printed-table';

const MM_PER_POINT = 25.4 / 72;
/** A Chinese character is a square. */
const CHARACTER = SIZES.table * MM_PER_POINT;
/** Margins of a cell on both sides, and its border. */
const PADDING = 2.5;
/** Widths that fill a page exactly are off by the last digit. */
const ALMOST = 0.01;
/** A label may be broken into lines of so many millimetres; no column is narrower than its header needs. */
const LABEL = { least: 24, most: 60 } as const;
const LEAST = 16;

/** A column's room in millimetres: that without which it cannot do, and that in which no line is broken. */
export interface ColumnRoom {
  readonly least: number;
  readonly wanted: number;
}

/** The room that each column needs for its rows. */
export function columnRooms(rows: readonly PrintedRow[]): readonly ColumnRoom[] {
  const rooms: ColumnRoom[] = [];
  for (const cells of rows) {
    let at = 0;
    for (const cell of cells) {
      const span = cell.columnSpan ?? 1;
      if (span === 1) rooms[at] = wider(rooms[at], roomOf(cell));
      at += span;
    }
  }
  return rooms;
}

/**
 * Widths that fill a page: what is scarce is taken from the labels, what is left over is shared by all. Where not even
 * the least has room, each column gives in proportion.
 */
export function fillPage(rooms: readonly ColumnRoom[], page: number): readonly number[] {
  const least = sum(rooms.map((room) => room.least));
  const wanted = sum(rooms.map((room) => room.wanted));
  if (wanted <= page || wanted === least) return rooms.map((room) => (room.wanted * page) / wanted);
  if (least >= page) return rooms.map((room) => (room.least * page) / least);
  const granted = (page - least) / (wanted - least);
  return rooms.map((room) => room.least + (room.wanted - room.least) * granted);
}

/** How long a text is in Chinese characters; a Latin letter or a digit is little more than half of one. */
export function charactersOf(text: string): number {
  return [...text].reduce((length, sign) => length + (sign < '\u1100' ? 0.55 : 1), 0);
}

/** In whatever unit the values are. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How many lines a row takes in columns of these widths. */
export function wrappedLines(cells: PrintedRow, widths: readonly number[]): number {
  let at = 0;
  let most = 1;
  for (const { text, columnSpan = 1 } of cells) {
    const room = sum(widths.slice(at, at + columnSpan));
    most = Math.max(most, Math.ceil((widthOf(text) - ALMOST) / room));
    at += columnSpan;
  }
  return most;
}

/** In millimetres, at the size of table text. */
function widthOf(text: string): number {
  return charactersOf(text) * CHARACTER + PADDING;
}

/** A column must hold its widest cell. */
function wider(a: ColumnRoom | undefined, b: ColumnRoom): ColumnRoom {
  return a ? { least: Math.max(a.least, b.least), wanted: Math.max(a.wanted, b.wanted) } : b;
}

/** Figures and codes must not be broken; a label may, within its bounds. */
function roomOf({ text, align }: PrintedCell): ColumnRoom {
  const width = widthOf(text);
  // Codes stand in columns of their own; everything else on the left is a label.
  const isNarrow = align === 'right' || /^\d*$/.test(text);
  const narrow = Math.max(width, LEAST);
  return isNarrow
    ? { least: narrow, wanted: narrow }
    : { least: LABEL.least, wanted: Math.min(Math.max(width, LABEL.least), LABEL.most) };
}
