import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { BasicFact } from '../../../model';
import { FACTS, START } from '../../texts';
import { CellLink } from '../cell-link';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../why-not';

/** The figures to hold against the paper; each leads to its cell. */
export function BasicFactsList({ facts }: { readonly facts: readonly BasicFact[] }): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const { reread } = usePane((state) => state.capabilities);
  return (
    <section className="facts" aria-labelledby="facts-heading">
      <div className="facts__head">
        <h2 id="facts-heading" className="heading">
          {FACTS.heading}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          title={whyNot(reread)}
          onClick={() => void store.getState().check()}
        >
          {START.again}
        </Button>
      </div>
      <dl className="facts__list">
        {facts.map((fact) => (
          <Fact key={fact.label} fact={fact} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ fact }: { readonly fact: BasicFact }): ReactElement {
  return (
    <div className="facts__row">
      <dt>{fact.label}</dt>
      <dd>{fact.cell === null ? <span>{fact.text}</span> : <CellLink cell={fact.cell}>{fact.text}</CellLink>}</dd>
    </div>
  );
}
