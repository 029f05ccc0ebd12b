import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { HEADER } from '../texts';
import { useWorkbench } from './use-workbench';

/** Files that did not open, each in one sentence; or what became of a copy. */
export function Messages({ store }: { readonly store: WorkbenchStore }): ReactElement {
  const messages = useWorkbench(store, (state) => state.messages);
  return (
    <div role="status">
      {messages.map(({ kind, text }) => (
        <MessageBar key={text} intent={kind} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label={HEADER.dismiss}
                icon={<DismissRegular />}
                onClick={() => store.getState().dismissMessages()}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
