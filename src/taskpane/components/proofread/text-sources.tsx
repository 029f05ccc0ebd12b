import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { PROOFREAD } from '../../texts/proofread';
import { ACTIONS } from '../../texts/pane';
import { FileButton, TEXT_FILES } from '../parts/file-button';
import { usePane, usePaneStore } from '../use-pane';

/** The ways to bring a text: a file, pasted words, or the draft of the open book. */
export function TextSources(): ReactElement {
  const store = usePaneStore();
  const [pasting, setPasting] = useState(false);
  // Before a check nobody knows whether there is a draft, so it is offered.
  const canDraft = usePane((state) => state.result === null || state.result.report.tables.length > 0);
  const offered = usePane((state) => state.offered);
  const form = useId();
  return (
    <div className="text-sources">
      <div className="actions__row">
        <FileButton
          label={PROOFREAD.open}
          accept={TEXT_FILES}
          primary
          onPick={([file]) => void (file && store.getState().openText(file))}
        >
          {PROOFREAD.open}
        </FileButton>
        <Button size="small" aria-expanded={pasting} aria-controls={form} onClick={() => setPasting(!pasting)}>
          {PROOFREAD.paste}
        </Button>
        {offered.map((file) => (
          <Button key={file.name} size="small" onClick={() => void store.getState().openText(file)}>
            {file.name}
          </Button>
        ))}
        {canDraft ? (
          <Button size="small" onClick={() => void store.getState().proofreadDraft()}>
            {PROOFREAD.draft}
          </Button>
        ) : null}
      </div>
      {pasting ? (
        <PasteForm id={form} onClose={() => setPasting(false)} />
      ) : (
        <p className="hint">{PROOFREAD.formats}</p>
      )}
    </div>
  );
}

/** Goes away as soon as the work begins; the words are kept nowhere but in the check. */
function PasteForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactElement {
  const store = usePaneStore();
  const [text, setText] = useState('');
  const run = (): void => {
    onClose();
    void store.getState().pasteText(text);
  };
  return (
    <div id={id} className="text-sources__paste">
      <Textarea
        rows={8}
        resize="vertical"
        aria-label={PROOFREAD.pasteLabel}
        placeholder={PROOFREAD.pasteHint}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <div className="actions__row">
        <Button size="small" appearance="primary" disabled={text.trim() === ''} onClick={run}>
          {PROOFREAD.pasteRun}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {ACTIONS.cancel}
        </Button>
      </div>
    </div>
  );
}
