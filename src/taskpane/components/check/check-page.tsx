import { lazy, type ReactElement } from 'react';
import { START } from '../../texts/pane';
import { ComparisonLink } from '../comparing/comparison-link';
import { CustomRulesLink } from '../custom-rules/custom-rules-link';
import { CustomRulesPage } from '../custom-rules/custom-rules-page';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar, StartCard } from '../parts/start-card';
import { UnitQuestions } from '../parts/unit-questions';
import { usePane } from '../use-pane';
import { ActionBar } from './action-bar';
import { BasicFactsList } from './basic-facts-list';
import { FindingSections } from './finding-sections';
import { LedgerCounts } from './ledger-counts';
import { LedgerPage } from './ledger-page';
import { PreviousLink } from './previous-link';
import { SecondRoundCard } from './second-round';
import { VerdictLine } from './verdict-line';

/** Needs what the room of cases is made of, and is fetched with it. */
const ComparisonPage = lazy(async () => {
  const page = await import(/* webpackChunkName: "casework" */ '../comparing/comparison-page');
  return { default: page.ComparisonPage };
});

/** First the verdict, then the figures for the paper on the desk, what to mend, and everything that was checked. */
export function CheckPage(): ReactElement {
  const result = usePane((state) => state.result);
  const list = usePane((state) => state.list);
  const error = usePane((state) => state.error);
  const showsRules = usePane((state) => state.showsRules);
  const showsComparison = usePane((state) => state.showsComparison);
  const comparison = usePane((state) => state.comparison);
  if (result === null) {
    return (
      <StartCard action={START.run} after={<UnitQuestions />}>
        <h1 className="start__title">{START.title}</h1>
        <ul className="start__body start__lines">
          {START.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </StartCard>
    );
  }
  if (showsComparison) return <ComparisonPage />;
  if (showsRules) return <CustomRulesPage />;
  if (list !== null) return <LedgerPage check={result.check} list={list} />;
  return (
    <div className="check">
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      <VerdictLine result={result} />
      <UnitQuestions />
      <BasicFactsList facts={result.facts} />
      <ActionBar />
      {comparison === null ? (
        <FindingSections check={result.check} />
      ) : (
        <SecondRoundCard check={result.check} comparison={comparison} />
      )}
      <LedgerCounts check={result.check} />
      <CustomRulesLink />
      {comparison === null ? <PreviousLink /> : null}
      <ComparisonLink />
    </div>
  );
}
