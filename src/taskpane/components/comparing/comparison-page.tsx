import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { actionOn } from '../../texts/narrative';
import { COMPARING } from '../../texts/comparing';
import { FileButton } from '../parts/file-button';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar } from '../parts/start-card';
import { usePane, usePaneStore } from '../use-pane';
import './comparing.css';
import { ComparisonView } from './comparison-view';
import { SealCheck } from './seal-check';

/** The open book against an earlier version of it: what changed, which checks turned, and whether it is the final one. */
export function ComparisonPage(): ReactElement {
  const store = usePaneStore();
  const versions = usePane((state) => state.versions);
  const error = usePane((state) => state.error);
  const heading = useRef<HTMLHeadingElement>(null);
  // The page replaces the one that held the focus; reading goes on at its heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="comparing">
      <div className="ledger-page__head">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.setState({ showsComparison: false })}
        >
          {COMPARING.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className="heading">
          {COMPARING.title}
        </h2>
      </div>
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      <OldBook />
      {versions === null ? null : <ComparisonView versions={versions} />}
      <SealCheck />
    </div>
  );
}

/** The version before, and the comparison with it. */
function OldBook(): ReactElement {
  const store = usePaneStore();
  const version = usePane((state) => state.oldVersion?.name);
  // After the first comparison the explanation makes room, and the button compares once more.
  const hasVersions = usePane((state) => state.versions !== null);
  const busy = usePane((state) => state.work !== null);
  return (
    <div className="comparing__books">
      {hasVersions ? null : <p className="start__body">{COMPARING.body}</p>}
      <p>
        <span className="comparing__role">{COMPARING.oldVersion}</span>
        {version ?? COMPARING.oldVersionNone}
      </p>
      <div className="actions__row">
        <FileButton
          label={actionOn(COMPARING.choose, COMPARING.oldVersion)}
          onPick={([file]) => void (file && store.getState().openOldVersion(file))}
        >
          {COMPARING.choose}
        </FileButton>
        <Button
          size="small"
          appearance={hasVersions ? 'secondary' : 'primary'}
          disabled={version === undefined}
          disabledFocusable={busy}
          onClick={() => void store.getState().compareVersions()}
        >
          {hasVersions ? COMPARING.again : COMPARING.run}
        </Button>
      </div>
    </div>
  );
}
