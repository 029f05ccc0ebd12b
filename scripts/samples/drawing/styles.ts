import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import { AMOUNT_FORMAT, type ColumnKind, type RowRole } from '../layout/sheet-plan';

type Horizontal = Alignment['horizontal'];

const FACE = '宋体';
const THIN: Partial<Border> = { style: 'thin' };
const RULED: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const FONTS: Readonly<Record<RowRole, Partial<Font>>> = {
  title: { name: FACE, size: 18, bold: true },
  tableNumber: { name: FACE, size: 10 },
  unitLine: { name: FACE, size: 10 },
  header: { name: FACE, size: 10 },
  body: { name: FACE, size: 10 },
  total: { name: FACE, size: 10, bold: true },
  note: { name: FACE, size: 10 },
  text: { name: FACE, size: 10 },
};

const RULED_ROLES: ReadonlySet<RowRole> = new Set(['header', 'body', 'total', 'text']);

/** Row heights in points, where the row names none. */
export const ROW_HEIGHTS: Readonly<Record<RowRole, number>> = {
  title: 32,
  tableNumber: 15,
  unitLine: 15,
  header: 18,
  body: 16,
  total: 18,
  note: 16,
  text: 16,
};

const HORIZONTAL: Readonly<Record<ColumnKind, Horizontal>> = {
  code: 'left',
  name: 'left',
  lineNumber: 'center',
  amount: 'right',
  prose: 'left',
};

/** A place in a planned sheet, as far as its looks depend on it. */
export interface StyledPlace {
  readonly role: RowRole;
  readonly kind: ColumnKind;
  readonly isFirst: boolean;
  readonly isText: boolean;
}

function horizontal({ role, kind, isFirst, isText }: StyledPlace): Horizontal {
  switch (role) {
    case 'title':
    case 'header':
      return 'center';
    case 'tableNumber':
    case 'unitLine':
      return isFirst ? 'left' : 'right';
    case 'note':
      return 'left';
    case 'total':
      return isText ? 'center' : HORIZONTAL[kind];
    default:
      return HORIZONTAL[kind];
  }
}

/** Font, lines, alignment and number format of a cell. */
export function styleAt(place: StyledPlace): Partial<Style> {
  const { role, kind } = place;
  const wraps = role === 'header' || role === 'note' || role === 'text';
  const isAmount = kind === 'amount' && (role === 'body' || role === 'total');
  return {
    font: FONTS[role],
    alignment: { vertical: 'middle', horizontal: horizontal(place), wrapText: wraps },
    ...(RULED_ROLES.has(role) ? { border: RULED } : {}),
    ...(isAmount ? { numFmt: AMOUNT_FORMAT } : {}),
  };
}
