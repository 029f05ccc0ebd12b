import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { KEPT } from '../texts-kept';
import './kept-storage.css';
import { FileButton } from './narrative/file-button';
import { usePane, usePaneStore } from './use-pane';

/** Opens 助手资料 and puts it away: into a side file, or onto a sheet of the workbook, which asks first. */
export function KeptStorage(): ReactElement {
  const store = usePaneStore();
  const canSaveFiles = usePane((state) => state.canSaveFiles);
  const { writeSheet, reasons } = usePane((state) => state.capabilities);
  const [asks, setAsks] = useState(false);
  const write = (): void => {
    setAsks(false);
    void store.getState().writeKept();
  };
  return (
    <div className="kept">
      <FileButton label={KEPT.open} onPick={([file]) => void (file && store.getState().openKept(file))}>
        {KEPT.open}
      </FileButton>
      {canSaveFiles ? (
        <Button size="small" onClick={() => void store.getState().saveKept()}>
          {KEPT.saveFile}
        </Button>
      ) : null}
      <Button
        size="small"
        disabled={!writeSheet}
        title={writeSheet ? undefined : reasons.writeSheet}
        aria-expanded={asks}
        onClick={() => setAsks(!asks)}
      >
        {KEPT.saveSheet}
      </Button>
      {asks ? (
        <div className="kept__ask" role="group" aria-label={KEPT.saveSheet}>
          <p>{KEPT.sheetAsk}</p>
          <Button size="small" appearance="primary" onClick={write}>
            {KEPT.sheetYes}
          </Button>
          <Button size="small" onClick={() => setAsks(false)}>
            {KEPT.sheetNo}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
