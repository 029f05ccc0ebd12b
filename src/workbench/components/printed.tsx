import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, useState } from 'react';
import { keepPreference, readPreference } from '../../taskpane';
import { PRINTED } from '../printed/texts-printed';
import type { OpenBook } from '../store/workbench-state';

/** Fetched with the first document that was printed. */
const PrintedView = lazy(async () => {
  const { PrintedView: view } = await import(/* webpackChunkName: "printed" */ '../printed/printed-view');
  return { default: view };
});

/** The pages of a book that is a printed document, beside its tables; they can be put away. */
export function Printed({ book }: { readonly book: OpenBook }): ReactElement | null {
  const [isHidden, setHidden] = useState(() => readPreference('printedPages') === HIDDEN);
  const file = book.host.printedFile();
  if (file === null) return null;
  const hide = (hidden: boolean): void => {
    setHidden(hidden);
    keepPreference('printedPages', hidden ? HIDDEN : SHOWN);
  };
  if (isHidden) {
    return (
      <Button className="printed-show" size="small" onClick={() => hide(false)}>
        {PRINTED.show}
      </Button>
    );
  }
  return (
    <Suspense fallback={null}>
      <PrintedView host={book.host} pane={book.pane} file={file} onHide={() => hide(true)} />
    </Suspense>
  );
}

const HIDDEN = 'hidden';
const SHOWN = 'shown';
