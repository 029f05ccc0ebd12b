import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { MAPPING } from '../../texts-mapping';
import { FileButton } from '../narrative/file-button';
import { usePane, usePaneStore } from '../use-pane';
import './mapping.css';

/** Where the answers of this page are kept with the rest of 助手资料: a side file, or a sheet of the workbook. */
export function MappingStorage(): ReactElement {
  const store = usePaneStore();
  const unsaved = usePane((state) => state.supplementUnsaved);
  const canSaveFiles = usePane((state) => state.canSaveFiles);
  const { writeSheet } = usePane((state) => state.capabilities);
  const [asks, setAsks] = useState(false);
  const write = (): void => {
    setAsks(false);
    void store.getState().writeKept();
  };
  return (
    <section className="mapping__storage" aria-label={MAPPING.storage}>
      <p className="hint" role="status">
        {unsaved ? MAPPING.unsaved : MAPPING.saved}
      </p>
      <div className="mapping__actions">
        {canSaveFiles ? (
          <Button size="small" onClick={() => void store.getState().saveKept()}>
            {MAPPING.saveFile}
          </Button>
        ) : null}
        {writeSheet ? (
          <Button size="small" aria-expanded={asks} onClick={() => setAsks(!asks)}>
            {MAPPING.saveSheet}
          </Button>
        ) : null}
        <FileButton label={MAPPING.open} onPick={([file]) => void (file && store.getState().openKept(file))}>
          {MAPPING.open}
        </FileButton>
      </div>
      {asks ? (
        <div className="mapping__ask" role="group" aria-label={MAPPING.saveSheet}>
          <p>{MAPPING.sheetAsk}</p>
          <div className="mapping__actions">
            <Button size="small" appearance="primary" onClick={write}>
              {MAPPING.sheetYes}
            </Button>
            <Button size="small" onClick={() => setAsks(false)}>
              {MAPPING.cancel}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
