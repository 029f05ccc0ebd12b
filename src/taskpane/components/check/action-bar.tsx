import { Button } from '@fluentui/react-components';
import { CopyRegular, EraserRegular, HighlightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { ACTIONS } from '../../texts';
import { usePane, usePaneStore } from '../use-pane';

/** What can be done with the result as a whole. A button that is off says why. */
export function ActionBar(): ReactElement {
  const store = usePaneStore();
  const { mark: canMark, reasons } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  return (
    <div className="actions">
      <div className="actions__row">
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabled={busy || !canMark}
          onClick={() => void store.getState().mark()}
        >
          {ACTIONS.mark}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabled={busy || !canMark}
          onClick={() => void store.getState().clearMarks()}
        >
          {ACTIONS.clear}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void store.getState().copyReport()}>
          {ACTIONS.copy}
        </Button>
      </div>
      {canMark || reasons.mark === undefined ? null : <p className="hint">{reasons.mark}</p>}
    </div>
  );
}
