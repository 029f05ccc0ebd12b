import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import { refKey } from '../../model';
import { beforeTrial, cellAddress, onTrial, type PaneStore, type TrialChange } from '../../taskpane';
import { takeBackCell, FILE_TRIAL, trialCount } from '../texts-trial';

/** What is on trial, each figure with what the file holds, and the ways back; how to try while nothing is. */
export function TrialBar({ pane }: { readonly pane: PaneStore }): ReactElement | null {
  const trying = useStore(pane, (state) => state.trying);
  const changes = useStore(pane, (state) => state.trial);
  const [listed, setListed] = useState(false);
  const isOn = changes.length > 0;
  if (!trying && !isOn) return null;
  return (
    <section className="trial" aria-label={FILE_TRIAL.region}>
      <div className="trial__head">
        <p role="status" className="trial__text">
          {isOn ? trialCount(changes.length) : FILE_TRIAL.how}
        </p>
        {isOn ? (
          <div className="trial__actions">
            <Button size="small" aria-expanded={listed} onClick={() => setListed(!listed)}>
              {FILE_TRIAL.list}
            </Button>
            <Button size="small" onClick={() => void pane.getState().copyTrial()}>
              {FILE_TRIAL.copy}
            </Button>
            <Button size="small" appearance="primary" onClick={() => void pane.getState().takeBackTrial()}>
              {FILE_TRIAL.takeBackAll}
            </Button>
          </div>
        ) : null}
      </div>
      {isOn && listed ? (
        <ul className="trial__list" aria-label={FILE_TRIAL.list}>
          {changes.map((change) => (
            <TrialLine key={refKey(change.ref)} pane={pane} change={change} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** A figure on trial with what the file holds; its name leads to the cell. */
function TrialLine({ pane, change }: { readonly pane: PaneStore; readonly change: TrialChange }): ReactElement {
  const { ref, name } = change;
  return (
    <li className="trial__line">
      <button type="button" className="bare trial__place" onClick={() => void pane.getState().locate(ref, true)}>
        {name} <span className="trial__address">{cellAddress(ref)}</span>
      </button>
      <span className="trial__values">
        {beforeTrial(change)} → <b>{onTrial(change)}</b>
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={takeBackCell(`${name} ${cellAddress(ref)}`)}
        onClick={() => void pane.getState().takeBackTrial(ref)}
      >
        {FILE_TRIAL.takeBack}
      </Button>
    </li>
  );
}
