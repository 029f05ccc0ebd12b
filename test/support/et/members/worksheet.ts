import { fullAddress, maybeSheet, WHOLE_SHEET, type EmulatedSheet } from '../../excel/workbook';
import { defineEtType, type MakeEtObject } from '../describe';
import { etFault } from '../faults';
import { type EtWorld, type OnSheet } from '../world';
import type { RangeTypes } from './range';

const VISIBLE = { Visible: -1, Hidden: 0, VeryHidden: 2 } as const;

/** Worksheet, its names, and how it is printed. */
export function worksheetType(
  world: EtWorld,
  ranges: RangeTypes,
  parent: (on: OnSheet) => object,
): MakeEtObject<OnSheet> {
  const { bridge } = world;
  const names = namesType(world);
  const page = pageTypes(world);
  return defineEtType<OnSheet>(bridge, 'Worksheet', {
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (on, value) => rename(on, String(value)),
    },
    Parent: { get: parent },
    Visible: {
      get: ({ sheet }) => VISIBLE[sheet.visibility],
      set: ({ open, sheet }, value) => {
        if (open.book.structureProtected) throw etFault('denied');
        const [visibility] = Object.entries(VISIBLE).find(([, number]) => number === value) ?? [];
        if (visibility === undefined) throw etFault('general');
        sheet.visibility = visibility as EmulatedSheet['visibility'];
        open.saved = false;
      },
    },
    ProtectContents: { get: ({ sheet }) => sheet.isProtected },
    UsedRange: { get: (on) => ranges.used(on) },
    Cells: { get: (on) => ranges.wholeSheet(on) },
    Range: { call: (on, [address]) => ranges.byAddress(on, address) },
    Names: { get: (on) => names(on) },
    Activate: {
      call: ({ open, sheet }) => {
        if (sheet.visibility !== 'Visible') throw etFault('general');
        open.book.activeSheet = sheet.name;
      },
    },
    Delete: {
      call: (on) => {
        // With alerts on a question stands on the screen, and nobody answers it.
        if (world.displayAlerts) throw etFault('prompt');
        remove(on);
      },
    },
    PageSetup: { get: (on) => page.setup(on) },
    HPageBreaks: { get: (on) => page.breaks(on) },
    ResetAllPageBreaks: {
      call: ({ sheet }) => {
        sheet.page.breaks = [];
      },
    },
  });
}

function rename({ open, sheet }: OnSheet, name: string): void {
  const other = maybeSheet(open.book, name);
  const isName = name !== '' && name.length <= 31 && !/[[\]:*?/\\]/.test(name);
  if (!isName || (other && other !== sheet)) throw etFault('badName');
  if (open.book.activeSheet === sheet.name) open.book.activeSheet = name;
  sheet.name = name;
  open.saved = false;
}

function remove({ open, sheet }: OnSheet): void {
  const { book } = open;
  const others = book.sheets.filter((each) => each !== sheet);
  if (book.structureProtected) throw etFault('denied');
  if (sheet.visibility === 'VeryHidden' || !others.some(({ visibility }) => visibility === 'Visible')) {
    throw etFault('general');
  }
  book.sheets = others;
  if (book.activeSheet === sheet.name) {
    book.activeSheet = others.find(({ visibility }) => visibility === 'Visible')?.name ?? '';
  }
  open.saved = false;
  book.changed({ kind: 'sheetDeleted', sheetId: sheet.id, address: '' });
}

function namesType({ bridge, habits }: EtWorld): MakeEtObject<OnSheet> {
  const name = defineEtType<{ readonly on: OnSheet; readonly index: number }>(bridge, 'Name', {
    Name: {
      get: ({ on, index }) => {
        const bare = on.sheet.names[index]?.name ?? '';
        return habits.bareNames ? bare : `${fullAddress(on.sheet, WHOLE_SHEET).split('!')[0] ?? ''}!${bare}`;
      },
    },
  });
  return defineEtType<OnSheet>(bridge, 'Names', {
    Count: { get: ({ sheet }) => sheet.names.length },
    Item: {
      call: (on, [index]) => {
        if (typeof index !== 'number' || !on.sheet.names[index - 1]) throw etFault('gone');
        return name({ on, index: index - 1 });
      },
    },
    Add: {
      call: (on, [text, refersTo, visible]) => {
        const { sheet, open } = on;
        sheet.names.push({ name: String(text), formula: String(refersTo), visible: visible !== false });
        open.saved = false;
        return name({ on, index: sheet.names.length - 1 });
      },
    },
  });
}

interface PageTypes {
  readonly setup: MakeEtObject<OnSheet>;
  readonly breaks: MakeEtObject<OnSheet>;
}

/** Page settings are refused on a PC without a printer. */
function pageTypes({ bridge }: EtWorld): PageTypes {
  const setting = (set: (on: OnSheet, value: unknown) => void) => ({
    set: (on: OnSheet, value: unknown) => {
      if (!on.open.book.hasPrinter) throw etFault('general');
      set(on, value);
    },
  });
  const ignored = setting(() => undefined);
  return {
    setup: defineEtType<OnSheet>(bridge, 'PageSetup', {
      Orientation: ignored,
      PaperSize: ignored,
      Zoom: ignored,
      FitToPagesWide: ignored,
      FitToPagesTall: ignored,
      CenterFooter: setting(({ sheet }, value) => {
        sheet.page.footer = String(value);
      }),
      PrintTitleRows: setting(({ sheet }, value) => {
        sheet.page.titleRows = String(value);
      }),
    }),
    breaks: defineEtType<OnSheet>(bridge, 'HPageBreaks', {
      Add: {
        call: ({ sheet }, [before]) => {
          sheet.page.breaks.push((before as { Address: (r: boolean, c: boolean) => string }).Address(false, false));
        },
      },
    }),
  };
}
