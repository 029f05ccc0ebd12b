import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { saveQuestion, FILE_TRIAL } from '../texts-trial';
import { useWorkbench } from './use-workbench';

/** Asks whether a copy gets the figures that are on trial; without them is the way that is offered first. */
export function TrialCopyQuestion({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const count = useWorkbench(store, (state) => state.asksTrial);
  if (count === null) return null;
  const answer = (withTrial: boolean): void => void store.getState().saveCopy(withTrial);
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') store.getState().dropCopy();
  };
  return (
    <section className="trial trial--question" aria-label={FILE_TRIAL.saveTitle} onKeyDown={giveUp}>
      <div className="trial__head">
        <p className="trial__text">
          <b>{FILE_TRIAL.saveTitle}</b> {saveQuestion(count)}
        </p>
        <div className="trial__actions">
          <Button autoFocus size="small" appearance="primary" onClick={() => answer(false)}>
            {FILE_TRIAL.saveOriginal}
          </Button>
          <Button size="small" onClick={() => answer(true)}>
            {FILE_TRIAL.saveTrial}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => store.getState().dropCopy()}>
            {FILE_TRIAL.saveCancel}
          </Button>
        </div>
      </div>
    </section>
  );
}
