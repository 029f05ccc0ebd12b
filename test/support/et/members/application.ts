import { addSheet, maybeSheet, type EmulatedSheet } from '../../excel/workbook';
import { areasOf, type EtBook, type EtPane, type EtWorld, type OnAreas, type OnSheet } from '../world';
import { defineEtType, targetOf, type MakeEtObject } from '../describe';
import { etFault } from '../faults';
import { united } from './format-conditions';
import { rangeTypes } from './range';
import { worksheetType } from './worksheet';

/** The object that a page finds as `Application`. */
export function applicationOf(world: EtWorld): object {
  const { bridge } = world;
  const ranges = rangeTypes(world);
  const workbook: MakeEtObject<EtBook> = defineEtType<EtBook>(bridge, 'Workbook', () => ({
    Name: { get: ({ book }) => book.name },
    FullName: { get: ({ book, path }) => `${path}${book.name}` },
    Path: { get: ({ path }) => path.slice(0, -1) },
    Saved: { get: ({ saved }) => saved || world.habits.alwaysSaved },
    Date1904: { get: () => false },
    ProtectStructure: { get: ({ book }) => book.structureProtected },
    Worksheets: { get: (open) => worksheets(open) },
  }));
  const worksheet = worksheetType(world, ranges, ({ open }) => workbook(open));
  const worksheets = defineEtType<EtBook>(bridge, 'Worksheets', {
    Count: { get: ({ book }) => book.sheets.length },
    Item: {
      call: (open, [key]) => {
        const { book } = open;
        const sheet = typeof key === 'number' ? book.sheets[key - 1] : maybeSheet(book, String(key));
        if (!sheet) throw etFault('gone');
        return worksheet({ open, sheet });
      },
    },
    Add: { call: (open, [, after]) => worksheet({ open, sheet: newSheet(open, (targetOf(after) as OnSheet).sheet) }) },
  });
  const activeSheet = (): OnSheet | null => {
    const { active } = world;
    const sheet = maybeSheet(active.book, active.book.activeSheet);
    return sheet ? { open: active, sheet } : null;
  };
  const fileSystem = fileSystemType(world)(world);
  const storage = storageType(world)(world);
  const apiEvent = apiEventType(world)(world);
  const pane = paneType(world);
  return defineEtType<EtWorld>(bridge, 'Application', {
    ActiveWorkbook: { get: ({ active, books }) => (books.includes(active) ? workbook(active) : null) },
    ActiveSheet: {
      get: () => {
        const on = activeSheet();
        return on && worksheet(on);
      },
    },
    Selection: {
      get: ({ active }) => {
        const on = activeSheet();
        return on && ranges.range({ ...on, areas: areasOf(active.book.selection) });
      },
    },
    ScreenUpdating: {
      get: () => world.screenUpdating,
      set: (_world, value) => {
        world.screenUpdating = value === true;
      },
    },
    DisplayAlerts: {
      get: () => world.displayAlerts,
      set: (_world, value) => {
        world.displayAlerts = value === true;
      },
    },
    Union: {
      call: (_world, args) => {
        const parts = args.map((each) => targetOf(each) as OnAreas);
        const [first] = parts;
        if (!first || parts.length > 30) throw etFault('general');
        return ranges.range({ ...first, areas: united(parts.flatMap(({ areas }) => areas)) });
      },
    },
    FileSystem: { get: () => fileSystem },
    PluginStorage: { get: () => storage },
    ApiEvent: { get: () => apiEvent },
    CreateTaskPane: {
      call: (_world, [url, title]) => {
        const made = {
          id: world.panes.length + 1,
          url: String(url),
          title: String(title),
          visible: false,
          width: 0,
          dock: 2,
        };
        world.panes.push(made);
        return pane(made);
      },
    },
    GetTaskPane: {
      call: (_world, [id]) => {
        const found = world.panes.find((each) => each.id === Number(id));
        return found ? pane(found) : null;
      },
    },
  })(world);
}

/** The new sheet stands behind `after` and is brought forward. */
function newSheet(open: EtBook, after: EmulatedSheet): EmulatedSheet {
  const { book } = open;
  if (book.structureProtected) throw etFault('denied');
  let number = book.sheets.length + 1;
  while (maybeSheet(book, `Sheet${number}`)) number += 1;
  const sheet = addSheet(book, `Sheet${number}`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(book.sheets.indexOf(after) + 1, 0, sheet);
  book.activeSheet = sheet.name;
  open.saved = false;
  book.changed({ kind: 'sheetAdded', sheetId: sheet.id, address: '' });
  return sheet;
}

function fileSystemType({ bridge, habits }: EtWorld): MakeEtObject<EtWorld> {
  return defineEtType<EtWorld>(bridge, 'FileSystem', {
    Exists: { call: ({ files }, [path]) => files.has(String(path)) },
    ReadFileAsArrayBuffer: {
      call: ({ files }, [path]) => {
        const bytes = files.get(String(path));
        if (!bytes) throw etFault('general');
        return bytes.slice().buffer;
      },
    },
    writeAsBinaryString: {
      call: ({ files }, [path, text]) => {
        const bytes = Uint8Array.from(String(text), (sign) => sign.charCodeAt(0));
        if (!habits.writesNoFiles) files.set(String(path), bytes);
        return true;
      },
    },
  });
}

function storageType({ bridge }: EtWorld): MakeEtObject<EtWorld> {
  return defineEtType<EtWorld>(bridge, 'PluginStorage', {
    getItem: { call: ({ storage }, [key]) => storage.get(String(key)) ?? null },
    setItem: { call: ({ storage }, [key, value]) => void storage.set(String(key), value) },
    removeItem: { call: ({ storage }, [key]) => void storage.delete(String(key)) },
  });
}

type Listener = (...args: readonly unknown[]) => void;

function apiEventType({ bridge }: EtWorld): MakeEtObject<EtWorld> {
  return defineEtType<EtWorld>(bridge, 'ApiEvent', {
    AddApiEventListener: {
      call: ({ listeners }, [name, listener]) => {
        const held = listeners.get(String(name)) ?? new Set<Listener>();
        listeners.set(String(name), held.add(listener as Listener));
      },
    },
    RemoveApiEventListener: {
      call: ({ listeners }, [name, listener]) => void listeners.get(String(name))?.delete(listener as Listener),
    },
  });
}

function paneType({ bridge }: EtWorld): MakeEtObject<EtPane> {
  return defineEtType<EtPane>(bridge, 'TaskPane', {
    ID: { get: ({ id }) => id },
    Visible: {
      get: ({ visible }) => visible,
      set: (pane, value) => {
        pane.visible = value === true;
      },
    },
    Width: {
      get: ({ width }) => width,
      set: (pane, value) => {
        pane.width = Number(value);
      },
    },
    DockPosition: {
      get: ({ dock }) => dock,
      set: (pane, value) => {
        pane.dock = Number(value);
      },
    },
  });
}
