import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changedCount, DRAFTING } from '../../texts/narrative';
import { usePane, usePaneStore } from '../use-pane';

/** Says that cells have changed figures since they were last looked at; each shows old → new until this is closed. */
export function ChangesNote(): ReactElement | null {
  const store = usePaneStore();
  const count = usePane((state) => state.changed.size);
  if (count === 0) return null;
  return (
    <div className="narrative__changes" role="status">
      <p>{changedCount(count)}</p>
      <Button size="small" onClick={() => store.getState().dismissChanges()}>
        {DRAFTING.changedSeen}
      </Button>
    </div>
  );
}
