import { createRoot } from 'react-dom/client';
import { copyText, createPaneStore, loadCore } from '../taskpane';
import { Workbench } from './components/workbench';
import { download } from './download';
import { fetchSample } from './fetch-sample';
import { loadFormat } from './grid/load-format';
import { SAMPLES, type Sample } from './samples';
import { type BookSource, createWorkbenchStore } from './store/create-workbench-store';

const store = createWorkbenchStore({
  // The library that reads workbooks is large; the page is there before it.
  createHost: async (source) => {
    const { createFileHost } = await import(/* webpackChunkName: "file-host" */ '../host/file');
    return createFileHost(source);
  },
  createPane: (host) => createPaneStore({ host, loadCore, copyText }),
  loadFormat,
  download,
});

function sampleSource({ file }: Sample): BookSource {
  return { name: file, read: () => fetchSample(file) };
}

const root = document.getElementById('root');
// In an engine that is too old the root was given away to the sentence that says so.
if (root !== null) {
  const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  createRoot(root).render(<Workbench store={store} sampleSource={sampleSource} theme={theme} />);
  void store.getState().open([sampleSource(SAMPLES[0])]);
}
