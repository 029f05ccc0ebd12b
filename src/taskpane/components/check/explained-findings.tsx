import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { itemCount } from '../../texts/pane';
import { EXPLANATIONS } from '../../texts/explanations';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';
import { Explaining } from './explanation-box';
import { FindingLine } from './finding-line';

/** Findings whose reason is written down, apart from what is left to do; and the way to keep the reasons. */
export function ExplainedList(): ReactElement | null {
  const explained = usePane((state) => state.result?.explained.explained ?? NONE);
  if (explained.length === 0) return null;
  return (
    <DisclosureBox title={EXPLANATIONS.explained} count={itemCount(explained.length)}>
      <p className="hint">{EXPLANATIONS.explainedHint}</p>
      <ul className="lines">
        {explained.map((owed) => (
          <li key={owed.finding.id}>
            <ul>
              <FindingLine finding={owed.finding} />
            </ul>
            <Explaining owed={owed} />
          </li>
        ))}
      </ul>
      <ExplanationStorage />
    </DisclosureBox>
  );
}

/** One and the same empty list, so that the store's selector answers an equal value each time. */
const NONE: readonly never[] = [];

/** The way to keep explanations on a sheet of the workbook. */
export function ExplanationStorage(): ReactElement {
  const store = usePaneStore();
  const unsaved = usePane((state) => state.unsaved.explanations);
  const { writeSheet } = usePane((state) => state.capabilities);
  return (
    <div className="explanation">
      {unsaved ? <p className="explanation__reopened">{EXPLANATIONS.unsaved}</p> : null}
      <div className="explanation__actions">
        <Button size="small" disabled={!writeSheet.can} onClick={() => void store.getState().writeExplanations()}>
          {EXPLANATIONS.toSheet}
        </Button>
      </div>
      <p className="hint">{whyNot(writeSheet) ?? EXPLANATIONS.toSheetHint}</p>
    </div>
  );
}
