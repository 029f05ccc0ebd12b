import { withEdits } from '../../src/formulas';
import { CAN, cannot, demand } from '../../src/host/abilities';
import { selectedCell } from '../../src/host/cell-area';
import { HostError } from '../../src/host/errors';
import type {
  CapabilityName,
  Host,
  Mark,
  MarkResult,
  OwnSheet,
  PickedFile,
  Progress,
  SelectResult,
  Trace,
} from '../../src/host/host';
import { checkSheetName, sameSheetName } from '../../src/host/sheet-name';
import { HOST_TEXTS } from '../../src/host/texts';
import { type CellRef, gridKey, type SheetSnapshot, type WorkbookSnapshot } from '../../src/model';

export interface MemoryHost extends Host {
  /** What was handed to the user, by name. */
  readonly handedOut: ReadonlyMap<string, Uint8Array>;
  /** Everything that the host holds of the workbook and of ours. */
  readonly inspect: () => unknown;
  /** Somebody else changes the workbook. */
  readonly change: (book: WorkbookSnapshot) => void;
}

/** What is off here, each with its reason. */
export type Off = Readonly<Partial<Record<CapabilityName, string>>>;

interface Held {
  book: WorkbookSnapshot;
  trial: Parameters<Host['tryValues']>[0];
  marks: readonly Mark[];
  own: readonly OwnSheet[];
  selected: CellRef | null;
  revealed: ReadonlySet<string>;
  beside: ReadonlyMap<string, string>;
}

/**
 * A host that is nothing but a workbook in memory: the whole port in its plainest form, of which a test can take
 * away what it likes.
 */
export function createMemoryHost(
  book: WorkbookSnapshot,
  off: Off = {},
  keptIn: Host['capabilities']['keptIn'] = 'file',
): MemoryHost {
  const held: Held = {
    book,
    trial: [],
    marks: [],
    own: [],
    selected: null,
    revealed: new Set(),
    beside: new Map(),
  };
  const handedOut = new Map<string, Uint8Array>();
  const listeners = new Set<() => void>();
  const ability = (name: CapabilityName) => (off[name] === undefined ? CAN : cannot(off[name]));
  const doing = async <T>(name: CapabilityName, work: () => T, progress?: Progress): Promise<T> => {
    await Promise.resolve();
    demand(ability(name));
    if (progress?.signal?.aborted) throw new HostError('cancelled', HOST_TEXTS.cancelled);
    return work();
  };
  return {
    capabilities: {
      read: ability('read'),
      reread: ability('reread'),
      select: ability('select'),
      mark: ability('mark'),
      writeSheet: ability('writeSheet'),
      changeEvents: ability('changeEvents'),
      trial: ability('trial'),
      saveFiles: ability('saveFiles'),
      saveCopy: ability('saveCopy'),
      booksBeside: ability('booksBeside'),
      keptIn,
    },
    handedOut,
    inspect: () => ({ ...held }),
    change(next) {
      held.book = next;
      listeners.forEach((listener) => listener());
    },
    readWorkbook: (progress) => doing('read', () => withEdits(wholeBook(held), held.trial), progress),
    readUntried: () => doing('trial', () => wholeBook(held)),
    tryValues: (values) => doing('trial', () => void (held.trial = values)),
    select: (ref, options) => doing('select', () => select(held, ref, options?.reveal === true)),
    selectedArea: () => doing('select', () => selectedCell(held.selected)),
    mark: (marks, progress) => doing('mark', () => mark(held, marks), progress),
    clearMarks: () =>
      doing('mark', () => {
        const count = held.marks.length;
        held.marks = [];
        return count;
      }),
    writeOwnSheet: (sheet) => doing('writeSheet', () => writeOwnSheet(held, sheet)),
    listTraces: () => doing('mark', () => tracesOf(held)),
    removeTraces: () => doing('mark', () => void Object.assign(held, { marks: [], own: [] })),
    onChanged(listener) {
      if (ability('changeEvents').can) listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saveFile: (name, bytes) => doing('saveFiles', () => void handedOut.set(name, bytes)),
    saveCopy: () => doing('saveCopy', () => void handedOut.set(`副本 ${held.book.name}`, new Uint8Array())),
    openBeside: (role, { name }: PickedFile) =>
      doing('booksBeside', () => void (held.beside = new Map(held.beside).set(role, name))),
    closeBeside: (role) =>
      doing('booksBeside', () => void (held.beside = new Map([...held.beside].filter(([each]) => each !== role)))),
  };
}

function wholeBook({ book, own }: Held): WorkbookSnapshot {
  return own.length === 0 ? book : { ...book, sheets: [...book.sheets, ...own.map(snapshotOf)] };
}

function snapshotOf({ name, rows }: OwnSheet): SheetSnapshot {
  const formulas = rows.flatMap((row, index) =>
    row.flatMap(({ formula }, column) =>
      formula === undefined ? [] : [[gridKey(index, column), `=${formula.replace(/^=/, '')}`] as const],
    ),
  );
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((row) => row.map(({ value }) => value ?? null)),
    formulas: new Map(formulas),
    numberFormats: new Map(),
    merges: [],
  };
}

function select(held: Held, ref: CellRef, reveal: boolean): SelectResult {
  const sheet = wholeBook(held).sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) return { selected: false, hidden: false, reason: `没有工作表“${ref.sheet}”。` };
  const isShown = sheet.visibility === 'visible' || held.revealed.has(ref.sheet) || reveal;
  if (!isShown) return { selected: false, hidden: true, reason: HOST_TEXTS.sheetHidden(ref.sheet) };
  held.selected = ref;
  held.revealed = new Set(held.revealed).add(ref.sheet);
  return { selected: true };
}

function mark(held: Held, marks: readonly Mark[]): MarkResult {
  const sheets = new Set(wholeBook(held).sheets.map(({ name }) => name));
  held.marks = marks.filter(({ sheet }) => sheets.has(sheet));
  const gone = [...new Set(marks.map(({ sheet }) => sheet).filter((sheet) => !sheets.has(sheet)))];
  const skipped = gone.map((sheet) => ({ sheet, reason: `没有工作表“${sheet}”。请重新检查。` }));
  return { marked: held.marks.length, skipped };
}

function writeOwnSheet(held: Held, sheet: OwnSheet): void {
  checkSheetName(sheet.name);
  if (held.book.sheets.some(({ name }) => sameSheetName(name, sheet.name))) {
    throw new HostError('notOurs', HOST_TEXTS.notOurs(sheet.name));
  }
  held.own = [...held.own.filter(({ name }) => !sameSheetName(name, sheet.name)), sheet];
}

function tracesOf({ marks, own }: Held): readonly Trace[] {
  const marked = [...new Set(marks.map(({ sheet }) => sheet))].map((sheet): Trace => {
    const count = marks.filter((each) => each.sheet === sheet).length;
    return { kind: 'marks', sheet, text: HOST_TEXTS.traceMarks(count) };
  });
  return [...marked, ...own.map(({ name }): Trace => ({ kind: 'sheet', sheet: name, text: HOST_TEXTS.traceSheet }))];
}
