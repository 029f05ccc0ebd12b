import type { ReactElement } from 'react';
import { bookSentence } from '../../../reports/proofread';
import { PROOFREAD } from '../../texts/proofread';
import { usePane } from '../use-pane';
import { TextSources } from './text-sources';

/** Before there is a text: what will be done with it, and what it will be held against. */
export function BringText(): ReactElement {
  const result = usePane((state) => state.result);
  return (
    <div className="start">
      <h1 className="start__title">{PROOFREAD.title}</h1>
      <p className="start__body">{PROOFREAD.body}</p>
      <p className="start__body">
        {result === null
          ? PROOFREAD.readsBook
          : bookSentence(result.report.tables.length > 0 ? result.report.fileName : null)}
      </p>
      <TextSources />
    </div>
  );
}
