import type { ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { MessageList } from '../message-list';
import { useWorkbench } from './use-workbench';

/** Files that did not open, each in one sentence; or what became of a copy. */
export function Messages({ store }: { readonly store: WorkbenchStore }): ReactElement {
  const messages = useWorkbench(store, (state) => state.messages);
  return <MessageList messages={messages} onDismiss={() => store.getState().dismissMessages()} />;
}
