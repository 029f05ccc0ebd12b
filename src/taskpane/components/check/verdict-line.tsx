import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CheckReport } from '../../../model';
import type { Result } from '../../store/state';
import { ACTIONS, BANNERS, checkedWhen, START } from '../../texts/pane';
import { questionsOpen } from '../../texts/tables';
import { verdictText } from '../../texts/checking';
import { VerdictBox, type Tone } from '../parts/verdict';
import { whyNot } from '../parts/why-not';
import { usePane, usePaneStore } from '../use-pane';

/** The verdict in one sentence, the questions that are left open, and the way to check anew. */
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
    <VerdictBox tone={tone}>
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
    </VerdictBox>
  );
}

/** A book without a known table counts as unchecked, however empty its findings are. */
function toneOf(check: CheckReport, tables: number): Tone {
  if (check.summary.broken > 0) return 'broken';
  return check.summary.notChecked > 0 || tables === 0 ? 'unchecked' : 'plain';
}

/** A count and its word stay on one line. */
function keepCounts(sentence: string): string {
  return sentence.replace(/(\d) /g, '$1\u00a0');
}
