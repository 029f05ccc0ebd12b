import { createRoot } from 'react-dom/client';
import type { FileHost } from '../host/file';
import { onPage } from '../host/file/on-page';
import { trialName } from '../host/trial-name';
import { timeLimit } from '../document/allowance';
import { clock, copyRich, copyText, createPaneStore, keepFocus, loadCasework, readBook } from '../taskpane';
import { askBeforeLeaving } from './ask-before-leaving';
import { Workbench } from './components/workbench';
import { download } from './download';
import { loadFormat } from './grid/load-format';
import { connectQueue } from './queue/store/connect-queue';
import { SAMPLES, type Sample } from './samples';
import { createWorkbenchStore } from './store/create-workbench-store';
import type { BookSource } from './store/workbench-state';

/** What is made of figures on trial says so in its name. */
function named(host: FileHost): typeof download {
  return (name, bytes) => download(host.getState().trial.length > 0 ? trialName(name) : name, bytes);
}

/** Shows the page with the first sample open. `readSample` gives the bytes of a sample by its file name. */
export function startWorkbench(readSample: (file: string) => Promise<Uint8Array>): void {
  const root = document.getElementById('root');
  // In an engine that is too old the root was given away to the sentence that says so.
  if (root === null) return;
  const store = createWorkbenchStore({
    // The library that reads workbooks is large; the page is there before it.
    createHost: async (source) => {
      const { createFileHost } = await import(/* webpackChunkName: "file-host" */ '../host/file');
      return createFileHost({ ...source, watch: () => timeLimit(clock) });
    },
    maybeLocked: async ({ name, bytes }) => {
      const { lockedFile } = await import(/* webpackChunkName: "locked-file" */ './locked-file');
      return lockedFile(name, bytes);
    },
    joinSet: async (hosts, name) => {
      const { createSetHost, isOneSet } = await import(/* webpackChunkName: "casework" */ './set');
      return isOneSet(hosts.map((host) => host.getState().workbook)) ? createSetHost(hosts, name) : null;
    },
    identify: async (workbook) => {
      const { identityOf } = await import(/* webpackChunkName: "casework" */ './store/identify');
      return identityOf(workbook);
    },
    isKept: async (workbook) => {
      const { isSideFile } = await import(/* webpackChunkName: "casework" */ '../casework');
      return isSideFile(workbook);
    },
    createPane: (host, earlier) =>
      createPaneStore({
        host: onPage(host, {
          saveFile: named(host),
          saveCopy: () => store.getState().saveCopy(),
          // A file that was chosen can be read again as long as it stays as it was.
          openBeside: (role, file) => store.getState().openAs(role, { ...file, reread: file.read }),
          closeBeside: (role) => store.getState().endRole(role),
        }),
        loadCasework,
        readBook,
        copyText,
        copyRich,
        clock,
        ...(earlier && { earlier: earlier.getState() }),
      }),
    loadFormat,
    download,
  });
  const queue = connectQueue(store, {
    loadCore: async () => {
      const { queueCore } = await import(/* webpackChunkName: "queue" */ './queue/units/queue-core');
      return queueCore;
    },
    download,
    copyRich,
  });
  const sampleSource = ({ file }: Sample): BookSource => ({ name: file, read: () => readSample(file), isSample: true });
  const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  createRoot(root).render(<Workbench store={store} queue={queue} sampleSource={sampleSource} theme={theme} />);
  askBeforeLeaving(store, window);
  keepFocus(document);
  void store.getState().open([sampleSource(SAMPLES[0])]);
}
