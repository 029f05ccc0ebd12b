import type { OpenOptions, WebPages } from './web-pages';
import { workbenchOn, type WorkbenchPage } from './workbench-page';

/** The page with workbook and pane, opened anew for each test of the `describe` it is called in. */
export function useWorkbench(pages: WebPages, options: OpenOptions = {}): () => WorkbenchPage {
  let on: WorkbenchPage;
  beforeEach(async () => {
    on = workbenchOn(await pages.open(options));
  });
  return () => on;
}
