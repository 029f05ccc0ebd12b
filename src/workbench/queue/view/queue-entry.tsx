import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, FolderListRegular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { placedFile } from '../units/placed-files';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { useQueue } from './use-queue';

/** React knows no property for it, but every browser has it. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** In the header: a folder of many units, and the way back to the list over them. */
export function QueueEntry({ queue }: { readonly queue: QueueStore }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])].map((file) => placedFile(file));
    if (files.length > 0) void queue.getState().take(files, { isFolder: true });
    // Else choosing the same folder again would be no change.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={QUEUE_TEXTS.openFolder}
        onChange={takeChosen}
        {...WHOLE_FOLDER}
      />
      <Button icon={<FolderListRegular />} title={QUEUE_TEXTS.openFolderHint} onClick={() => input.current?.click()}>
        {QUEUE_TEXTS.openFolder}
      </Button>
      <BackToQueue queue={queue} />
    </>
  );
}

/** From a workbook back to the list, with how far it is where it still runs. */
function BackToQueue({ queue }: { readonly queue: QueueStore }): ReactElement | null {
  const canGoBack = useQueue(queue, (state) => state.units.length > 0 && !state.isShown);
  const work = useQueue(queue, (state) => state.work);
  if (!canGoBack) return null;
  return (
    <Button icon={<ArrowLeftRegular />} onClick={() => queue.getState().back()}>
      {work === null ? QUEUE_TEXTS.back : QUEUE_TEXTS.backRunning(work.at, work.total)}
    </Button>
  );
}
