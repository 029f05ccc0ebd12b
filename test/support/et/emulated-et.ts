import type { BookChange, EmulatedWorkbook } from '../excel/workbook';
import { createBridge, type Bridge } from './bridge';
import { defineEtType } from './describe';
import { applicationOf } from './members/application';
import { USUAL_HABITS, type EtBook, type EtHabits, type EtWorld } from './world';

export interface EmulatedEtOptions extends Partial<EtHabits> {
  /** Members that this build lacks, as "Range.FormatConditions". */
  readonly lacking?: readonly string[];
  /** The folder of the book, with its separator; empty for a book that was never saved. */
  readonly path?: string;
  /** The bytes of the saved file; the book then counts as saved. */
  readonly file?: Uint8Array;
}

/** A WPS 表格 without WPS 表格: its object model in front, a workbook in memory behind. */
export interface EmulatedEt {
  /** What a page finds as `Application`. */
  readonly app: object;
  readonly world: EtWorld;
  readonly book: EmulatedWorkbook;
  readonly bridge: Bridge;
  /** The user, or another add-in, changes cells of a book: of the one on show where none is named. */
  readonly userEdits: (open?: EtBook) => void;
}

/** ET's events for what happens to a workbook. */
const EVENTS: Readonly<Record<BookChange['kind'], string>> = {
  cells: 'SheetChange',
  sheetAdded: 'WorkbookNewSheet',
  sheetDeleted: 'SheetBeforeDelete',
};

export function createEmulatedEt(
  book: EmulatedWorkbook,
  { lacking = [], path = '', file, ...habits }: EmulatedEtOptions = {},
): EmulatedEt {
  const bridge = createBridge(lacking);
  const active: EtBook = { book, path, saved: file !== undefined };
  const world: EtWorld = {
    bridge,
    habits: { ...USUAL_HABITS, ...habits },
    books: [active],
    active,
    files: new Map(file ? [[`${path}${book.name}`, file]] : []),
    storage: new Map(),
    panes: [],
    listeners: new Map(),
    displayAlerts: true,
    screenUpdating: true,
  };
  announceChanges(world, active);
  return {
    app: applicationOf(world),
    world,
    book,
    bridge,
    userEdits: (open = world.active) => {
      open.saved = false;
      open.book.changed({ kind: 'cells', sheetId: open.book.sheets[0]?.id ?? '', address: 'A1' });
    },
  };
}

/** Opens a further book beside; ET tells of the changes of all books that are open. */
export function openBeside({ world }: EmulatedEt, book: EmulatedWorkbook, path: string): EtBook {
  const open: EtBook = { book, path, saved: true };
  world.books.push(open);
  announceChanges(world, open);
  return open;
}

function announceChanges({ bridge, listeners }: EtWorld, open: EtBook): void {
  const parent = defineEtType<EtBook>(bridge, 'Workbook', {
    FullName: { get: ({ book, path }) => `${path}${book.name}` },
  });
  const sheet = defineEtType<EtBook>(bridge, 'Worksheet', { Parent: { get: (target) => parent(target) } });
  open.book.changed = ({ kind }) => {
    const args = kind === 'sheetAdded' ? [parent(open), sheet(open)] : [sheet(open), null];
    for (const listener of listeners.get(EVENTS[kind]) ?? []) listener(...args);
  };
}
