import { createStore } from 'zustand/vanilla';
import type { CellLooks } from '../../document';
import { withEdits } from '../../formulas';
import type { PrintedPages, SheetSnapshot, TextDocument, WorkbookSnapshot } from '../../model';
import { CAN, cannot } from '../abilities';
import { selectedCell } from '../cell-area';
import { HostError } from '../errors';
import type {
  Capabilities,
  Host,
  Mark,
  MarkResult,
  OwnSheet,
  Progress,
  ReadOptions,
  SelectResult,
  Trace,
  TrialValue,
} from '../host';
import { checkSheetName, sameSheetName } from '../sheet-name';
import { HOST_TEXTS } from '../texts';
import type { FileState } from './file-state';
import { WITHOUT_PAGE } from './on-page';
import { openFile, type Reading } from './open-file';
import type { FileSource } from './file-source';
import { ownSheetLooks, ownSheetSnapshot } from './own-sheet-view';
import { rereading } from './reread';
import { savedCopy, type OpenedFile, type SavedCopy } from './saved-copy';
import { FILE_TEXTS } from './texts';
import { fileError } from '../unreadable';

/** A document of printed pages: its bytes, and where on the pages its words stand. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  readonly pages: PrintedPages;
}

/** A workbook file in memory. The file itself is never written: `save` gives a copy. */
export interface FileHost extends Host {
  readonly getState: () => FileState;
  /** Calls back after every change of the state; answers a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What the file says besides its tables, where it is a document; null for a workbook. */
  readonly document: () => TextDocument | null;
  /** The file itself where it is made of printed pages; null elsewhere. */
  readonly printedFile: () => PrintedFile | null;
  /** How the cells of a sheet look in the file, as far as that is told there. */
  readonly cellLooks: (sheet: string) => CellLooks;
  /** A copy with the marks and sheets as they are now, and with the figures that are on trial, if any. */
  save(): Promise<SavedCopy>;
}

/** What is in memory stays as it was read. */
const UNCHANGING = cannot(FILE_TEXTS.noChanges);

/** Without a page nothing can be handed out; all else happens in memory. */
const CAPABILITIES: Capabilities = {
  ...WITHOUT_PAGE.capabilities,
  read: CAN,
  select: CAN,
  mark: CAN,
  writeSheet: CAN,
  trial: CAN,
  changeEvents: UNCHANGING,
  reread: UNCHANGING,
  keptIn: 'file',
};

/** A file that lies on the disk: it tells of no change, but can be asked. */
const ON_DISK: Capabilities = { ...CAPABILITIES, changeEvents: cannot(FILE_TEXTS.savedChanges), reread: CAN };

/**
 * Opens a workbook file (.xlsx or .xls), or a document (.pdf, .docx, .html) for its tables.
 * @throws HostError where it cannot be read
 */
export async function createFileHost(source: FileSource): Promise<FileHost> {
  const opened = await openFile(source.name, source.bytes, readingOf(source));
  let { file } = opened;
  const store = createStore<FileState>(() => opened.state);
  const sheetNamed = (name: string): SheetSnapshot | undefined =>
    store.getState().workbook.sheets.find((sheet) => sheet.name === name);

  async function readAnew(options: ReadOptions): Promise<void> {
    const anew = source.reread && (await rereading(source, source.reread, file.bytes));
    // Given up meanwhile, the workbook stays as it is shown.
    if (!anew || options.signal?.aborted) return;
    file = anew.file;
    store.setState(withFileAnew(store.getState(), anew.state));
  }

  return {
    ...WITHOUT_PAGE.methods,
    capabilities: source.reread ? ON_DISK : CAPABILITIES,
    getState: store.getState,
    document: () => file.text,
    printedFile: () => printedOf(file),
    cellLooks: (sheet) => file.cellLooks(sheet),
    subscribe: (listener) => store.subscribe(listener),
    tryValues: (values) => inOrder(undefined, () => store.setState(withTrial(store.getState(), values))),
    readUntried: () => inOrder(undefined, () => store.getState().original),
    save: () =>
      savedCopy({ ...file, isLocked: source.isLocked === true }, store.getState()).catch((error: unknown) => {
        throw fileError(file.name, error);
      }),
    readWorkbook: async (options) => {
      if (options?.anew === true) await readAnew(options);
      return inOrder(options, () => store.getState().workbook);
    },
    select: (ref, options) =>
      inOrder(undefined, () => {
        const refused = refusal(store.getState(), sheetNamed(ref.sheet), ref.sheet, options?.reveal === true);
        if (refused) return refused;
        const revealed = new Set(store.getState().revealed);
        if (sheetNamed(ref.sheet)?.visibility !== 'visible') revealed.add(ref.sheet);
        store.setState({ selection: ref, revealed });
        return { selected: true };
      }),
    selectedArea: () => inOrder(undefined, () => selectedCell(store.getState().selection)),
    mark: (marks, progress) =>
      inOrder(progress, () => {
        const marked = marks.filter((mark) => sheetNamed(mark.sheet));
        store.setState({ marks: marked });
        return { marked: marked.length, skipped: skippedOf(marks, marked) };
      }),
    clearMarks: () =>
      inOrder(undefined, () => {
        const count = store.getState().marks.length;
        store.setState({ marks: [] });
        return count;
      }),
    writeOwnSheet: (sheet) => inOrder(undefined, () => store.setState(withOwnSheet(store.getState(), sheet))),
    listTraces: () => inOrder(undefined, () => tracesOf(store.getState())),
    removeTraces: () => inOrder(undefined, () => store.setState(withoutTraces(store.getState()))),
    // Nobody but us can change a file in memory.
    onChanged: () => () => undefined,
  };
}

function printedOf({ bytes, text }: OpenedFile): PrintedFile | null {
  return text?.print ? { bytes, pages: text.print } : null;
}

function readingOf({ watch, pause }: FileSource): Reading {
  return { ...(watch && { watch: watch() }), ...(pause && { pause }) };
}

/** Answers later, as every host does, and not at all when the caller has given up. */
async function inOrder<T>(progress: Progress | undefined, task: () => T): Promise<T> {
  await Promise.resolve();
  if (progress?.signal?.aborted) throw new HostError('cancelled', HOST_TEXTS.cancelled);
  return task();
}

/** Null where the sheet can be shown; one that was shown before stays shown. */
function refusal(
  state: FileState,
  sheet: SheetSnapshot | undefined,
  name: string,
  reveal: boolean,
): Extract<SelectResult, { selected: false }> | null {
  if (!sheet) return { selected: false, hidden: false, reason: FILE_TEXTS.sheetGone(name) };
  const shown = sheet.visibility === 'visible' || state.revealed.has(name) || reveal;
  return shown ? null : { selected: false, hidden: true, reason: HOST_TEXTS.sheetHidden(name) };
}

/** Each missing sheet once, however many marks were meant for it. */
function skippedOf(marks: readonly Mark[], marked: readonly Mark[]): MarkResult['skipped'] {
  const missing = new Set(marks.filter((mark) => !marked.includes(mark)).map((mark) => mark.sheet));
  return [...missing].map((sheet) => ({ sheet, reason: FILE_TEXTS.sheetGone(sheet) }));
}

/** The file as it is on the disk now, with what stands in it on trial and what was written for it since. */
function withFileAnew(state: FileState, anew: FileState): Partial<FileState> {
  const names = new Set(anew.original.sheets.map(({ name }) => name));
  const shown = state.ownSheets
    .flatMap(({ content }) => content ?? [])
    .filter(({ name }) => !names.has(name))
    .reduce<FileState>((held, content) => ({ ...held, ...withOwnSheet({ ...held, trial: [] }, content) }), anew);
  const there = new Set(shown.original.sheets.map(({ name }) => name));
  return {
    ...shown,
    ...withTrial(
      shown,
      state.trial.filter(({ sheet }) => there.has(sheet)),
    ),
    marks: state.marks.filter(({ sheet }) => there.has(sheet)),
    selection: state.selection && there.has(state.selection.sheet) ? state.selection : null,
    revealed: state.revealed,
  };
}

/** The workbook on show is the original with these figures and what follows from them; results are reckoned anew. */
function withTrial(
  { original }: Pick<FileState, 'original'>,
  trial: readonly TrialValue[],
): Pick<FileState, 'trial' | 'workbook'> {
  return { trial, workbook: withEdits(original, trial) };
}

/** @throws HostError notOurs where another's sheet has the name, unknown where it is no name for a sheet, notSupported during a trial */
function withOwnSheet(state: FileState, content: OwnSheet): Partial<FileState> {
  const { name } = content;
  // A sheet that tells of figures on trial would stay when they are gone.
  if (state.trial.length > 0) throw new HostError('notSupported', FILE_TEXTS.noSheetOnTrial);
  checkSheetName(name);
  const namesake = state.workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
  const own = state.ownSheets.find((sheet) => sameSheetName(sheet.name, name));
  if (namesake && !own) throw new HostError('notOurs', HOST_TEXTS.notOurs(name));
  const rest = own ? withoutSheets(state, new Set([own.name])) : state;
  const original = { ...rest.original, sheets: [...rest.original.sheets, ownSheetSnapshot(content)] };
  return {
    original,
    workbook: original,
    looks: new Map(rest.looks).set(name, ownSheetLooks(content)),
    ownSheets: [...rest.ownSheets, { name, content }],
    marks: rest.marks,
  };
}

/** All that hangs on them goes too: figures on trial, looks, marks, the selection. */
function withoutSheets(state: FileState, names: ReadonlySet<string>): FileState {
  const original: WorkbookSnapshot = {
    ...state.original,
    sheets: state.original.sheets.filter((sheet) => !names.has(sheet.name)),
  };
  return {
    ...state,
    original,
    ...withTrial(
      { original },
      state.trial.filter(({ sheet }) => !names.has(sheet)),
    ),
    looks: new Map([...state.looks].filter(([name]) => !names.has(name))),
    ownSheets: state.ownSheets.filter((sheet) => !names.has(sheet.name)),
    marks: state.marks.filter((mark) => !names.has(mark.sheet)),
    selection: state.selection && names.has(state.selection.sheet) ? null : state.selection,
  };
}

/** Figures on trial stay: they are no trace but the user's question. */
function withoutTraces(state: FileState): FileState {
  return { ...withoutSheets(state, new Set(state.ownSheets.map((sheet) => sheet.name))), marks: [] };
}

/** Marks by sheet, then sheets of ours. */
function tracesOf(state: FileState): readonly Trace[] {
  const counts = new Map<string, number>();
  for (const { sheet } of state.marks) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const marks = [...counts].map(([sheet, count]): Trace => ({
    kind: 'marks',
    sheet,
    text: HOST_TEXTS.traceMarks(count),
  }));
  return [
    ...marks,
    ...state.ownSheets.map(({ name }): Trace => ({ kind: 'sheet', sheet: name, text: HOST_TEXTS.traceSheet })),
  ];
}
