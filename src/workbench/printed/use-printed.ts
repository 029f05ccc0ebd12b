import { useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { FileHost, FileState } from '../../host/file';
import type { PagePlace } from '../../model';
import type { PaneState, PaneStore } from '../../taskpane';
import { currentStep, placeOfCell, placesOfFinding, printedSteps } from './printed-places';

/** The finding on show, and the way to the next one. */
export interface PrintedWalk {
  readonly count: number;
  /** From 1; 0 where none of them is looked at. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
}

/** What was looked at last: a cell of the tables, or words of the text. */
type Looked = 'cell' | 'finding';

/** What is to be framed on the pages: what was last chosen in the grid or in the pane. The first place leads. */
export function usePrinted(
  host: FileHost,
  pane: PaneStore,
): { readonly places: readonly PagePlace[]; readonly walk: PrintedWalk } {
  const state = useSyncExternalStore(host.subscribe, host.getState);
  const result = useStore(pane, (now) => now.result);
  const proofread = useStore(pane, (now) => now.proofread);
  const textView = useStore(pane, (now) => now.textView);
  const { selection, original } = state;
  const looked = useLooked(selection, textView);

  const name = host.document()?.name ?? '';
  const found = useMemo(() => ({ result, proofread, textView }), [result, proofread, textView]);
  const places = useMemo(() => {
    if (looked === 'finding') return placesOfFinding(found, name);
    const place = selection && placeOfCell({ original }, selection);
    return place ? [place] : [];
  }, [looked, found, selection, original, name]);
  const steps = useMemo(() => printedSteps(found, { original }, name), [found, original, name]);
  const at = currentStep(steps, {
    cell: looked === 'cell' ? selection : null,
    finding: looked === 'finding' ? textView.current : null,
  });

  const walk = useMemo((): PrintedWalk => {
    const step = (by: 1 | -1): void => {
      const from = at < 0 && by < 0 ? 0 : at;
      const next = steps[(from + by + steps.length) % steps.length];
      if (next === undefined) return;
      const store = pane.getState();
      if ('cell' in next.to) void store.locate(next.to.cell);
      else {
        const { finding } = next.to;
        void store.openPage('proofread').then(() => pane.getState().setTextView({ current: finding }));
      }
    };
    return { count: steps.length, at: at + 1, step };
  }, [steps, at, pane]);
  return { places, walk };
}

/** Whichever of the two changed last. */
function useLooked(selection: FileState['selection'], textView: PaneState['textView']): Looked {
  const [seen, setSeen] = useState<{ selection: typeof selection; textView: typeof textView; looked: Looked }>({
    selection,
    textView,
    looked: 'cell',
  });
  if (seen.selection === selection && seen.textView === textView) return seen.looked;
  const isFinding = seen.textView !== textView && textView.current !== null;
  const before = seen.selection === selection ? seen.looked : 'cell';
  const looked = isFinding ? 'finding' : before;
  setSeen({ selection, textView, looked });
  return looked;
}
