import { setName } from '../../casework/units/words';
import { HostError } from '../../host/errors';
import type { FileHost } from '../../host/file';
import { KEPT_ALONE, notOpened, OPENING_FILE } from '../texts';
import { createAdding } from './add-book';
import type {
  OpenBook,
  BookOrigin,
  BookSource,
  CreateHost,
  WorkbenchDependencies,
  WorkbenchMessage,
  WorkbenchState,
} from './workbench-state';
import { reasonOf } from './reason-of';

/** Files are opened one after another: they are large, and one password is asked for at a time. */
export interface FileOpening {
  /** Files that were chosen together: workbooks, the tables of one set, and 助手资料 of them. */
  readonly together: (sources: readonly BookSource[]) => Promise<void>;
  /** A unit of the list over the host that is made for it; null where it did not open. */
  readonly one: (name: string, createHost: CreateHost) => Promise<OpenBook | null>;
  /** Gives up what is being read page by page. */
  readonly stop: () => void;
}

/** The ways to open workbooks. */
export function createOpening(
  dependencies: WorkbenchDependencies,
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
): FileOpening {
  let reading = new AbortController();

  async function hostOf(name: string, createHost: CreateHost): Promise<FileHost | null> {
    set({ opening: name });
    try {
      const host = await createHost(pauseUntil(reading.signal));
      // Needed to draw the first sheet, and never again.
      if (get().format === null) set({ format: await dependencies.loadFormat() });
      return host;
    } catch (failure) {
      const isGivenUp = failure instanceof HostError && failure.code === 'cancelled';
      if (isGivenUp) say('info', failure.message);
      else say('error', notOpened(name, reasonOf(failure)));
      return null;
    }
  }

  async function opened({ name, read, reread }: BookSource): Promise<FileHost | null> {
    return hostOf(name, async (pause) =>
      dependencies.createHost({ name, bytes: await read(), pause, ...(reread && { reread }) }),
    );
  }

  const add = createAdding(dependencies, get, set);

  async function addBooks(hosts: readonly FileHost[], chosen: number, origin: BookOrigin): Promise<void> {
    const name = setName(stemOf(hosts[0]?.getState().workbook.name ?? ''), hosts.length);
    // A set that lacks a file is not the set that was chosen.
    const isWhole = hosts.length > 1 && hosts.length === chosen;
    const joined = isWhole ? await dependencies.joinSet(hosts, name) : null;
    if (joined !== null) await add(name, joined, origin);
    else for (const host of hosts) await add(host.getState().workbook.name, host, origin);
  }

  return {
    async together(sources) {
      reading = new AbortController();
      const hosts: FileHost[] = [];
      for (const source of sources) {
        const host = await opened(source);
        if (host !== null) hosts.push(host);
      }
      const { kept, tables } = await sorted(hosts, dependencies, get().current === null);
      const before = new Set(get().books.map(({ id }) => id));
      const isSample = sources.every((source) => source.isSample === true);
      await addBooks(tables, sources.length - kept.length, isSample ? 'sample' : 'file');
      const added = get().books.filter(({ id }) => !before.has(id));
      const { current } = get();
      const takers = added.length > 0 || current === null ? added : [current];
      // 助手资料 by itself belongs to nothing that is open.
      if (kept.length > 0 && takers.length === 0) say('error', KEPT_ALONE);
      if (kept.length > 0) await handOver(kept, takers);
    },
    async one(name, createHost) {
      reading = new AbortController();
      const host = await hostOf(name, createHost);
      return host && (await add(name, host, 'list'));
    },
    stop: () => reading.abort(),
  };
}

/** Lets the page paint and take clicks, and gives up where that is wanted. */
function pauseUntil(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) throw new HostError('cancelled', OPENING_FILE.stopped);
  };
}

/** 助手资料 among the files; the first file of all is opened as it is, so that nothing more need be fetched. */
async function sorted(hosts: readonly FileHost[], { isKept }: Pick<WorkbenchDependencies, 'isKept'>, isFirst: boolean) {
  const kept: FileHost[] = [];
  const canBeKept = hosts.length > 1 || !isFirst;
  for (const host of canBeKept ? hosts : []) {
    if (await isKept(host.getState().workbook)) kept.push(host);
  }
  return { kept, tables: hosts.filter((host) => !kept.includes(host)) };
}

/** The set is called after its first file. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

/** Gives 助手资料 to the workbooks that were opened with it, else to the one on show. */
async function handOver(kept: readonly FileHost[], books: readonly OpenBook[]): Promise<void> {
  const snapshots = kept.map((host) => host.getState().workbook);
  for (const { pane } of books) await pane.getState().takeKept(snapshots);
}
