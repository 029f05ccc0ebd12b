import { Button } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useRef } from 'react';
import { CUSTOM_RULES } from '../../texts/custom-rules';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';

/** Where the rules are kept: a sheet of the workbook, or a rule file that is handed on. */
export function RuleStorage(): ReactElement {
  const store = usePaneStore();
  const unsaved = usePane((state) => state.unsaved.rules);
  const isEmpty = usePane((state) => state.customRules.length === 0);
  const { writeSheet } = usePane((state) => state.capabilities);
  const chooser = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file) await store.getState().importRules(new Uint8Array(await file.arrayBuffer()));
    // The same file may be chosen again once it was mended.
    if (chooser.current !== null) chooser.current.value = '';
  };
  return (
    <div className="rule-storage">
      {unsaved ? <p className="rule-storage__unsaved">{CUSTOM_RULES.unsaved}</p> : null}
      <div className="cell-picker__row">
        <Button
          size="small"
          disabled={!writeSheet.can || (isEmpty && !unsaved)}
          onClick={() => void store.getState().writeRules()}
        >
          {CUSTOM_RULES.write}
        </Button>
        <Button size="small" disabled={isEmpty} onClick={() => void store.getState().copyRules()}>
          {CUSTOM_RULES.copy}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {CUSTOM_RULES.import}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json"
          hidden
          aria-label={CUSTOM_RULES.import}
          onChange={(event) => void read(event)}
        />
      </div>
      <p className="hint">{whyNot(writeSheet) ?? CUSTOM_RULES.writeHint}</p>
    </div>
  );
}
