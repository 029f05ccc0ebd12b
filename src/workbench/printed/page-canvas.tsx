import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { PageSize, ShownPages } from '../../document/pdf/draw-pages';
import type { PagePlace } from '../../model';
import { drawing, pageLabel, PRINTED } from './texts-printed';

export interface PageCanvasProps {
  readonly pages: ShownPages;
  readonly page: number;
  /** In CSS pixels. */
  readonly width: number;
  /** What is framed; those on other pages are not drawn. */
  readonly places: readonly PagePlace[];
}

/** A canvas holds no more in either direction, in any browser. */
const MOST_PIXELS = 4096;
/** From a figure to the outside of its frame, in CSS pixels: a page shown small keeps its figures legible. */
const ROOM = 4;

/** One page as it was printed, with frames over it. It is given up when another page is wanted. */
export function PageCanvas({ pages, page, width, places }: PageCanvasProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly page: number; readonly size: PageSize } | null>(null);
  const [failed, setFailed] = useState<number | null>(null);

  useEffect(() => {
    let goesOn = true;
    const isWanted = (): boolean => goesOn;
    let stop: () => void = () => undefined;
    const run = async (): Promise<void> => {
      const size = await pages.sizeOf(page);
      const element = canvas.current;
      if (!isWanted() || element === null) return;
      const wanted = (width / size.width) * window.devicePixelRatio;
      const scale = Math.min(wanted, MOST_PIXELS / Math.max(size.width, size.height));
      const task = pages.draw(page, element, scale);
      ({ stop } = task);
      await task.done;
      if (!isWanted()) return;
      setDrawn({ page, size });
      setFailed(null);
    };
    run().catch(() => {
      if (isWanted()) setFailed(page);
    });
    return () => {
      goesOn = false;
      stop();
    };
  }, [pages, page, width]);

  const isDrawn = drawn?.page === page;
  useEffect(() => {
    if (isDrawn) frame.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [isDrawn, places]);

  const scale = drawn === null ? 1 : width / drawn.size.width;
  return (
    <div className="printed__paper" style={{ width, ...(drawn && { height: drawn.size.height * scale }) }}>
      <canvas ref={canvas} className="printed__canvas" role="img" aria-label={pageLabel(page)} />
      {isDrawn
        ? places
            .filter((place) => place.page === page)
            .map((place, index) => (
              <div
                key={`${index}/${place.box.join()}`}
                ref={index === 0 ? frame : null}
                className={index === 0 ? 'printed__frame' : 'printed__frame printed__frame--other'}
                title={PRINTED.frame}
                style={styleOf(place, scale)}
              />
            ))
        : null}
      <p className="printed__state" role="status">
        {stateOf({ isDrawn, isFailed: failed === page, page })}
      </p>
    </div>
  );
}

function stateOf({ isDrawn, isFailed, page }: { isDrawn: boolean; isFailed: boolean; page: number }): string {
  if (isFailed) return PRINTED.failed;
  return isDrawn ? '' : drawing(page);
}

function styleOf({ box: [left, top, right, bottom] }: PagePlace, scale: number) {
  return {
    left: left * scale - ROOM,
    top: top * scale - ROOM,
    width: (right - left) * scale + 2 * ROOM,
    height: (bottom - top) * scale + 2 * ROOM,
  };
}
