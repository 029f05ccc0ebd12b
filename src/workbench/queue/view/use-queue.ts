import { useStore } from 'zustand';
import type { QueueState, QueueStore } from '../store/queue-state';

/** A part of the list's state; the component is drawn anew only when that part changes. */
export function useQueue<Part>(queue: QueueStore, select: (state: QueueState) => Part): Part {
  return useStore(queue, select);
}
