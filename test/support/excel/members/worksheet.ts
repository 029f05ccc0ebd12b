import { defineType, type MakeHandle, textArgument, type Handle } from '../describe';
import { fault } from '../faults';
import {
  addSheet,
  maybeSheet,
  sheetOf,
  type EmulatedName,
  type EmulatedSheet,
  type EmulatedWorkbook,
} from '../workbook';
import { rangeByAddress, rangeByIndexes, rangesByAddress, usedRange } from './range';

interface SheetTarget {
  readonly book: EmulatedWorkbook;
  readonly sheet: EmulatedSheet;
}

/** What the events of the workbook need: who has asked to be told of what. */
export interface EventRegister {
  readonly registered: Set<string>;
}

interface SheetsTarget extends EventRegister {
  readonly book: EmulatedWorkbook;
}

function event(name: string, since: number): Record<string, { since: number; invoke: (target: SheetsTarget) => null }> {
  return {
    [`_Register${name}Event`]: { since, invoke: ({ registered }) => (registered.add(name), null) },
    [`_Unregister${name}Event`]: { since, invoke: ({ registered }) => (registered.delete(name), null) },
  };
}

export const worksheets: MakeHandle<SheetsTarget> = defineType({
  type: 'WorksheetCollection',
  items: ({ book }) => book.sheets.map((sheet) => worksheet({ book, sheet })),
  item: ({ book }, key) => worksheet({ book, sheet: sheetOf(book, key) }),
  members: {
    GetItemOrNullObject: {
      since: 4,
      object: ({ book }, args) => {
        const sheet = maybeSheet(book, textArgument(args));
        return sheet ? worksheet({ book, sheet }) : null;
      },
    },
    Add: { since: 1, object: ({ book }, args) => add(book, textArgument(args)) },
    ...event('DataChanged', 9),
    ...event('Added', 7),
    ...event('Deleted', 7),
  },
});

function add(book: EmulatedWorkbook, name: string): Handle {
  if (book.structureProtected) throw fault('accessDenied');
  const sheet = addSheet(book, name);
  book.changed({ kind: 'sheetAdded', sheetId: sheet.id, address: '' });
  return worksheet({ book, sheet });
}

export const worksheet: MakeHandle<SheetTarget> = defineType({
  type: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  members: {
    Id: { since: 1, get: ({ sheet }) => sheet.id },
    Name: { since: 1, get: ({ sheet }) => sheet.name },
    Visibility: {
      since: 1,
      get: ({ sheet }) => sheet.visibility,
      set: (target, value) => setVisibility(target, value),
    },
    Protection: { since: 2, object: (target) => protection(target) },
    Names: { since: 4, object: (target) => names(target) },
    PageLayout: { since: 9, object: (target) => pageLayout(target) },
    HorizontalPageBreaks: { since: 9, object: (target) => pageBreaks(target) },
    GetRange: { since: 1, object: ({ book, sheet }, args) => rangeByAddress(book, sheet, args) },
    GetRangeByIndexes: { since: 7, object: ({ book, sheet }, args) => rangeByIndexes(book, sheet, args) },
    GetRanges: { since: 9, object: ({ book, sheet }, args) => rangesByAddress(book, sheet, args) },
    GetUsedRangeOrNullObject: { since: 4, object: ({ book, sheet }, args) => usedRange(book, sheet, args) },
    Activate: { since: 1, invoke: (target) => activate(target) },
    Delete: { since: 1, invoke: (target) => remove(target) },
  },
});

function setVisibility({ book, sheet }: SheetTarget, value: unknown): void {
  if (book.structureProtected) throw fault('accessDenied');
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw fault('invalidArgument');
  sheet.visibility = value;
}

/** Activating a hidden sheet fails. */
function activate({ book, sheet }: SheetTarget): null {
  if (sheet.visibility !== 'Visible') throw fault('notPermitted');
  book.activeSheet = sheet.name;
  return null;
}

/** office-js #365: a very hidden sheet cannot be deleted. The last visible one cannot either. */
function remove({ book, sheet }: SheetTarget): null {
  const visible = book.sheets.filter((each) => each.visibility === 'Visible');
  const isLast = visible.length === 1 && visible[0] === sheet;
  if (book.structureProtected) throw fault('accessDenied');
  if (sheet.visibility === 'VeryHidden' || isLast) throw fault('generalException');
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.changed({ kind: 'sheetDeleted', sheetId: sheet.id, address: '' });
  return null;
}

const protection: MakeHandle<SheetTarget> = defineType({
  type: 'WorksheetProtection',
  members: { Protected: { since: 2, get: ({ sheet }) => sheet.isProtected } },
});

/** Page settings are kept where tests look at them, and refused where Excel refuses them. */
const pageLayout: MakeHandle<SheetTarget> = defineType({
  type: 'PageLayout',
  members: {
    Orientation: { since: 9, set: (target) => pageSetting(target) },
    PaperSize: { since: 9, set: (target) => pageSetting(target) },
    Zoom: { since: 9, set: (target) => pageSetting(target) },
    HeadersFooters: { since: 9, object: (target) => headersFooters(target) },
    SetPrintTitleRows: {
      since: 9,
      invoke: (target, args) => {
        pageSetting(target);
        target.sheet.page.titleRows = textArgument(args);
        return null;
      },
    },
  },
});

const headersFooters: MakeHandle<SheetTarget> = defineType({
  type: 'HeaderFooterGroup',
  members: { DefaultForAllPages: { since: 9, object: (target) => headerFooter(target) } },
});

const headerFooter: MakeHandle<SheetTarget> = defineType({
  type: 'HeaderFooter',
  members: {
    CenterFooter: {
      since: 9,
      set: (target, value) => {
        pageSetting(target);
        target.sheet.page.footer = String(value);
      },
    },
  },
});

const pageBreaks: MakeHandle<SheetTarget> = defineType({
  type: 'PageBreakCollection',
  members: {
    RemovePageBreaks: {
      since: 9,
      invoke: (target) => {
        pageSetting(target);
        target.sheet.page.breaks = [];
        return null;
      },
    },
    Add: {
      since: 9,
      object: (target, args) => {
        pageSetting(target);
        target.sheet.page.breaks.push(textArgument(args));
        return pageBreak(target);
      },
    },
  },
});

const pageBreak: MakeHandle<SheetTarget> = defineType({ type: 'PageBreak', members: {} });

function pageSetting({ book, sheet }: SheetTarget): void {
  if (sheet.isProtected) throw fault('accessDenied');
  if (!book.hasPrinter) throw fault('generalException');
}

const names: MakeHandle<SheetTarget> = defineType({
  type: 'NamedItemCollection',
  members: {
    GetItemOrNullObject: {
      since: 4,
      object: ({ sheet }, args) => {
        const wanted = textArgument(args).toUpperCase();
        const name = sheet.names.find((each) => each.name.toUpperCase() === wanted);
        return name ? namedItem({ sheet, name }) : null;
      },
    },
    Add: { since: 4, object: ({ sheet }, args) => addName(sheet, textArgument(args, 0), textArgument(args, 1)) },
  },
});

function addName(sheet: EmulatedSheet, name: string, formula: string): Handle {
  if (sheet.names.some((each) => each.name.toUpperCase() === name.toUpperCase())) throw fault('itemAlreadyExists');
  const item: EmulatedName = { name, formula, visible: true };
  sheet.names.push(item);
  return namedItem({ sheet, name: item });
}

interface NameTarget {
  readonly sheet: EmulatedSheet;
  readonly name: EmulatedName;
}

const namedItem: MakeHandle<NameTarget> = defineType({
  type: 'NamedItem',
  members: {
    Name: { since: 1, get: ({ name }) => name.name },
    Visible: {
      since: 1,
      get: ({ name }) => name.visible,
      set: ({ name }, value) => Object.assign(name, { visible: value }),
    },
  },
});
