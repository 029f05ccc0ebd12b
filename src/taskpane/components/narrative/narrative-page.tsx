import type { ReactElement } from 'react';
import { NARRATIVE } from '../../texts/draft-page';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar, StartCard } from '../parts/start-card';
import { RevisePage } from '../revising/revise-page';
import { usePane } from '../use-pane';
import { DraftView } from './draft-view';
import './narrative.css';
import { LastTextLink } from './last-text-link';
import { TemplatePage } from './template-page';

/** The draft: every number leads to its cell, every blank says what is wanted and is filled here. */
export function NarrativePage(): ReactElement {
  const draft = usePane((state) => state.draft);
  const error = usePane((state) => state.error);
  const showsTemplate = usePane((state) => state.showsTemplate);
  const showsRevising = usePane((state) => state.showsRevising);
  if (showsRevising) return <RevisePage />;
  if (draft === null) {
    return (
      <StartCard action={NARRATIVE.run}>
        <p className="start__body">{NARRATIVE.start}</p>
        <LastTextLink />
      </StartCard>
    );
  }
  const isEmpty = draft.sections.length === 0;
  return (
    <div className="narrative">
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      {showsTemplate ? <TemplatePage draft={draft} /> : null}
      {!showsTemplate && isEmpty ? <p className="hint">{NARRATIVE.nothing}</p> : null}
      {showsTemplate || isEmpty ? null : <DraftView draft={draft} />}
    </div>
  );
}
