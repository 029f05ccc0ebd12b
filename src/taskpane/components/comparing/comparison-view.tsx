import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  CHANGE_NAMES,
  COMPARISON_TITLES,
  comparisonRemarks,
  comparisonSentence,
  sealSentence,
  turnText,
  versionLine,
} from '../../../reports/comparison';
import type { ComparedVersions } from '../../store/comparing/compare-state';
import { itemCount } from '../../texts/pane';
import { COMPARING } from '../../texts/comparing';
import { LongList } from '../parts/long-list';
import { DisclosureBox } from '../parts/disclosure';
import { usePane, usePaneStore } from '../use-pane';
import { AffectedSentences } from './affected-sentences';
import { ChangedCell } from './changed-cell';

/** The outcome in one sentence, the seals of both, and every change. */
export function ComparisonView({ versions: { source, basis } }: { readonly versions: ComparedVersions }): ReactElement {
  const { changes, checks, old, now } = source;
  // Compared by identity: any new check, book or text makes this outcome an old one.
  const isNow = usePane(
    ({ result, oldVersion, text }) =>
      basis.check === result?.check && basis.oldVersion === oldVersion && basis.text === text,
  );
  return (
    <>
      {isNow ? null : (
        <p className="comparing__stale" role="status">
          {COMPARING.stale}
        </p>
      )}
      <section className="verdict verdict--plain">
        <div role="status">
          <p className="verdict__text">{comparisonSentence(source)}</p>
          <p>{sealSentence(source)}</p>
          <p className="hint">{versionLine(COMPARISON_TITLES.old, old)}</p>
          <p className="hint">{versionLine(COMPARISON_TITLES.now, now)}</p>
        </div>
      </section>
      {comparisonRemarks(source).map((remark) => (
        <p key={remark} className="comparing__remark">
          {remark}
        </p>
      ))}
      <Outputs />
      <DisclosureBox title={COMPARISON_TITLES.cells} count={itemCount(changes.cells.length)} open>
        {changes.cells.length === 0 ? <p className="hint">{COMPARISON_TITLES.noCells}</p> : null}
        <LongList
          items={changes.cells.map((change) => ({ key: Object.values(change.place).join('/'), change }))}
          render={({ change }) => <ChangedCell change={change} />}
        />
      </DisclosureBox>
      <Lines
        title={COMPARISON_TITLES.rows}
        lines={changes.rows.map(({ kind, words }) => `${CHANGE_NAMES[kind]}：${words.table} · ${words.row}`)}
      />
      <Lines
        title={COMPARISON_TITLES.tables}
        lines={changes.tables.map(({ kind, words }) => `${CHANGE_NAMES[kind]}：${words.table}`)}
      />
      {checks.length === 0 ? null : (
        <DisclosureBox title={COMPARISON_TITLES.checks} count={itemCount(checks.length)} open>
          <LongList
            items={checks.map((check) => ({ key: check.check, check }))}
            render={({ check }) => (
              <div className="ledger-line">
                <p className="ledger-line__title">
                  <span className={check.now === 'broken' ? 'tag tag--ask' : 'tag'}>{turnText(check)}</span>{' '}
                  {check.title}
                </p>
                <p className="ledger-line__detail">{check.detail}</p>
              </div>
            )}
          />
        </DisclosureBox>
      )}
      <AffectedSentences text={source.text} />
    </>
  );
}

/** Rows or tables that came or went; left out altogether where there are none. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <DisclosureBox title={title} count={itemCount(lines.length)}>
      <LongList
        items={lines.map((line, index) => ({ key: `${index}`, line }))}
        render={({ line }) => <p className="ledger-line">{line}</p>}
      />
    </DisclosureBox>
  );
}

/** The comparison as a workbook or a page, where files can be handed out, and on the clipboard everywhere. */
function Outputs(): ReactElement {
  const store = usePaneStore();
  const { saveFiles } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  return (
    <div className="actions">
      <div className="actions__row">
        {saveFiles.can ? (
          <>
            <Button size="small" disabledFocusable={busy} onClick={() => void store.getState().saveComparison('xlsx')}>
              {COMPARING.saveXlsx}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => void store.getState().saveComparison('html')}>
              {COMPARING.saveHtml}
            </Button>
          </>
        ) : null}
        <Button size="small" disabledFocusable={busy} onClick={() => void store.getState().copyComparison()}>
          {COMPARING.copy}
        </Button>
      </div>
      {saveFiles.can ? null : <p className="hint">{saveFiles.reason}</p>}
    </div>
  );
}
