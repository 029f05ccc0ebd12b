import { areaToA1, type Area } from '../../../../src/model';
import { shownText } from '../../../../src/recognition/figures/shown-text';
import { defineType, type MakeHandle, numberArguments, textArgument, type Handle } from '../describe';
import { fault } from '../faults';
import {
  areaOf,
  cellAt,
  contains,
  editCell,
  enter,
  fullAddress,
  usedArea,
  WHOLE_SHEET,
  type EmulatedCell,
  type EmulatedSheet,
  type EmulatedWorkbook,
} from '../workbook';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './range-format';

export interface RangeTarget {
  readonly book: EmulatedWorkbook;
  readonly sheet: EmulatedSheet;
  readonly area: Area;
}

export interface RangeAreasTarget {
  readonly book: EmulatedWorkbook;
  readonly sheet: EmulatedSheet;
  readonly areas: readonly Area[];
}

/** Excel answers at most this many cells in one read, on every platform. */
const CELL_LIMIT = 5_000_000;

/** The address limit that the reference documents for getRange and that getRanges showed in office-js #5198. */
const ADDRESS_LIMIT = 8192;

export const range: MakeHandle<RangeTarget> = defineType({
  type: 'Range',
  members: {
    Address: { since: 1, get: ({ sheet, area }) => fullAddress(sheet, area) },
    RowIndex: { since: 1, get: ({ area }) => area.top },
    ColumnIndex: { since: 1, get: ({ area }) => area.left },
    RowCount: { since: 1, get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { since: 1, get: ({ area }) => area.right - area.left + 1 },
    Values: {
      since: 1,
      get: (target) => grid(target, (cell) => cell?.value ?? ''),
      set: (target, value) => writeGrid(target, value),
    },
    Formulas: {
      since: 1,
      get: (target) => grid(target, (cell) => cell?.formula ?? cell?.value ?? ''),
      set: (target, value) => writeGrid(target, value),
    },
    NumberFormat: {
      since: 1,
      get: (target) => grid(target, (cell) => cell?.numberFormat ?? 'General'),
      set: (target, value) => writeNumberFormats(target, value),
    },
    Text: {
      since: 1,
      get: (target) => grid(target, (cell) => shownOf(cell, target.book)),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      object: ({ book, sheet, area }, args) => {
        const used = usedArea(sheet, args[0] === true, area);
        return used ? range({ book, sheet, area: used }) : null;
      },
    },
    ValueTypes: { since: 1, get: (target) => grid(target, valueType) },
    Format: { since: 1, object: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }) },
    ConditionalFormats: {
      since: 6,
      object: ({ book, sheet, area }) => conditionalFormats({ book, sheet, areas: [area] }),
    },
    Clear: { since: 1, invoke: (target) => clear(target) },
    Select: { since: 1, invoke: (target) => select(target) },
    GetMergedAreasOrNullObject: { since: 13, object: mergedAreas },
    GetRow: {
      since: 1,
      object: ({ book, sheet, area }, [row]) => {
        const top = area.top + Number(row);
        return range({ book, sheet, area: { ...area, top, bottom: top } });
      },
    },
    GetBoundingRect: {
      since: 1,
      object: ({ book, sheet, area }, [other]) => range({ book, sheet, area: bounding(area, areaOfHandle(other)) }),
    },
    // office.js sends this before it cuts a large matrix into pieces of 1,500 cells.
    _ValidateArraySize: {
      since: 3,
      invoke: ({ area }, [rows, columns]) => {
        const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
        if (!fits) throw fault('invalidArgument');
      },
    },
  },
});

function areaOfHandle(handle: unknown): Area {
  return ((handle as Handle).target as RangeTarget).area;
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const rangeAreas: MakeHandle<RangeAreasTarget> = defineType({
  type: 'RangeAreas',
  members: {
    AreaCount: { since: 9, get: ({ areas }) => areas.length },
    Address: { since: 9, get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(',') },
    Areas: { since: 9, object: (target) => rangeCollection(target) },
    Format: { since: 9, object: ({ sheet, areas }) => rangeFormat({ sheet, areas }) },
    ConditionalFormats: { since: 9, object: (target) => conditionalFormats(target) },
  },
});

const rangeCollection: MakeHandle<RangeAreasTarget> = defineType({
  type: 'RangeCollection',
  items: ({ book, sheet, areas }) => areas.map((area) => range({ book, sheet, area })),
  members: {},
});

export function rangeByAddress(book: EmulatedWorkbook, sheet: EmulatedSheet, args: readonly unknown[]): Handle {
  if (args.length === 0 || args[0] === null || args[0] === undefined) return range({ book, sheet, area: WHOLE_SHEET });
  const address = textArgument(args);
  if (address.length > ADDRESS_LIMIT) throw fault('invalidArgument');
  return range({ book, sheet, area: areaOf(address) });
}

export function rangeByIndexes(book: EmulatedWorkbook, sheet: EmulatedSheet, args: readonly unknown[]): Handle {
  const [top = 0, left = 0, rows = 1, columns = 1] = numberArguments(args);
  if (rows < 1 || columns < 1) throw fault('invalidArgument');
  return range({ book, sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
}

export function rangesByAddress(book: EmulatedWorkbook, sheet: EmulatedSheet, args: readonly unknown[]): Handle {
  const address = textArgument(args);
  if (address.length > ADDRESS_LIMIT) throw fault('invalidArgument');
  return rangeAreas({ book, sheet, areas: address.split(',').map(areaOf) });
}

export function usedRange(book: EmulatedWorkbook, sheet: EmulatedSheet, args: readonly unknown[]): Handle | null {
  const area = usedArea(sheet, args[0] === true);
  return area ? range({ book, sheet, area }) : null;
}

function grid(target: RangeTarget, pick: (cell: EmulatedCell | undefined) => unknown): unknown[][] {
  const { sheet, area } = target;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > CELL_LIMIT) throw fault('generalException');
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => pick(cellAt(sheet, area.top + r, area.left + c))),
  );
}

/** The text that a cell shows, whatever its width. */
function shownOf(cell: EmulatedCell | undefined, { datesFrom1904 }: EmulatedWorkbook): string {
  if (typeof cell?.value !== 'number') return String(cell?.value ?? '');
  return shownText(cell.value, cell.numberFormat ?? 'General', datesFrom1904);
}

function valueType(cell: EmulatedCell | undefined): string {
  if (!cell || cell.value === '') return cell?.formula === undefined ? 'Empty' : 'String';
  if (cell.isError) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'string'];
}

function writable({ sheet }: RangeTarget): void {
  if (sheet.isProtected) throw fault('accessDenied');
}

/** A two-dimensional array of the range's own shape; Excel refuses any other. */
function shaped(target: RangeTarget, value: unknown): unknown[][] {
  const { area } = target;
  const rows = value as unknown[][];
  const fits =
    Array.isArray(value) &&
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw fault('invalidArgument');
  return rows;
}

function writeGrid(target: RangeTarget, value: unknown): void {
  writable(target);
  const { book, sheet, area } = target;
  shaped(target, value).forEach((row, r) =>
    row.forEach((entry, c) => enter(sheet, area.top + r, area.left + c, entry)),
  );
  book.changed({ kind: 'cells', sheetId: sheet.id, address: areaToA1(area) });
}

function writeNumberFormats(target: RangeTarget, value: unknown): void {
  writable(target);
  const { sheet, area } = target;
  shaped(target, value).forEach((row, r) =>
    row.forEach((entry, c) => {
      if (typeof entry === 'string') editCell(sheet, area.top + r, area.left + c).numberFormat = entry;
    }),
  );
}

/** Clear(All): values, formats and the conditional formats that lie inside. */
function clear(target: RangeTarget): null {
  writable(target);
  const { book, sheet, area } = target;
  sheet.rows.forEach((row, r) =>
    row.forEach((_cell, c) => {
      if (contains(area, r, c)) row[c] = undefined;
    }),
  );
  sheet.formats = sheet.formats.filter((format) => !format.areas.every((a) => isInside(a, area)));
  sheet.merges = sheet.merges.filter((merge) => !isInside(merge, area));
  book.changed({ kind: 'cells', sheetId: sheet.id, address: areaToA1(area) });
  return null;
}

function isInside(inner: Area, outer: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** Selecting on a hidden sheet fails; on a visible one it brings the sheet forward. */
function select({ book, sheet, area }: RangeTarget): null {
  if (sheet.visibility !== 'Visible') throw fault('notPermitted');
  book.activeSheet = sheet.name;
  book.selection = areaToA1(area);
  return null;
}

/** office-js #3611: only merges whose top left cell lies in the asked range are named. */
function mergedAreas({ book, sheet, area }: RangeTarget): Handle | null {
  const areas = sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
  return areas.length > 0 ? rangeAreas({ book, sheet, areas }) : null;
}
