import { hasUnsavedWork } from './store/unsaved';
import type { WorkbenchStore } from './store/workbench-state';

/** Has the browser ask, in its own words, before the page is left with work that no file holds. */
export function askBeforeLeaving(store: WorkbenchStore, page: Window): void {
  page.addEventListener('beforeunload', (event) => {
    if (!hasUnsavedWork(store.getState())) return;
    event.preventDefault();
    // Browsers before 119 ask only where this is set.
    Object.assign(event, { returnValue: true });
  });
}
