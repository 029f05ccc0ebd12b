import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneState, PaneStore } from '../store/actions';

/** One store a pane, handed down instead of imported: the workbench shows another workbook with another store. */
export const PaneContext = createContext<PaneStore | null>(null);

/** A part of the pane's state; the component is drawn anew only when that part changes. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePaneStore(), select);
}

/** The store itself, for actions. @throws Error outside of `TaskPane`. */
export function usePaneStore(): PaneStore {
  const store = useContext(PaneContext);
  if (store === null) throw new Error('pane components stand inside <TaskPane>');
  return store;
}
