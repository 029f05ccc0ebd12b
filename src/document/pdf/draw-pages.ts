import { DocumentFault } from '../fault';
import { openPdf } from './engine/open-pdf';

/** Width and height of a page in points, as it is shown. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page that is being drawn. */
export interface PageDrawing {
  readonly done: Promise<void>;
  /** Gives it up; `done` never rejects for that. */
  readonly stop: () => void;
}

/** A PDF that is open to be looked at, a page at a time. Pages count from 1. */
export interface ShownPages {
  readonly sizeOf: (page: number) => Promise<PageSize>;
  /** Draws a page so many pixels a point; a later one may begin when this one is done or stopped. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number) => PageDrawing;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF to be drawn: no script of it runs, and nothing is fetched.
 * @throws DocumentFault encrypted, damaged
 */
export async function openPages(bytes: Uint8Array): Promise<ShownPages> {
  const pdf = await openPdf(bytes, false);
  return {
    async sizeOf(number) {
      const { width, height } = (await pdf.page(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw(number, canvas, scale) {
      let isStopped = false;
      let cancel: () => void = () => undefined;
      const run = async (): Promise<void> => {
        const page = await pdf.page(number);
        const viewport = page.getViewport({ scale });
        const canvasContext = canvas.getContext('2d');
        if (isStopped || canvasContext === null) return;
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        const task = page.render({ canvasContext, viewport });
        cancel = () => task.cancel();
        try {
          await task.promise;
        } finally {
          page.cleanup();
        }
      };
      const done = run().catch((error: unknown) => {
        if (!isStopped) throw new DocumentFault('damaged', String(error));
      });
      return {
        done,
        stop: () => {
          isStopped = true;
          cancel();
        },
      };
    },
    close: () => pdf.close(),
  };
}
