import type { ReactElement } from 'react';
import type { BasicFact } from '../../../model';
import { FACTS } from '../../texts/checking';
import { itemCount } from '../../texts/pane';
import { CellLink } from '../parts/cell-link';
import { DisclosureBox } from '../parts/disclosure';

/** The figures to hold against the paper, folded below the verdict; each leads to its cell. */
export function BasicFactsList({ facts }: { readonly facts: readonly BasicFact[] }): ReactElement {
  return (
    <DisclosureBox title={FACTS.heading} count={itemCount(facts.length)}>
      <dl className="facts">
        {facts.map((fact) => (
          <Fact key={fact.label} fact={fact} />
        ))}
      </dl>
    </DisclosureBox>
  );
}

/** A fact that stands in no single cell is told without a link. */
function Fact({ fact }: { readonly fact: BasicFact }): ReactElement {
  return (
    <div className="facts__row">
      <dt>{fact.label}</dt>
      <dd>{fact.cell === null ? <span>{fact.text}</span> : <CellLink cell={fact.cell}>{fact.text}</CellLink>}</dd>
    </div>
  );
}
