import { areaToA1, type Area } from '../../../../src/model';
import { cellAt, contains, editCell, usedArea, WHOLE_SHEET, type EmulatedFormat } from '../../excel/workbook';
import { common, firstOf, formulaOf, numberFormatOf, read, value2Of, write } from '../cells';
import { defineEtType, type MakeEtObject } from '../describe';
import { etFault } from '../faults';
import { areasOf, changed, demandWritable, type EtWorld, type OnAreas, type OnSheet } from '../world';
import { formatConditionsType } from './format-conditions';

export interface RangeTypes {
  readonly range: MakeEtObject<OnAreas>;
  readonly byAddress: (on: OnSheet, address: unknown) => object;
  readonly wholeSheet: (on: OnSheet) => object;
  readonly used: (on: OnSheet) => object;
}

/** Range and what hangs on it. */
export function rangeTypes(world: EtWorld): RangeTypes {
  const { bridge, habits } = world;
  const counted = defineEtType<readonly unknown[]>(bridge, 'Collection', { Count: { get: (list) => list.length } });
  const looks = lookTypes(world);
  const range: MakeEtObject<OnAreas> = defineEtType<OnAreas>(bridge, 'Range', () => ({
    Value2: {
      get: (target) => read(target, habits, value2Of),
      set: (target, value) => write(target, habits, value),
    },
    Formula: {
      get: (target) => read(target, habits, formulaOf),
      set: (target, value) => write(target, habits, value),
    },
    Text: { get: (target) => common(target, (row, column) => String(cellAt(target.sheet, row, column)?.value ?? '')) },
    NumberFormat: {
      get: (target) => common(target, (row, column) => numberFormatOf(cellAt(target.sheet, row, column))),
    },
    MergeCells: {
      get: (target) => common(target, (row, column) => mergeAt(target, row, column) !== undefined),
    },
    MergeArea: {
      get: (target) => {
        const { top, left, bottom, right } = firstOf(target);
        if (top !== bottom || left !== right) throw etFault('general');
        return range({ ...target, areas: [mergeAt(target, top, left) ?? firstOf(target)] });
      },
    },
    Row: { get: (target) => firstOf(target).top + 1 },
    Column: { get: (target) => firstOf(target).left + 1 },
    Rows: { get: (target) => counted(Array(firstOf(target).bottom - firstOf(target).top + 1).fill(0)) },
    Columns: { get: (target) => counted(Array(firstOf(target).right - firstOf(target).left + 1).fill(0)) },
    Areas: { get: ({ areas }) => counted(areas) },
    Count: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
    Address: habits.addressIsProperty ? { get: absolute } : { call: (target, args) => addressOf(target, args) },
    Find: { call: (target, args) => lastFilled(target, args, range) },
    Select: { call: (target) => select(world, target) },
    Clear: { call: clear },
    FormatConditions: { get: (target) => formatConditions(target) },
    Font: { get: (target) => looks.font(target) },
    Interior: { get: (target) => looks.interior(target) },
    WrapText: { set: (target, value) => looks.set(target, 'wrapText', value) },
    VerticalAlignment: { set: (target, value) => looks.set(target, 'verticalAlignment', value) },
    HorizontalAlignment: { set: (target, value) => looks.set(target, 'horizontalAlignment', value) },
    ColumnWidth: {
      set: ({ sheet, areas }, value) => {
        for (const { left, right } of areas)
          for (let column = left; column <= right; column += 1) sheet.columnWidths[column] = value as number;
      },
    },
  }));
  const formatConditions = formatConditionsType(world, range);
  return {
    range,
    byAddress: (on, address) => range({ ...on, areas: areasOf(address) }),
    wholeSheet: (on) => range({ ...on, areas: [WHOLE_SHEET] }),
    // An empty sheet has A1 as its used range.
    used: (on) => range({ ...on, areas: [usedArea(on.sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 }] }),
  };
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function mergeAt({ sheet }: OnAreas, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

function absolute({ areas }: OnAreas): string {
  return areas.map((area) => areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')).join(',');
}

function addressOf(target: OnAreas, [rows = true, columns = true]: readonly unknown[]): string {
  const whole = absolute(target);
  return rows === false && columns === false ? whole.replace(/\$/g, '') : whole;
}

/** Find('*', , xlFormulas, xlPart, xlByRows or xlByColumns, xlPrevious): the last cell with something in it, or the one before `after`. */
function lastFilled(
  target: OnAreas,
  [what, after, , , order, direction]: readonly unknown[],
  range: MakeEtObject<OnAreas>,
): object | null {
  if (what !== '*' || direction !== 2) throw etFault('general');
  const filled = target.sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell && (cell.value !== '' || cell.formula !== undefined) ? [{ r, c }] : [])),
  );
  const inOrder = filled.sort((a, b) => (order === 2 ? a.c - b.c || a.r - b.r : a.r - b.r || a.c - b.c));
  const from = after as { readonly Row: number; readonly Column: number } | null;
  const at = from === null ? -1 : inOrder.findIndex(({ r, c }) => r === from.Row - 1 && c === from.Column - 1);
  // Before the first one the search goes on at the end.
  const last = inOrder[at > 0 ? at - 1 : inOrder.length - 1];
  return last ? range({ ...target, areas: [{ top: last.r, left: last.c, bottom: last.r, right: last.c }] }) : null;
}

function select(world: EtWorld, target: OnAreas): void {
  if (target.sheet.visibility !== 'Visible' || world.active !== target.open) throw etFault('general');
  if (target.open.book.activeSheet !== target.sheet.name) throw etFault('general');
  target.open.book.selection = target.areas.map(areaToA1).join(',');
}

function clear(target: OnAreas): void {
  demandWritable(target);
  const { sheet, areas } = target;
  sheet.rows.forEach((row, r) =>
    row.forEach((_cell, c) => {
      if (areas.some((area) => contains(area, r, c))) row[c] = undefined;
    }),
  );
  const isInside = (inner: Area): boolean =>
    areas.some((area) => contains(area, inner.top, inner.left) && contains(area, inner.bottom, inner.right));
  sheet.formats = sheet.formats.filter((format: EmulatedFormat) => !format.areas.every(isInside));
  sheet.merges = sheet.merges.filter((merge) => !isInside(merge));
  changed(target, '');
}

interface LookTypes {
  readonly font: MakeEtObject<OnAreas>;
  readonly interior: MakeEtObject<OnAreas>;
  readonly set: (target: OnAreas, name: string, value: unknown) => void;
}

function lookTypes({ bridge }: EtWorld): LookTypes {
  const set = (target: OnAreas, name: string, value: unknown): void => {
    demandWritable(target);
    for (const { top, left, bottom, right } of target.areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = editCell(target.sheet, row, column);
          cell.look = { ...cell.look, [name]: value };
        }
      }
    }
    target.open.saved = false;
  };
  const setter = (name: string) => ({ set: (target: OnAreas, value: unknown) => set(target, name, value) });
  return {
    set,
    font: defineEtType<OnAreas>(bridge, 'Font', {
      Bold: setter('bold'),
      Size: setter('size'),
      Color: setter('fontColor'),
      Underline: setter('underline'),
    }),
    interior: defineEtType<OnAreas>(bridge, 'Interior', { Color: setter('fill') }),
  };
}
