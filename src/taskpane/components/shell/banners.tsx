import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Trace } from '../../../host/host';
import type { Notice } from '../../store/state';
import { ACTIONS, BANNERS, START } from '../../texts/pane';
import { tracesLeft } from '../../texts/marks';
import { REPORTS } from '../../texts/report';
import { TracesList } from './traces-list';
import { usePane, usePaneStore } from '../use-pane';

/** What the user must know whatever page is open: a stale result, traces of ours, the last outcome. */
export function Banners(): ReactElement {
  return (
    <div className="banners">
      <StaleBanner />
      <TracesBanner />
      <NoticeBanner />
    </div>
  );
}

/** The workbook changed since the check; the result stays on show until the user checks anew. */
function StaleBanner(): ReactElement | null {
  const store = usePaneStore();
  const stale = usePane((state) => state.stale);
  const busy = usePane((state) => state.work !== null);
  if (!stale) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{BANNERS.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void store.getState().check()}>
          {START.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/**
 * Marks or sheets of ours from an earlier session are still in the workbook. Marks go with one click; sheets are
 * listed first, for one of them may hold what somebody wrote.
 */
function TracesBanner(): ReactElement | null {
  const store = usePaneStore();
  const traces = usePane((state) => state.traces);
  const showsTraces = usePane((state) => state.showsTraces);
  if (traces.length === 0) return null;
  const sheetsOf = (kind: Trace['kind']): readonly string[] =>
    traces.filter((trace) => trace.kind === kind).map((trace) => trace.sheet);
  const own = sheetsOf('sheet');
  // A sheet is only removed after a look at the list; marks alone are nothing to ask about.
  const clear = (): void => {
    if (own.length > 0) void store.getState().showTraces(true);
    else void store.getState().clearMarks();
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{tracesLeft(sheetsOf('marks'), own)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={clear}>
            {own.length > 0 ? ACTIONS.removeTraces : ACTIONS.clear}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {showsTraces ? <TracesList traces={traces} /> : null}
    </>
  );
}

/**
 * The element stands there even when it is empty: screen readers only tell what is put into a status that they know.
 */
function NoticeBanner(): ReactElement {
  const notice = usePane((state) => state.notice);
  return <div role="status">{notice === null ? null : <NoticeBar notice={notice} />}</div>;
}

/** One outcome, to be dismissed; it may offer a copy to save or a place to go to. */
function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const store = usePaneStore();
  const { reveal } = notice;
  return (
    <MessageBar intent={notice.kind} layout="multiline" politeness="polite">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            aria-label={ACTIONS.dismiss}
            icon={<DismissRegular />}
            onClick={() => store.getState().dismissNotice()}
          />
        }
      >
        {notice.offersCopy === true ? (
          <Button size="small" onClick={() => void store.getState().saveCopy()}>
            {REPORTS.saveCopy}
          </Button>
        ) : null}
        {reveal === undefined ? null : (
          <Button size="small" onClick={() => void store.getState().locate(reveal, true)}>
            {ACTIONS.reveal}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
