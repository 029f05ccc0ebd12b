import { Button } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { ProofreadText } from '../../store/proofreading/text-state';
import { bookSentence, findingsSentence, PROOFREAD_TITLES } from '../../../reports/proofread';
import { checkedWhen } from '../../texts/pane';
import { PROOFREAD, textAndTime } from '../../texts/proofread';
import { VerdictBox, type Tone } from '../parts/verdict';
import { TextOutputs } from './text-outputs';
import { TextSources } from './text-sources';

/** The verdict in one sentence, against what the text was held, and what can be done with the whole. */
export function TextHead({ proofread }: { readonly proofread: ProofreadText }): ReactElement {
  const { sorted, document, book, proofreadAt } = proofread;
  const tone = toneOf(proofread);
  const [opened, setOpened] = useState<'out' | 'other' | null>(null);
  const panel = useId();
  // One panel at a time; the same button closes it again.
  const toggle = (which: 'out' | 'other'): void => setOpened(opened === which ? null : which);
  return (
    <>
      <VerdictBox tone={tone}>
        <p className="verdict__text">{findingsSentence(sorted.open)}</p>
        <p>{bookSentence(book)}</p>
        <p className="hint">{textAndTime(document.name, checkedWhen(proofreadAt))}</p>
      </VerdictBox>
      {document.remarks.map((remark) => (
        <p key={remark} className="hint proofread__remark">
          {PROOFREAD_TITLES.remarks[remark]}
        </p>
      ))}
      <div className="actions">
        <div className="actions__row">
          <Button size="small" aria-expanded={opened === 'out'} aria-controls={panel} onClick={() => toggle('out')}>
            {PROOFREAD.out}
          </Button>
          <Button size="small" aria-expanded={opened === 'other'} aria-controls={panel} onClick={() => toggle('other')}>
            {PROOFREAD.otherText}
          </Button>
        </div>
        {opened === null ? null : (
          <div id={panel} className="report-panel">
            {opened === 'out' ? <TextOutputs /> : <TextSources />}
          </div>
        )}
      </div>
    </>
  );
}

/** A text is broken by what must be mended; figures that nobody could hold against the book leave it unchecked. */
function toneOf({ sorted, report: { summary } }: ProofreadText): Tone {
  if (sorted.open.some(({ severity }) => severity === 'error')) return 'broken';
  return sorted.open.length > 0 || summary.unbound + summary.review > 0 ? 'unchecked' : 'plain';
}
