import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, FolderListRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { QueueStore } from '../store/queue-state';
import { QUEUE_TEXTS } from '../texts-queue';
import { FilesButton } from './files-button';
import { useQueue } from './use-queue';

/** In the header: a folder of many units, and the way back to the list over them. */
export function QueueEntry({ queue }: { readonly queue: QueueStore }): ReactElement {
  return (
    <>
      <FilesButton
        hint={QUEUE_TEXTS.openFolderHint}
        icon={<FolderListRegular />}
        onChosen={(files) => void queue.getState().take(files, { isFolder: true })}
      >
        {QUEUE_TEXTS.openFolder}
      </FilesButton>
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
