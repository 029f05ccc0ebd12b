import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { HEADER } from './texts';

/** One sentence; the kind decides its colour and sign. */
export interface Message {
  readonly kind: 'error' | 'info' | 'warning';
  readonly text: string;
}

/** The messages in the order in which they came about. */
export interface MessageListProps {
  readonly messages: readonly Message[];
  readonly onDismiss: (message: Message) => void;
}

/** What the page has to tell, a sentence each, until it is put away. */
export function MessageList({ messages, onDismiss }: MessageListProps): ReactElement {
  return (
    <div role="status">
      {messages.map((message) => (
        <MessageBar key={message.text} intent={message.kind} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label={HEADER.dismiss}
                icon={<DismissRegular />}
                onClick={() => onDismiss(message)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
