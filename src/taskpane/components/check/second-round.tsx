import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckReport, Finding } from '../../../model';
import type { OpinionOutcome } from '../../../rounds';
import type { CountedComparison } from '../../store/books/round-state';
import { placeCount } from '../../texts/pane';
import { opinionHead, OUTCOME_TITLES, previousRound, SECOND_ROUND, unitReply } from '../../texts/round';
import { quotedPhrase } from '../../texts/proofread';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';
import { FindingCard } from './finding-card';
import { FindingLine } from './finding-line';
import './second-round.css';

/** Today's check and what became of the opinions of the round before. */
export interface SecondRoundProps {
  readonly check: CheckReport;
  /** What became of each opinion, with the counts. */
  readonly comparison: CountedComparison;
}

/** 未改, 新错 and 已改, and nothing else of the result. */
export function SecondRoundCard({ check, comparison }: SecondRoundProps): ReactElement {
  const store = usePaneStore();
  const name = usePane((state) => state.previous?.name ?? '');
  const { previous, outcomes, fresh, freshTexts, counts } = comparison;
  const of = (outcome: OpinionOutcome['outcome']) => outcomes.filter((each) => each.outcome === outcome);
  return (
    <section className="second-round" aria-labelledby="round-heading">
      <div className="second-round__head">
        <div className="findings__head">
          <h2 id="round-heading" className="heading">
            {SECOND_ROUND.heading}
          </h2>
          <Button size="small" appearance="subtle" onClick={() => store.getState().closePrevious()}>
            {SECOND_ROUND.close}
          </Button>
        </div>
        <p className="hint">{previousRound(name, previous.time)}</p>
        {previous.ruleSet === check.ruleSet ? null : <p className="hint">{SECOND_ROUND.otherRules}</p>}
      </div>
      <DisclosureBox title={OUTCOME_TITLES.open} count={placeCount(counts.open)} tone={toneOf(counts.open)} open>
        <Outcomes outcomes={of('open')} check={check} />
      </DisclosureBox>
      <DisclosureBox title={OUTCOME_TITLES.fresh} count={placeCount(counts.fresh)} tone={toneOf(counts.fresh)} open>
        {counts.fresh === 0 ? <p className="hint">{SECOND_ROUND.none}</p> : null}
        <ol className="findings__list">
          {fresh.map((finding) => (
            <Found key={finding.id} finding={finding} check={check} />
          ))}
        </ol>
        <ul className="second-round__list">
          {freshTexts.map((finding) => (
            <li key={finding.id}>
              <p className="second-round__place">{quotedPhrase(finding.place.quote)}</p>
              <p>{finding.message}</p>
            </li>
          ))}
        </ul>
      </DisclosureBox>
      <DisclosureBox title={OUTCOME_TITLES.mended} count={placeCount(counts.mended)}>
        <Outcomes outcomes={of('mended')} check={check} />
      </DisclosureBox>
    </section>
  );
}

/** Warns only where there is something left to do. */
function toneOf(count: number): 'plain' | 'warning' {
  return count > 0 ? 'warning' : 'plain';
}

/** Opinions of one outcome; the check is needed for the cards of findings that still stand. */
interface OutcomesProps {
  readonly outcomes: readonly OpinionOutcome[];
  readonly check: CheckReport;
}

/** Each opinion as it was numbered and written, what became of it, and the unit's reply where there is one. */
function Outcomes({ outcomes, check }: OutcomesProps): ReactElement {
  if (outcomes.length === 0) return <p className="hint">{SECOND_ROUND.none}</p>;
  return (
    <ul className="second-round__list">
      {outcomes.map(({ opinion, finding, textFinding, remark }) => (
        <li key={opinion.index}>
          <p className="second-round__place">{opinionHead(opinion.index, opinion.place)}</p>
          <p>{remark}</p>
          {textFinding === null ? null : <p>{textFinding.message}</p>}
          {opinion.reply === '' ? null : <p className="second-round__reply">{unitReply(opinion.reply)}</p>}
          {finding === null ? null : (
            <ol className="findings__list">
              <Found finding={finding} check={check} />
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A finding that is not broken any more needs no card with suspects. */
function Found({ finding, check }: { readonly finding: Finding; readonly check: CheckReport }): ReactElement {
  return finding.verdict === 'broken' ? (
    <FindingCard finding={finding} check={check} />
  ) : (
    <FindingLine finding={finding} />
  );
}
