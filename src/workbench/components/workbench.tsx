import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type DragEvent, lazy, type ReactElement, Suspense, useState } from 'react';
import { keepPreference, readPreference, TaskPane, type PaneTheme } from '../../taskpane';
import { droppedOf, type Dropped } from '../queue/units/placed-files';
import type { QueueStore } from '../queue/store/queue-state';
import { receiveDropped } from '../queue/store/receive';
import { useQueue } from '../queue/view/use-queue';
import type { Sample } from '../samples';
import type { BookSource, WorkbenchStore } from '../store/workbench-state';
import { DROP_HINT, EMPTY } from '../texts';
import { BesideView } from './beside-view';
import { BookRoles } from './book-roles';
import { CloseQuestion } from './close-question';
import { Divider, NARROWEST, WIDEST } from './divider';
import { Header } from './header';
import { Messages } from './messages';
import { FileOpening, OpeningNote } from './opening-note';
import { PasswordQuestion } from './password-question';
import { Printed } from './printed';
import { SampleNote } from './sample-note';
import { TrialCopyQuestion } from './trial-copy-question';
import { useWorkbench } from './use-workbench';
import { WorkbookView } from './workbook-view';
import './workbench.css';

/** Fetched when a folder is opened: most visits are about one workbook. */
const QueuePage = lazy(async () => {
  const { QueuePage: page } = await import(/* webpackChunkName: "queue" */ '../queue/view/queue-page');
  return { default: page };
});

/** Of the pane in px: a share of wide windows, and never less than its lines need. */
const USUAL_SHARE = 0.27;
/** Never less than the lines of the pane need. */
const USUAL_LEAST = 400;
/** As wide as the divider lets it be. */
const USUAL_MOST = 560;

/** Until the user moves the divider. */
function usualWidth(): number {
  return Math.round(Math.min(USUAL_MOST, Math.max(USUAL_LEAST, window.innerWidth * USUAL_SHARE)));
}

/** The stores of the page; they outlive what is drawn. */
export interface WorkbenchProps {
  readonly store: WorkbenchStore;
  /** The list over many units. */
  readonly queue: QueueStore;
  readonly sampleSource: (sample: Sample) => BookSource;
  readonly theme: PaneTheme;
}

/** The page for people without Excel: the workbook, and the same task pane beside it. */
export function Workbench({ store, queue, sampleSource, theme }: WorkbenchProps): ReactElement {
  const drop = useDrop((dropped) => void receiveDropped(dropped, store, queue));
  const isQueueShown = useQueue(queue, (state) => state.isShown);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} className="workbench-root">
      <div className="workbench" {...drop.events}>
        <Header store={store} queue={queue} sampleSource={sampleSource} />
        {isQueueShown ? null : <BookRoles store={store} />}
        {isQueueShown ? null : <SampleNote store={store} />}
        <OpeningNote store={store} />
        <Messages store={store} />
        <PasswordQuestion store={store} />
        <TrialCopyQuestion store={store} />
        <CloseQuestion store={store} />
        {isQueueShown ? (
          <Suspense fallback={<Spinner className="workbench__empty" />}>
            <QueuePage queue={queue} />
          </Suspense>
        ) : (
          <Body store={store} theme={theme} />
        )}
        {drop.over ? <div className="workbench__drop">{DROP_HINT}</div> : null}
      </div>
    </FluentProvider>
  );
}

/**
 * Without a book an invitation or what is being opened; else the sheet, perhaps a second one beside it, and the
 * pane. A book brings its own pane along, so both are drawn anew with it.
 */
function Body({ store, theme }: { readonly store: WorkbenchStore; readonly theme: PaneTheme }): ReactElement {
  const current = useWorkbench(store, (state) => state.current);
  const format = useWorkbench(store, (state) => state.format);
  const name = useWorkbench(store, (state) => state.opening);
  const [width, setWidth] = useState(rememberedWidth);
  const changeWidth = (wanted: number): void => {
    setWidth(wanted);
    keepPreference('paneWidth', String(wanted));
  };
  if (current === null || format === null) {
    return (
      <main className="workbench__empty">
        {name === null ? <Invitation /> : <FileOpening store={store} name={name} />}
      </main>
    );
  }
  return (
    <main className="workbench__body">
      <Printed key={`pages/${current.id}`} book={current} />
      <WorkbookView key={current.id} host={current.host} pane={current.pane} format={format} />
      <BesideView store={store} main={current} format={format} />
      <Divider width={width} onChange={changeWidth} />
      <div className="workbench__pane" style={{ flexBasis: width }}>
        <TaskPane key={current.id} store={current.pane} theme={theme} />
      </div>
    </main>
  );
}

/** What can be opened and in which ways, and that nothing leaves the machine. */
function Invitation(): ReactElement {
  return (
    <div>
      <h2>{EMPTY.title}</h2>
      <p>{EMPTY.body}</p>
      <ul>
        {EMPTY.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{EMPTY.promise}</p>
    </div>
  );
}

/** A width from another screen is only taken within what the divider allows. */
function rememberedWidth(): number {
  const width = Number(readPreference('paneWidth') ?? Number.NaN);
  return width >= NARROWEST && width <= WIDEST ? width : usualWidth();
}

/** Whether files hang over the page, and what to listen to. */
interface Drop {
  readonly over: boolean;
  readonly events: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Files dropped anywhere on the page. */
function useDrop(onDropped: (dropped: Dropped) => void): Drop {
  const [over, setOver] = useState(false);
  return {
    over,
    events: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(event.dataTransfer.types.includes('Files'));
      },
      onDragLeave: (event) => {
        // Moving from one part of the page to another is no leaving.
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const dropped = droppedOf(event.dataTransfer);
        // Dragged text and pictures are no files.
        if (!dropped.isEmpty) onDropped(dropped);
      },
    },
  };
}
