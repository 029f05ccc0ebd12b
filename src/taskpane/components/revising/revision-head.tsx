import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import { type ReactElement, useId, useMemo, useState } from 'react';
import type { OpenRevision } from '../../store/revising/revise-state';
import { isRevisedNow } from '../../store/revising/revised-now';
import { checkedWhen } from '../../texts/pane';
import { textAndTime } from '../../texts/proofread';
import { booksLine, proposalsSentence, REVISING } from '../../texts/revising';
import { countProposals } from '../../view/proposals';
import { usePane, usePaneStore } from '../use-pane';
import { BooksBehind, OpenWord } from './bring-word';

/** How many places there are and what becomes of them, by which books, and the way out. */
export function RevisionHead({ revision }: { readonly revision: OpenRevision }): ReactElement {
  const { proposals, revised, madeAt } = revision;
  const decisions = usePane((state) => state.decisions);
  const counts = useMemo(() => countProposals(proposals, decisions), [proposals, decisions]);
  const tone = counts.undecided > 0 ? 'unchecked' : 'plain';
  return (
    <>
      <section className={`verdict verdict--${tone}`}>
        <span className="verdict__sign" aria-hidden="true">
          {tone === 'unchecked' ? <WarningFilled /> : <InfoRegular />}
        </span>
        <div role="status">
          <p className="verdict__text">{proposalsSentence(counts)}</p>
          <p>{booksLine(booksOf(revision))}</p>
          <p className="hint">{textAndTime(revised.document.name, checkedWhen(madeAt))}</p>
        </div>
      </section>
      {revised.remarks.map((remark) => (
        <p key={remark} className="hint proofread__remark">
          {remark}
        </p>
      ))}
      <Overtaken />
      <Outputs hasUndecided={counts.undecided > 0} />
    </>
  );
}

/** The books by which the changes were made, as they were then, and not those that are open now. */
function booksOf({ basis, way, book }: OpenRevision): readonly (readonly [string, string])[] {
  const { oldVersion, others } = basis;
  const before = way === 'follow' ? oldVersion?.name : others.prior?.[0]?.name;
  const role = way === 'follow' ? REVISING.oldVersion : REVISING.prior;
  return [[REVISING.now, book], ...(before === undefined ? [] : [[role, before] as const])];
}

/** The book or what belongs to it has changed since. */
function Overtaken(): ReactElement | null {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const isNow = usePane(isRevisedNow);
  if (isNow) return null;
  return (
    <div className="revising__stale" role="status">
      <span>{REVISING.stale}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => void store.getState().reviseAgain()}>
        {REVISING.again}
      </Button>
    </div>
  );
}

/**
 * The copy with tracked changes may be saved while places are undecided; a hint says that those are only commented.
 */
function Outputs({ hasUndecided }: { readonly hasUndecided: boolean }): ReactElement {
  const store = usePaneStore();
  const { saveFiles } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  const [opened, setOpened] = useState(false);
  const panel = useId();
  return (
    <div className="actions">
      <div className="actions__row">
        {saveFiles.can ? (
          <Button
            size="small"
            appearance="primary"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={busy}
            onClick={() => void store.getState().saveRevised()}
          >
            {REVISING.out}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance={saveFiles.can ? 'secondary' : 'primary'}
          icon={<CopyRegular />}
          disabledFocusable={busy}
          onClick={() => void store.getState().copyRevision()}
        >
          {REVISING.copy}
        </Button>
        <Button size="small" aria-expanded={opened} aria-controls={panel} onClick={() => setOpened(!opened)}>
          {REVISING.otherText}
        </Button>
      </div>
      {saveFiles.can ? null : <p className="hint">{saveFiles.reason}</p>}
      {saveFiles.can && hasUndecided ? <p className="hint">{REVISING.outHint}</p> : null}
      {opened ? (
        <div id={panel} className="report-panel">
          <BooksBehind />
          <OpenWord>{REVISING.openUpdate}</OpenWord>
        </div>
      ) : null}
    </div>
  );
}
