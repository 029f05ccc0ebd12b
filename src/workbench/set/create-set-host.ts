import { zipSync } from 'fflate';
import { createStore } from 'zustand/vanilla';
import { cannot, refused } from '../../host/abilities';
import { selectedCell } from '../../host/cell-area';
import type { FileHost, FileState, SavedCopy } from '../../host/file';
import { WITHOUT_PAGE } from '../../host/file/on-page';
import { trialName } from '../../host/trial-name';
import type { Capabilities, Mark, MarkResult, SelectResult, Trace } from '../../host/host';
import { COPY_WORDS } from '../../model';
import { SET } from '../texts';
import { fileSet, renamed, type FileSet, type SetFile } from './set-state';

/**
 * Files of a table each as one workbook. What is done to it is done in the file that holds the sheet; a copy is an
 * archive with a copy of each file.
 * @param hosts at least one; their files' names differ
 * @param name what the set is called
 */
export function createSetHost(hosts: readonly FileHost[], name: string): FileHost {
  let set = fileSet(hosts, name);
  const store = createStore<FileState>(() => ({ ...UNTOUCHED, ...set.shown }));
  const takeAnew = (): void => {
    set = fileSet(hosts, name);
    store.setState(set.shown);
  };
  return {
    ...WITHOUT_PAGE.methods,
    capabilities: capabilitiesOf(hosts),
    getState: store.getState,
    document: () => null,
    printedFile: () => null,
    cellLooks: (sheet) => looksIn(set, sheet),
    subscribe: (listener) => store.subscribe(listener),
    readWorkbook: async (options) => {
      for (const host of hosts) await host.readWorkbook(options);
      if (options?.anew === true) takeAnew();
      return store.getState().workbook;
    },
    async select(ref, options) {
      const answer = await selectedIn(set, ref, options);
      if (!answer.selected) return answer;
      store.setState({ selection: ref, revealed: new Set([...store.getState().revealed, ref.sheet]) });
      return answer;
    },
    selectedArea: () => Promise.resolve(selectedCell(store.getState().selection)),
    async mark(marks, progress) {
      const marked = await markedIn(set, marks, progress);
      takeAnew();
      return { marked, skipped: skippedOf(set, marks) };
    },
    async clearMarks() {
      const cleared = await clearedMarks(hosts);
      takeAnew();
      return cleared;
    },
    writeOwnSheet: () => refused(NO_SHEET),
    listTraces: async () => (await Promise.all(set.files.map(tracesOf))).flat(),
    async removeTraces() {
      for (const host of hosts) await host.removeTraces();
      takeAnew();
    },
    onChanged: () => () => undefined,
    async tryValues(values) {
      for (const { host, ownName } of set.files) await host.tryValues(renamed(values, ownName));
      takeAnew();
    },
    readUntried: () => Promise.resolve(store.getState().original),
    async save() {
      const copies = await Promise.all(hosts.map((host) => host.save()));
      return archiveOf(name, copies, noteOn(hosts.map(bookName), copies), set.shown);
    },
  };
}

/** The file's own host decides: a sheet may be hidden there. */
async function selectedIn(set: FileSet, ...[ref, options]: Parameters<FileHost['select']>): Promise<SelectResult> {
  const place = placeOf(set, ref.sheet);
  if (place === null) return { selected: false, hidden: false, reason: SET.sheetGone(ref.sheet) };
  return place.file.host.select({ ...ref, sheet: place.sheet }, options);
}

/** Marks each file's own sheets; how many areas were marked in all. */
async function markedIn(set: FileSet, ...[marks, progress]: Parameters<FileHost['mark']>): Promise<number> {
  const results: MarkResult[] = [];
  for (const { host, ownName } of set.files) results.push(await host.mark(renamed(marks, ownName), progress));
  return results.reduce((sum, result) => sum + result.marked, 0);
}

/** For a sheet that no file has any more. */
const PLAIN: ReturnType<FileHost['cellLooks']> = new Map();

/** Looks stay with the file that holds the sheet. */
function looksIn(set: FileSet, sheet: string): ReturnType<FileHost['cellLooks']> {
  const place = placeOf(set, sheet);
  return place === null ? PLAIN : place.file.host.cellLooks(place.sheet);
}

/** A set begins without a selection and without sheets of ours. */
const UNTOUCHED: Pick<FileState, 'selection' | 'revealed' | 'ownSheets'> = {
  selection: null,
  revealed: new Set(),
  ownSheets: [],
};

/** One file after another; the number is that of all. */
async function clearedMarks(hosts: readonly FileHost[]): Promise<number> {
  let cleared = 0;
  for (const host of hosts) cleared += await host.clearMarks();
  return cleared;
}

/** As the file is called, without its place. */
function bookName(host: FileHost): string {
  return host.getState().workbook.name;
}

/** Under the set's names of the sheets, which is how the user knows them. */
async function tracesOf({ host, setName }: SetFile): Promise<readonly Trace[]> {
  const traces = await host.listTraces();
  return traces.map((trace) => ({ ...trace, sheet: setName(trace.sheet) ?? trace.sheet }));
}

/** A sheet of ours would belong to none of the files. */
const NO_SHEET = cannot(SET.noSheet);

/** What the first file can, the set can, but for a sheet of ours. */
function capabilitiesOf(hosts: readonly FileHost[]): Capabilities {
  const [first] = hosts;
  if (first === undefined) throw new RangeError('a set without files');
  return { ...first.capabilities, writeSheet: NO_SHEET };
}

/** The file that holds a sheet of the set; null for one that is not there any more. */
function placeOf(set: FileSet, sheet: string): { readonly file: SetFile; readonly sheet: string } | null {
  for (const file of set.files) {
    const own = file.ownName(sheet);
    if (own !== null) return { file, sheet: own };
  }
  return null;
}

/** Each sheet once, however many marks it should have had. */
function skippedOf(set: FileSet, marks: readonly Mark[]): MarkResult['skipped'] {
  const gone = marks.map((mark) => mark.sheet).filter((sheet) => placeOf(set, sheet) === null);
  return [...new Set(gone)].map((sheet) => ({ sheet, reason: SET.sheetGone(sheet) }));
}

/** The name tells whether marks and figures on trial are in the copies. */
function archiveOf(
  name: string,
  copies: readonly SavedCopy[],
  note: string | null,
  { trial, marks }: FileSet['shown'],
): SavedCopy {
  const word = marks.length === 0 ? COPY_WORDS.clean : COPY_WORDS.marked;
  return {
    name: `${trial.length > 0 ? trialName(name) : name}${word}.zip`,
    bytes: zipSync(Object.fromEntries(copies.map((copy) => [copy.name, copy.bytes]))),
    note,
  };
}

/** What has to be said of the copies; the same of several files is said once. */
function noteOn(files: readonly string[], copies: readonly SavedCopy[]): string | null {
  const filesBySentence = new Map<string, readonly string[]>();
  copies.forEach(({ note }, index) => {
    if (note === null) return;
    const file = files[index] ?? '';
    const sentence = note.replace(`“${file}”`, '');
    filesBySentence.set(sentence, [...(filesBySentence.get(sentence) ?? []), file]);
  });
  const notes = [...filesBySentence].map(
    ([sentence, named]) => `${SET.named(named[0] ?? '', named.length)}${sentence}`,
  );
  return notes.length === 0 ? null : notes.join('');
}
