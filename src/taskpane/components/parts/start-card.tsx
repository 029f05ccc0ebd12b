import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { BANNERS } from '../../texts/pane';
import { ProgressCard } from './progress-card';
import { usePane, usePaneStore } from '../use-pane';

/** What is said above the button, and the button's words. */
export interface StartCardProps {
  readonly children: ReactNode;
  readonly action: string;
  /** Stands behind the button, which the keyboard reaches first. */
  readonly after?: ReactNode;
}

/** What a page shows before the workbook was read: what it will do, the one button, or why it failed. */
export function StartCard({ children, action, after }: StartCardProps): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const error = usePane((state) => state.error);
  if (busy) return <ProgressCard />;
  return (
    <div className="start">
      {error === null ? null : <ErrorBar text={error} />}
      {children}
      <Button appearance="primary" onClick={() => void store.getState().check()}>
        {error === null ? action : BANNERS.retry}
      </Button>
      {after}
    </div>
  );
}

/** Why the last run failed, in the host's own sentence. */
export function ErrorBar({ text }: { readonly text: string }): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
