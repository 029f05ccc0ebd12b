import { Button } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CheckReport, ReportModel } from '../../../model';
import { ACTIONS, BANNERS, questionsOpen, verdictSentence } from '../../texts';
import { usePaneStore } from '../use-pane';

export interface VerdictLineProps {
  readonly report: ReportModel;
  readonly check: CheckReport;
}

/** The verdict in one sentence. Its sign warns or informs; there is none that says the book passed. */
export function VerdictLine({ report, check }: VerdictLineProps): ReactElement {
  const store = usePaneStore();
  const tables = report.tables.length;
  const tone = toneOf(check, tables);
  const questions = report.questions.length;
  return (
    <section className={`verdict verdict--${tone}`}>
      <span className="verdict__sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div role="status">
        {tables === 0 ? (
          <p className="verdict__text">{BANNERS.noTable}</p>
        ) : (
          <p className="verdict__text verdict__counts">{keepCounts(verdictSentence({ tables, ...check.summary }))}</p>
        )}
        {questions === 0 && tables > 0 ? null : (
          <p className="verdict__questions">
            {questions === 0 ? null : questionsOpen(questions)}{' '}
            <Button size="small" onClick={() => void store.getState().openPage('tables')}>
              {questions === 0 ? ACTIONS.assignTables : ACTIONS.goToTables}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

type Tone = 'broken' | 'unchecked' | 'plain';

const SIGNS: Readonly<Record<Tone, ReactElement>> = {
  broken: <ErrorCircleFilled />,
  unchecked: <WarningFilled />,
  plain: <InfoRegular />,
};

function toneOf(check: CheckReport, tables: number): Tone {
  if (check.summary.broken > 0) return 'broken';
  return check.summary.notChecked > 0 || tables === 0 ? 'unchecked' : 'plain';
}

/** A count and its word stay on one line. */
function keepCounts(sentence: string): string {
  return sentence.replace(/(\d) /g, '$1\u00a0');
}
