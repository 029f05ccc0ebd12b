import type { ReactElement } from 'react';
import { COMPARISON_TITLES, FIGURE_STATE_NAMES, type ComparisonSource } from '../../../reports/comparison';
import { itemCount } from '../../texts/pane';
import { COMPARING } from '../../texts/comparing';
import { quotedPhrase } from '../../texts/proofread';
import { DisclosureBox } from '../parts/disclosure';

/** What of the open text tells figures that changed. */
export function AffectedSentences({ text }: Pick<ComparisonSource, 'text'>): ReactElement {
  if (text === null) return <p className="hint comparing__remark">{COMPARING.noText}</p>;
  const { sentences } = text;
  return (
    <DisclosureBox title={COMPARISON_TITLES.sentences} count={itemCount(sentences.length)} open>
      {sentences.length === 0 ? <p className="hint">{COMPARISON_TITLES.noSentences}</p> : null}
      <ul className="lines">
        {sentences.map((sentence) => (
          <li key={sentence.offset} className="line">
            <p>{sentence.text}</p>
            {sentence.figures.map(({ offset, quote, state, expected }) => (
              <p key={offset} className="affected">
                <span className={state === 'updated' ? 'tag' : 'tag tag--ask'}>{FIGURE_STATE_NAMES[state]}</span>{' '}
                {quotedPhrase(quote)}
                {state === 'updated' || expected === null ? null : (
                  <>
                    {' → '}
                    <b>{expected}</b>
                  </>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </DisclosureBox>
  );
}
