import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { REVISING } from '../../texts/revising';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar } from '../parts/start-card';
import { TabStrip } from '../parts/tab-strip';
import { usePane, usePaneStore } from '../use-pane';
import '../proofread/proofread.css';
import { BringWord } from './bring-word';
import './revising.css';
import { RevisionView } from './revision-view';

/** Ties the two ways to the element that they fill. */
const BODY = 'revising-body';

/** A Word text brought to the open book: what would change, where from, and what of it is written. */
export function RevisePage(): ReactElement {
  const store = usePaneStore();
  const way = usePane((state) => state.way);
  const revision = usePane((state) => state.revision);
  const error = usePane((state) => state.error);
  const busy = usePane((state) => state.work !== null);
  // What was made in one way is not shown under the other.
  const shown = revision?.way === way ? revision : null;
  return (
    <div className="revising">
      <div className="revising__top">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.getState().setRevising({ showsRevising: false })}
        >
          {REVISING.back}
        </Button>
        <TabStrip
          className="pane__tabs revising__ways"
          label={REVISING.ways}
          panel={BODY}
          current={way}
          onSelect={(id) => store.getState().setRevising({ way: id })}
          tabs={[
            { id: 'update', content: REVISING.update },
            { id: 'follow', content: REVISING.follow },
          ]}
        />
      </div>
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      <div id={BODY} role="tabpanel" aria-label={REVISING[way]}>
        {shown === null ? null : <RevisionView revision={shown} />}
        {shown === null && !busy ? <BringWord /> : null}
      </div>
    </div>
  );
}
