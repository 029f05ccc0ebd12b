import { Button, Select } from '@fluentui/react-components';
import { DismissRegular, SaveRegular } from '@fluentui/react-icons';
import { lazy, type ReactElement, Suspense } from 'react';
import type { Sample } from '../samples';
import type { BookSource, WorkbenchStore } from '../store/workbench-state';
import { HEADER, PRODUCT, PROMISE } from '../texts';
import { QueueEntry } from '../queue/view/queue-entry';
import type { QueueStore } from '../queue/store/queue-state';
import { receiveFiles } from '../queue/store/receive';
import { useQueue } from '../queue/view/use-queue';
import { bookTitle, closeOf } from '../texts-roles';
import { OpenButton } from './open-button';
import { SamplesButton } from './samples-button';
import { useWorkbench } from './use-workbench';

// Menus bring a sixth of the page's scripts with them; the page is there before them.
const SampleMenu = lazy(async () => {
  const { SampleMenu: menu } = await import(/* webpackChunkName: "sample-menu" */ './sample-menu');
  return { default: menu };
});

/** What is open, the list over many units, and where a sample's bytes come from. */
export interface HeaderProps {
  readonly store: WorkbenchStore;
  readonly queue: QueueStore;
  readonly sampleSource: (sample: Sample) => BookSource;
}

/** What can be opened, what is open, and the way to a copy. */
export function Header({ store, queue, sampleSource }: HeaderProps): ReactElement {
  const current = useWorkbench(store, (state) => state.current);
  // The list has its own way out; a copy would be of a book that is not in sight.
  const isListShown = useQueue(queue, (state) => state.isShown);
  return (
    <header className="header">
      <h1 className="header__product">{PRODUCT}</h1>
      <OpenButton onChosen={(files) => void receiveFiles(files, store, queue)} />
      <QueueEntry queue={queue} />
      <Suspense fallback={<SamplesButton disabled />}>
        <SampleMenu onChosen={(sample) => void store.getState().open([sampleSource(sample)])} />
      </Suspense>
      <Button
        icon={<SaveRegular />}
        disabled={current === null || isListShown}
        onClick={() => void store.getState().saveCopy()}
      >
        {HEADER.save}
      </Button>
      {isListShown ? null : <BookName store={store} />}
      <span className="header__promise">{PROMISE}</span>
    </header>
  );
}

/** The name of the open workbook; a choice where there are several. */
function BookName({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const books = useWorkbench(store, (state) => state.books);
  const current = useWorkbench(store, (state) => state.current);
  if (current === null) return null;
  if (books.length === 1) {
    return (
      <span className="header__book header__only" data-book={current.id}>
        <span className="header__name" title={current.name}>
          {current.name}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={closeOf(current.name)}
          icon={<DismissRegular />}
          onClick={() => store.getState().close(current.id)}
        />
      </span>
    );
  }
  return (
    <Select
      className="header__book"
      data-book={current.id}
      aria-label={HEADER.books}
      value={String(current.id)}
      onChange={(_event, data) => void store.getState().show(Number(data.value))}
    >
      {books.map((book) => (
        <option key={book.id} value={book.id}>
          {bookTitle(book, books)}
        </option>
      ))}
    </Select>
  );
}
