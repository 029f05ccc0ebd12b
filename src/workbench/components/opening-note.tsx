import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { opening, OPENING } from '../texts';
import { useWorkbench } from './use-workbench';

/** While a further file is being read: which one, and a way to give it up. */
export function OpeningNote({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const name = useWorkbench(store, (state) => state.opening);
  const isFirst = useWorkbench(store, (state) => state.current === null);
  if (name === null || isFirst) return null;
  return (
    <div className="opening-note" role="status">
      <Spinner size="tiny" label={opening(name)} labelPosition="after" />
      <Button size="small" onClick={() => store.getState().stopOpening()}>
        {OPENING.stop}
      </Button>
    </div>
  );
}
