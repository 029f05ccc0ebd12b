import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PDF_ENDING } from '../../model';
import type { WorkbenchStore } from '../store/workbench-state';
import { opening, OPENING_FILE } from '../texts';
import { useWorkbench } from './use-workbench';

/** While a further file is being read, above the book on show. */
export function OpeningNote({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const name = useWorkbench(store, (state) => state.opening);
  const isFirst = useWorkbench(store, (state) => state.current === null);
  if (name === null || isFirst) return null;
  return (
    <div className="opening-note" role="status">
      <FileOpening store={store} name={name} />
    </div>
  );
}

/** Which file is being read, and a way to give it up where it is read page by page. */
export function FileOpening({ store, name }: { readonly store: WorkbenchStore; readonly name: string }): ReactElement {
  return (
    <div className="opening">
      <Spinner size="tiny" label={opening(name)} labelPosition="after" />
      {PDF_ENDING.test(name) ? (
        <Button size="small" onClick={() => store.getState().stopOpening()}>
          {OPENING_FILE.stop}
        </Button>
      ) : null}
    </div>
  );
}
