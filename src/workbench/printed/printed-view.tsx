import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { ShownPages } from '../../document/pdf/draw-pages';
import type { PagePlace } from '../../model';
import type { FileHost, PrintedFile } from '../../host/file';
import type { PaneStore } from '../../taskpane';
import { PageCanvas } from './page-canvas';
import { PrintedBar } from './printed-bar';
import './printed.css';
import { PRINTED } from './texts-printed';
import { usePrinted } from './use-printed';

export interface PrintedViewProps {
  readonly host: FileHost;
  readonly pane: PaneStore;
  readonly file: PrintedFile;
  readonly onHide: () => void;
}

/** A page is as wide as its room, or so many times as wide. */
const ZOOMS: readonly number[] = [1, 1.5, 2, 3];
const PADDING = 24;

/** A document as it was printed, a page at a time, with what is looked at in the pane or the grid framed on it. */
export function PrintedView({ host, pane, file, onHide }: PrintedViewProps): ReactElement {
  const { places, walk } = usePrinted(host, pane);
  const [first] = places;
  const [page, setPage] = usePageOf(first);
  const [zoom, setZoom] = useState(1);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidthOf(room);
  const pages = useShownPages(file);
  useKeys(walk.step);
  return (
    <section className="printed" aria-label={PRINTED.label}>
      <PrintedBar
        page={page}
        count={file.pages.count}
        onPage={setPage}
        zoom={zoom}
        zooms={ZOOMS}
        onZoom={setZoom}
        walk={walk}
        onHide={onHide}
      />
      <div ref={room} className="printed__room" tabIndex={0} role="group" aria-label={PRINTED.label}>
        {pages === 'failed' ? <p role="alert">{PRINTED.failed}</p> : null}
        {pages === null || pages === 'failed' || width === 0 ? null : (
          <PageCanvas pages={pages} page={page} width={Math.floor((width - PADDING) * zoom)} places={places} />
        )}
      </div>
    </section>
  );
}

/** The page on show: that of the place which is looked at, until another one is turned to. */
function usePageOf(place: PagePlace | undefined): readonly [number, (page: number) => void] {
  const [shown, setShown] = useState({ place, page: place?.page ?? 1 });
  if (shown.place !== place) setShown({ place, page: place?.page ?? shown.page });
  return [shown.page, (page) => setShown({ place, page })];
}

/** The document, open to be drawn; it is closed with the view. */
function useShownPages({ bytes }: PrintedFile): ShownPages | 'failed' | null {
  const [pages, setPages] = useState<ShownPages | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    let close: () => Promise<void> = () => Promise.resolve();
    const run = async (): Promise<void> => {
      const { openPages } = await import(/* webpackChunkName: "pdf-pages" */ '../../document/pdf/draw-pages');
      const opened = await openPages(bytes);
      if (!isWanted) return opened.close();
      close = opened.close;
      setPages(opened);
    };
    run().catch(() => {
      if (isWanted) setPages('failed');
    });
    return () => {
      isWanted = false;
      setPages(null);
      void close();
    };
  }, [bytes]);
  return pages;
}

/** The width of an element in CSS pixels; 0 before it is known. */
function useWidthOf(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** F8 goes to the next finding, unless the pane, which has its own walk through a text, has gone there. */
function useKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);
}
