import { setName } from '../../casework/units/words';
import { HostError } from '../../host/errors';
import type { FileHost } from '../../host/file';
import { KEPT_ALONE, notOpened } from '../texts';
import { createAdding } from './add-book';
import type {
  OpenBook,
  BookOrigin,
  BookSource,
  WorkbenchDependencies,
  WorkbenchMessage,
  WorkbenchState,
} from './workbench-state';
import { reasonOf } from './reason-of';

/** Files are opened one after another: they are large, and one password is asked for at a time. */
export interface Opening {
  /** Files that were chosen together: workbooks, the tables of one set, and 助手资料 of them. */
  readonly together: (sources: readonly BookSource[], pause?: () => Promise<void>) => Promise<void>;
  /** A unit of the list over the host that is made for it; null where it did not open. */
  readonly one: (name: string, createHost: () => Promise<FileHost>) => Promise<OpenBook | null>;
}

/** The ways to open workbooks. */
export function createOpening(
  dependencies: WorkbenchDependencies,
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
): Opening {
  async function hostOf(name: string, createHost: () => Promise<FileHost>): Promise<FileHost | null> {
    set({ opening: name });
    try {
      const host = await createHost();
      // Needed to draw the first sheet, and never again.
      if (get().format === null) set({ format: await dependencies.loadFormat() });
      return host;
    } catch (failure) {
      const isGivenUp = failure instanceof HostError && failure.code === 'cancelled';
      if (!isGivenUp) say('error', notOpened(name, reasonOf(failure)));
      return null;
    }
  }

  async function opened({ name, read, reread }: BookSource, pause: () => Promise<void>): Promise<FileHost | null> {
    return hostOf(name, async () =>
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
    async together(sources, pause = () => Promise.resolve()) {
      const hosts: FileHost[] = [];
      for (const source of sources) {
        const host = await opened(source, pause);
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
      const host = await hostOf(name, createHost);
      return host && (await add(name, host, 'list'));
    },
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
