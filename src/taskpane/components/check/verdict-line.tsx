import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CheckReport } from '../../../model';
import type { Result } from '../../store/state';
import { ACTIONS, BANNERS, checkedWhen, questionsOpen, START, verdictText } from '../../texts/pane';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';

/** The verdict in one sentence. Its sign warns or informs; there is none that says the book passed. */
export function VerdictLine({ result }: { readonly result: Result }): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const { reread } = usePane((state) => state.capabilities);
  const { report, check, checkedAt } = result;
  const tables = report.tables.length;
  const tone = toneOf(check, tables);
  // Questions left open narrow what was checked, so they are told with the verdict.
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
          <p className="verdict__text verdict__counts">{keepCounts(verdictText({ tables, ...check.summary }))}</p>
        )}
        <p className="verdict__again">
          <Button
            size="small"
            icon={<ArrowSyncRegular />}
            disabledFocusable={busy}
            title={whyNot(reread)}
            onClick={() => void store.getState().check()}
          >
            {START.again}
          </Button>
          <span className="hint">{checkedWhen(checkedAt)}</span>
        </p>
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

/** There is no tone for success: a check tells what it found, not that a book is right. */
type Tone = 'broken' | 'unchecked' | 'plain';

/** Shape and colour both tell them apart; the sentence beside says it once more in words. */
const SIGNS: Readonly<Record<Tone, ReactElement>> = {
  broken: <ErrorCircleFilled />,
  unchecked: <WarningFilled />,
  plain: <InfoRegular />,
};

/** A book without a known table counts as unchecked, however empty its findings are. */
function toneOf(check: CheckReport, tables: number): Tone {
  if (check.summary.broken > 0) return 'broken';
  return check.summary.notChecked > 0 || tables === 0 ? 'unchecked' : 'plain';
}

/** A count and its word stay on one line. */
function keepCounts(sentence: string): string {
  return sentence.replace(/(\d) /g, '$1\u00a0');
}
