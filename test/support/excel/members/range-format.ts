import type { Area } from '../../../../src/model';
import { defineType, type MakeHandle } from '../describe';
import { fault } from '../faults';
import { cellAt, editCell, type EmulatedSheet } from '../workbook';

interface FormatTarget {
  readonly sheet: EmulatedSheet;
  readonly areas: readonly Area[];
}

export const rangeFormat: MakeHandle<FormatTarget> = defineType({
  type: 'RangeFormat',
  members: {
    WrapText: look('wrapText'),
    HorizontalAlignment: look('horizontalAlignment'),
    VerticalAlignment: look('verticalAlignment'),
    ColumnWidth: { since: 2, set: (target, value) => setColumnWidth(target, value) },
    Fill: { since: 1, object: (target) => rangeFill(target) },
    Font: { since: 1, object: (target) => rangeFont(target) },
  },
});

const rangeFill: MakeHandle<FormatTarget> = defineType({
  type: 'RangeFill',
  members: { Color: look('fill') },
});

const rangeFont: MakeHandle<FormatTarget> = defineType({
  type: 'RangeFont',
  members: { Bold: look('bold'), Color: look('color'), Size: look('size'), Underline: look('underline') },
});

function look(name: string): {
  since: number;
  get: (t: FormatTarget) => unknown;
  set: (t: FormatTarget, v: unknown) => void;
} {
  return {
    since: 1,
    get: ({ sheet, areas }) => {
      const first = areas[0];
      return first ? (cellAt(sheet, first.top, first.left)?.look?.[name] ?? null) : null;
    },
    set: (target, value) => {
      if (target.sheet.isProtected) throw fault('accessDenied');
      for (const area of target.areas) setLook(target.sheet, area, name, value);
    },
  };
}

function setLook(sheet: EmulatedSheet, area: Area, name: string, value: unknown): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = editCell(sheet, row, column);
      cell.look = { ...cell.look, [name]: value };
    }
  }
}

function setColumnWidth({ sheet, areas }: FormatTarget, value: unknown): void {
  if (sheet.isProtected) throw fault('accessDenied');
  if (typeof value !== 'number' || value < 0) throw fault('invalidArgument');
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column += 1) sheet.columnWidths[column] = value;
  }
}
