import type { ReactElement } from 'react';
import { SECOND_ROUND } from '../../texts/round';
import { FileButton } from '../parts/file-button';
import { usePaneStore } from '../use-pane';
import './second-round.css';

/** The way into a second round. */
export function PreviousLink(): ReactElement {
  const store = usePaneStore();
  return (
    <div className="previous-link">
      <FileButton label={SECOND_ROUND.open} onPick={([file]) => void (file && store.getState().openPrevious(file))}>
        {SECOND_ROUND.open}
      </FileButton>
      <span className="hint">{SECOND_ROUND.openHint}</span>
    </div>
  );
}
