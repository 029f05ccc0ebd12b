import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ACTIONS } from '../../texts/pane';
import { usePane, usePaneStore } from '../use-pane';

/** The work under way, how far it is, and the way out of it. */
export function ProgressCard(): ReactElement | null {
  const store = usePaneStore();
  const work = usePane((state) => state.work);
  if (work === null) return null;
  const length = work.total > 0 ? { value: work.done, max: work.total } : {};
  return (
    <div className="progress">
      <div className="progress__line">
        <span role="status">{work.text}</span>
        <Button size="small" onClick={() => store.getState().cancel()}>
          {ACTIONS.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={work.text} {...length} />
    </div>
  );
}
