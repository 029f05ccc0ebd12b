import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { bySection, type MissingInput } from '../../../model';
import { itemCount } from '../../texts/pane';
import { NARRATIVE } from '../../texts/draft-page';
import { DRAFTING } from '../../texts/narrative';
import { DisclosureBox } from '../parts/disclosure';
import { usePaneStore } from '../use-pane';

/** In the order of the text; choosing one opens its form below the draft. */
export interface MissingListProps {
  readonly missing: readonly MissingInput[];
  readonly onChoose: (input: MissingInput) => void;
}

/** What only the user can give, section by section in the order of the text; each line opens its blank. */
export function MissingList({ missing, onChoose }: MissingListProps): ReactElement | null {
  const store = usePaneStore();
  if (missing.length === 0) return null;
  return (
    <DisclosureBox title={NARRATIVE.missing} count={itemCount(missing.length)} tone="warning">
      <p className="hint">{NARRATIVE.missingHint}</p>
      {bySection(missing).map(({ where, inputs }) => (
        <section key={where} aria-label={where}>
          <h3 className="missing__section">{where}</h3>
          <ol className="missing">
            {inputs.map((input) => (
              <li key={input.id}>
                <button type="button" className="bare cell-link" onClick={() => onChoose(input)}>
                  {input.prompt}
                </button>
                <span className="missing__where">{input.why}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Button size="small" onClick={() => void store.getState().copyMissing()}>
        {DRAFTING.copyMissing}
      </Button>
      <Button size="small" onClick={() => void store.getState().waiveBlanks(missing.map(({ id }) => id))}>
        {DRAFTING.waiveAll}
      </Button>
    </DisclosureBox>
  );
}
