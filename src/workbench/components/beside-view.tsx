import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect } from 'react';
import type { ReportModel } from '../../model';
import { samePlaceIn, type PaneState } from '../../taskpane';
import type { FormatNumber } from '../grid/cell-text';
import type { OpenBook, WorkbenchStore } from '../store/workbench-state';
import { besideLabel, ROLES } from '../texts-roles';
import { useWorkbench } from './use-workbench';
import { WorkbookView } from './workbook-view';

/** The book on show, whose selection leads, and how numbers are printed in both. */
export interface BesideViewProps {
  readonly store: WorkbenchStore;
  readonly main: OpenBook;
  readonly format: FormatNumber;
}

/** A second book's sheets: the selection goes along where both books have the same table, row and column. */
export function BesideView({ store, main, format }: BesideViewProps): ReactElement | null {
  const books = useWorkbench(store, (state) => state.books);
  const beside = useWorkbench(store, (state) => state.beside);
  const book = books.find(({ id }) => id === beside && id !== main.id);
  useFollowing(main, book);
  if (book === undefined) return null;
  const label = besideLabel(book.name, book.role);
  return (
    <section className="beside" aria-label={label}>
      <p className="beside__head">
        <span className="beside__name" title={label}>
          {label}
        </span>
        <Button
          size="small"
          appearance="transparent"
          aria-label={ROLES.closeBeside}
          icon={<DismissRegular />}
          onClick={() => store.getState().showBeside(null)}
        />
      </p>
      <WorkbookView key={book.id} host={book.host} pane={book.pane} format={format} />
    </section>
  );
}

/** A book as the pane of another one holds it. */
function comparedAs({ role, name }: OpenBook, { others, oldVersion }: PaneState): ReportModel | undefined {
  if (role === 'own') return undefined;
  return role === 'oldVersion' ? oldVersion?.report : others[role]?.find((each) => each.name === name)?.report;
}

/**
 * The second book goes to the same table, row and column whenever the selection moves; where it has no such place it
 * stays as it is.
 */
function useFollowing(main: OpenBook, book: OpenBook | undefined): void {
  useEffect(() => {
    if (book === undefined) return;
    const follow = (): void => {
      const { result } = main.pane.getState();
      // As the pane holds it where it is compared; else by a check of its own.
      const other = comparedAs(book, main.pane.getState()) ?? book.pane.getState().result?.report;
      const { selection } = main.host.getState();
      const place = result && other && selection && samePlaceIn(result.report, selection, other);
      if (place) void book.host.select(place, { reveal: true });
    };
    follow();
    return main.host.subscribe(follow);
  }, [main, book]);
}
