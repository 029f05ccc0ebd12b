import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useCallback, useState } from 'react';
import type { Draft, Figure } from '../../../model';
import { NARRATIVE } from '../../texts';
import { ProgressCard } from '../progress-card';
import { ErrorBar, StartCard } from '../start-card';
import { usePane, usePaneStore } from '../use-pane';
import { DraftText } from './draft-text';
import { MissingList } from './missing-list';
import { SourceStrip } from './source-strip';

/** The draft: every number leads to its cell, every blank says what is wanted. */
export function NarrativePage(): ReactElement {
  const draft = usePane((state) => state.draft);
  const error = usePane((state) => state.error);
  if (draft === null) {
    return (
      <StartCard action={NARRATIVE.run}>
        <p className="start__body">{NARRATIVE.start}</p>
      </StartCard>
    );
  }
  return (
    <div className="narrative">
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      {draft.sections.length === 0 ? <p className="hint">{NARRATIVE.nothing}</p> : <DraftWithSources draft={draft} />}
    </div>
  );
}

function DraftWithSources({ draft }: { readonly draft: Draft }): ReactElement {
  const store = usePaneStore();
  const [chosen, setChosen] = useState<Figure | null>(null);
  const [pointed, setPointed] = useState<Figure | null>(null);
  const choose = useCallback(
    (figure: Figure): void => {
      setChosen(figure);
      const source = figure.sources.find((cell) => cell.book === undefined);
      if (source !== undefined) void store.getState().locate(source);
    },
    [store],
  );
  return (
    <>
      <div className="narrative__head">
        <h2 className="narrative__title">{draft.title}</h2>
        <Button size="small" icon={<CopyRegular />} onClick={() => void store.getState().copyDraft()}>
          {NARRATIVE.copy}
        </Button>
      </div>
      {draft.remarks.map((remark) => (
        <p key={remark} className="narrative__remark">
          {remark}
        </p>
      ))}
      <MissingList missing={draft.missing} />
      <DraftText draft={draft} chosen={chosen} onChoose={choose} onPoint={setPointed} />
      <SourceStrip figure={pointed ?? chosen} />
    </>
  );
}
