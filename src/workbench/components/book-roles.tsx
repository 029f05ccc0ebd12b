import { Button, Select, ToggleButton } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { OpenBook, BookRole, WorkbenchStore } from '../store/workbench-state';
import { besideOf, BOOK_ROLE_NAMES, closeOf, ownerTitle, roleOf, ROLES } from '../texts-roles';
import { useWorkbench } from './use-workbench';

/** In the order of the list; any number of books may be 本年. */
const CHOICES: readonly BookRole[] = [
  'own',
  'prior',
  'internal',
  'approved',
  'units',
  'ownLevel',
  'ownLevelPrior',
  'oldVersion',
];

/** Where several books are open: what each of them is, and which one stands beside the one on show. */
export function BookRoles({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const all = useWorkbench(store, (state) => state.books);
  const current = useWorkbench(store, (state) => state.current);
  // Units of the list are not compared with one another.
  const books = all.filter(({ id, origin }) => origin !== 'list' || id === current?.id);
  if (books.length < 2) return null;
  return (
    <section className="roles" aria-label={ROLES.region}>
      <p className="roles__hint">{ROLES.hint}</p>
      <ul className="roles__list">
        {books.map((book) => (
          <BookLine
            key={book.id}
            store={store}
            book={book}
            owner={ownerTitle(book, books)}
            isShown={book.id === current?.id}
          />
        ))}
      </ul>
    </section>
  );
}

/** A book with what tells it from the others. */
interface BookLineProps {
  readonly store: WorkbenchStore;
  readonly book: OpenBook;
  /** Whose book it is, where books of several units or years are open. */
  readonly owner: string;
  /** It is the one on show, which cannot stand beside itself. */
  readonly isShown: boolean;
}

/**
 * Its role, its name, which shows it, and whether it stands beside the one on show. The book on show cannot stand
 * beside itself.
 */
function BookLine({ store, book, owner, isShown }: BookLineProps): ReactElement {
  const beside = useWorkbench(store, (state) => state.beside);
  const { id, name, role } = book;
  const isBeside = beside === id;
  return (
    <li className={isShown ? 'roles__book roles__book--shown' : 'roles__book'}>
      <Select
        size="small"
        aria-label={roleOf(name)}
        value={role}
        onChange={(_event, { value }) => {
          const chosen = CHOICES.find((choice) => choice === value);
          if (chosen !== undefined) void store.getState().setRole(id, chosen);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {BOOK_ROLE_NAMES[choice]}
          </option>
        ))}
      </Select>
      <button
        type="button"
        className="bare roles__name"
        title={name}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => void store.getState().show(id)}
      >
        {owner === '' ? null : <b>{owner}</b>} {name}
      </button>
      {isShown ? null : (
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={isBeside}
          aria-label={besideOf(name)}
          onClick={() => store.getState().showBeside(isBeside ? null : id)}
        >
          {ROLES.beside}
        </ToggleButton>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={closeOf(name)}
        icon={<DismissRegular />}
        onClick={() => store.getState().close(id)}
      />
    </li>
  );
}
