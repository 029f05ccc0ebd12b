import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import type { ReportModel, WorkbookSnapshot } from '../../../model';
import { FACTS, START } from '../../texts';
import { basicFacts, type DeskFact } from '../../view/basic-facts';
import { CellLink } from '../cell-link';
import { usePane, usePaneStore } from '../use-pane';

export interface BasicFactsListProps {
  readonly report: ReportModel;
  readonly snapshot: WorkbookSnapshot;
}

/** The figures to hold against the paper; each leads to its cell. */
export function BasicFactsList({ report, snapshot }: BasicFactsListProps): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const facts = useMemo(() => basicFacts(report, snapshot), [report, snapshot]);
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
          disabled={busy}
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

function Fact({ fact }: { readonly fact: DeskFact }): ReactElement {
  return (
    <div className="facts__row">
      <dt>{fact.label}</dt>
      <dd>
        {fact.cell === null ? <span>{fact.text}</span> : <CellLink cell={fact.cell}>{fact.text}</CellLink>}
        {fact.remark === undefined ? null : <span className="facts__remark">{fact.remark}</span>}
      </dd>
    </div>
  );
}
