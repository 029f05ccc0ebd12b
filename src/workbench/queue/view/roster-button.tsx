import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { placedFile } from '../units/placed-files';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';

/** Chooses a 名册, and with it the 通报底稿 of the round before. */
export function RosterButton({
  queue,
  disabled,
}: {
  readonly queue: QueueStore;
  readonly disabled: boolean;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])].map((file) => placedFile(file));
    if (files.length > 0) void queue.getState().takeRoster(files);
    // Else choosing the same file again would be no change.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xls,.et"
        aria-label={QUEUE_TEXTS.openRoster}
        onChange={takeChosen}
      />
      <Button
        icon={<ClipboardTaskListLtrRegular />}
        title={QUEUE_TEXTS.openRosterHint}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {QUEUE_TEXTS.openRoster}
      </Button>
    </>
  );
}
