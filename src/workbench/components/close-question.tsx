import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { CLOSE, closeQuestion } from '../texts';
import { useWorkbench } from './use-workbench';

/** Asks before a book is closed with work that no file holds; to keep it is the way that is offered first. */
export function CloseQuestion({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const book = useWorkbench(store, (state) => state.asksClose);
  if (book === null) return null;
  const keep = (): void => store.getState().keepOpen();
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') keep();
  };
  return (
    <section className="trial trial--question" aria-label={CLOSE.title} onKeyDown={giveUp}>
      <div className="trial__head">
        <p className="trial__text">{closeQuestion(book.name)}</p>
        <div className="trial__actions">
          <Button autoFocus size="small" appearance="primary" onClick={keep}>
            {CLOSE.keep}
          </Button>
          <Button size="small" onClick={() => store.getState().close(book.id, true)}>
            {CLOSE.yes}
          </Button>
        </div>
      </div>
    </section>
  );
}
