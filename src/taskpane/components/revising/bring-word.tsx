import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { actionOn } from '../../texts/narrative';
import { REVISING } from '../../texts/revising';
import { FileButton } from '../parts/file-button';
import { usePane, usePaneStore } from '../use-pane';

/** Before there is a text: what will be done with it, by which books, and the way to open it. */
export function BringWord(): ReactElement {
  const way = usePane((state) => state.way);
  return (
    <div className="start revising__start">
      <h1 className="start__title">{REVISING[way]}</h1>
      <p className="start__body">{way === 'update' ? REVISING.updateBody : REVISING.followBody}</p>
      <BooksBehind />
      <OpenWord primary>{way === 'update' ? REVISING.openUpdate : REVISING.openFollow}</OpenWord>
    </div>
  );
}

/** Opens a Word text; 数变了 first needs the version that the text was written by. */
export function OpenWord({ children, primary = false }: { children: string; primary?: boolean }): ReactElement {
  const store = usePaneStore();
  const lacksVersion = usePane(({ way, oldVersion }) => way === 'follow' && oldVersion === null);
  if (lacksVersion) {
    return (
      <Button size="small" disabled title={REVISING.oldVersionNone}>
        {children}
      </Button>
    );
  }
  return (
    <FileButton
      label={children}
      accept=".docx"
      primary={primary}
      onPick={([file]) => void (file && store.getState().reviseFile(file))}
    >
      {children}
    </FileButton>
  );
}

/** The books that the text is held against: this year's, and last year's or the version before. */
export function BooksBehind(): ReactElement {
  const store = usePaneStore();
  const way = usePane((state) => state.way);
  const own = usePane((state) => state.result?.report.fileName);
  const prior = usePane((state) => state.others.prior?.[0]?.name);
  const version = usePane((state) => state.oldVersion?.name);
  return (
    <dl className="revising__books">
      <BookLine role={REVISING.now} name={own ?? REVISING.nowUnread} isThere={own !== undefined} />
      {way === 'update' ? (
        <BookLine role={REVISING.prior} name={prior ?? REVISING.priorNone} isThere={prior !== undefined}>
          <FileButton
            label={actionOn(REVISING.chooseBook, REVISING.prior)}
            onPick={(files) => void store.getState().openOther('prior', files)}
          >
            {REVISING.chooseBook}
          </FileButton>
        </BookLine>
      ) : (
        <BookLine role={REVISING.oldVersion} name={version ?? REVISING.oldVersionNone} isThere={version !== undefined}>
          <FileButton
            label={actionOn(REVISING.chooseBook, REVISING.oldVersion)}
            onPick={([file]) => void (file && store.getState().openOldVersion(file))}
          >
            {REVISING.chooseBook}
          </FileButton>
        </BookLine>
      )}
    </dl>
  );
}

/** What a book is for, its name or what its absence means, and the way to choose one. */
interface BookLineProps {
  /** What the book is for. */
  readonly role: string;
  readonly name: string;
  /** Whether the name is one of a book, and no hint. */
  readonly isThere: boolean;
  /** The way to choose another one. */
  readonly children?: ReactNode;
}

/** A missing book is told in a fainter hand: it is a hint and no name. */
function BookLine({ role, name, isThere, children }: BookLineProps): ReactElement {
  return (
    <>
      <dt>{role}</dt>
      <dd>
        <span className={isThere ? 'revising__book' : 'hint'}>{name}</span>
        {children}
      </dd>
    </>
  );
}
