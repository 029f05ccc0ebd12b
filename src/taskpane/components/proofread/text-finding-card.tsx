import { Button } from '@fluentui/react-components';
import { CopyRegular, FlagOffRegular, LocationRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { placeWord, SEVERITY_NAMES, type TextFinding } from '../../../model';
import { ofFinding, PROOFREAD, quotedPhrase } from '../../texts/proofread';
import { usePaneStore } from '../use-pane';
import { DismissForm } from './dismiss-form';
import { SaidBefore } from './note-form';
import { SourceCells } from './source-cells';
import type { Walk } from './use-walk';

/** One finding, how it is being looked at, and the walk that it is part of. */
export interface TextFindingCardProps {
  readonly finding: TextFinding;
  /** It was once said to be no mistake, of other words or figures. */
  readonly isReopened: boolean;
  /** The walk is at this one. */
  readonly isCurrent: boolean;
  /** It stands below the text, and its words are in sight. */
  readonly inText: boolean;
  /** Leads to its words, and on to the next finding. */
  readonly walk: Walk;
}

/** One cause in a text: its words, what is wrong with them, what would be right, and the cells that say so. */
export function TextFindingCard(props: TextFindingCardProps): ReactElement {
  const { finding, isReopened, isCurrent, inText, walk } = props;
  const { severity, ruleTitle, rule, place, section, message } = finding;
  return (
    <article
      className={`finding finding--${severity}${isCurrent ? ' finding--current' : ''}`}
      aria-label={quotedPhrase(place.quote)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className="finding__tags">
        <span className="tag">{SEVERITY_NAMES[severity]}</span>
        <span title={rule}>{ruleTitle}</span>
        <span className="finding__touches number">{placeWord(place)}</span>
      </div>
      <button
        type="button"
        className="bare finding__place"
        data-finding={finding.id}
        title={PROOFREAD.showInText}
        onClick={() => walk.goToWords(finding, place.span.start)}
      >
        <span className="finding__name text-finding__quote">{quotedPhrase(place.quote)}</span>
        {section === '' ? null : <span className="finding__address">{section}</span>}
      </button>
      {isReopened ? <SaidBefore id={finding.id} /> : null}
      <p className="finding__message">{message}</p>
      <Expected finding={finding} />
      <OtherEnds finding={finding} walk={walk} />
      <CardActions finding={finding} inText={inText} walk={walk} />
    </article>
  );
}

/**
 * What is written against what would be right, and the cells that say so; either may be missing, and then nothing is
 * shown for it.
 */
function Expected({ finding: { stated, expected, sources } }: { readonly finding: TextFinding }): ReactElement {
  return (
    <>
      {stated === null || expected === null ? null : (
        <p className="finding__values">
          <span>
            {PROOFREAD.stated} <b>{stated}</b>
          </span>
          <span>
            {PROOFREAD.expected} <b>{expected}</b>
          </span>
        </p>
      )}
      {sources.length === 0 ? null : (
        <div className="text-finding__line">
          <span>{PROOFREAD.basis}</span>
          <SourceCells sources={sources} />
        </div>
      )}
    </>
  );
}

/** The other ends of a contradiction; each leads to its words. */
function OtherEnds({ finding, walk }: Pick<TextFindingCardProps, 'finding' | 'walk'>): ReactElement | null {
  if (finding.otherPlaces.length === 0) return null;
  return (
    <div className="text-finding__line">
      <span>{PROOFREAD.also}</span>
      <ul>
        {finding.otherPlaces.map((place) => (
          <li key={place.span.start}>
            <button type="button" className="bare cell-link" onClick={() => walk.goToWords(finding, place.span.start)}>
              {placeWord(place)}
              {quotedPhrase(place.quote)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A correction is copied and not written: the text is the user's, and in Word it stands elsewhere anyway. */
function CardActions({
  finding,
  inText,
  walk,
}: Pick<TextFindingCardProps, 'finding' | 'inText' | 'walk'>): ReactElement {
  const store = usePaneStore();
  const [dismissing, setDismissing] = useState(false);
  const { correction, place } = finding;
  return (
    <>
      <div className="finding__actions">
        {inText ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<LocationRegular />}
            aria-label={ofFinding(PROOFREAD.showInText, place.quote)}
            onClick={() => walk.goToWords(finding, place.span.start)}
          >
            {PROOFREAD.text}
          </Button>
        )}
        {correction === null ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<CopyRegular />}
            title={correction}
            aria-label={ofFinding(PROOFREAD.copyCorrection, correction)}
            onClick={() => void store.getState().copyCorrection(correction)}
          >
            {PROOFREAD.copyCorrection}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<FlagOffRegular />}
          aria-expanded={dismissing}
          aria-label={ofFinding(PROOFREAD.notAnError, place.quote)}
          onClick={() => setDismissing(!dismissing)}
        >
          {PROOFREAD.notAnError}
        </Button>
      </div>
      {dismissing ? <DismissForm finding={finding} walk={walk} onClose={() => setDismissing(false)} /> : null}
    </>
  );
}
