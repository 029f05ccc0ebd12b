import type { ReactElement } from 'react';
import type { WorkbenchStore } from '../store/workbench-state';
import { SAMPLE, SAMPLE_NOTE } from '../texts';
import { useWorkbench } from './use-workbench';

/** While a sample is on show: that it is one, and how to come to one's own. */
export function SampleNote({ store }: { readonly store: WorkbenchStore }): ReactElement | null {
  const isSample = useWorkbench(store, (state) => state.current?.origin === 'sample');
  if (!isSample) return null;
  return (
    <section className="sample-note" aria-label={SAMPLE}>
      {SAMPLE_NOTE}
    </section>
  );
}
