import { useStore } from 'zustand';
import type { WorkbenchState, WorkbenchStore } from '../store/workbench-state';

/** A part of the page's state; the component is drawn anew only when that part changes. */
export function useWorkbench<Part>(store: WorkbenchStore, select: (state: WorkbenchState) => Part): Part {
  return useStore(store, select);
}
