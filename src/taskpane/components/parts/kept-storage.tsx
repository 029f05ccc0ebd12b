import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { KEPT } from '../../texts/kept';
import './kept-storage.css';
import { FileButton } from './file-button';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from './why-not';

/**
 * Opens 助手资料, or a bureau's own edition, and puts it away: into a side file, or onto a sheet of the workbook, which
 * asks first. The host's usual place stands first.
 */
export function KeptStorage(): ReactElement {
  const store = usePaneStore();
  const { saveFiles, writeSheet, keptIn } = usePane((state) => state.capabilities);
  const [asks, setAsks] = useState(false);
  const write = (): void => {
    setAsks(false);
    void store.getState().writeKept();
  };
  const inFile = saveFiles.can ? (
    <Button key="file" size="small" onClick={() => void store.getState().saveKept()}>
      {KEPT.saveFile}
    </Button>
  ) : null;
  const onSheet = (
    <Button
      key="sheet"
      size="small"
      disabled={!writeSheet.can}
      title={whyNot(writeSheet)}
      aria-expanded={asks}
      onClick={() => setAsks(!asks)}
    >
      {KEPT.saveSheet}
    </Button>
  );
  return (
    <div className="kept">
      <FileButton
        label={KEPT.open}
        accept=".xlsx,.xls,.et,.txt"
        onPick={([file]) => void (file && store.getState().openKept(file))}
      >
        {KEPT.open}
      </FileButton>
      {keptIn === 'file' ? [inFile, onSheet] : [onSheet, inFile]}
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
