import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TextFinding } from '../../../model';
import type { TextView } from '../../store/proofreading/text-state';
import { findingFrom } from '../../view/text-findings';
import { usePane, usePaneStore } from '../use-pane';
import { useStepKeys } from './use-step-keys';

/** The way from finding to finding, in the order in which they are on show. */
export interface Walk {
  /** Those that the filter lets through. */
  readonly findings: readonly TextFinding[];
  /** Null where none is looked at, or where it has been filtered away. */
  readonly current: TextFinding | null;
  /** Goes to the next or previous finding, around the end, and takes the keyboard along. */
  readonly step: (step: 1 | -1, from?: TextFinding) => void;
  /** Looks at a finding where the user is already. */
  readonly look: (finding: TextFinding) => void;
  /** Goes to words in the text, of this finding or of another end of it. */
  readonly goToWords: (finding: TextFinding, offset: number) => void;
}

/** Where the keyboard is to go once it is drawn: to a finding of the list, or to words of the text. */
type Wanted = { readonly finding: string; readonly offset: number } | null;

/** @param place the element that lists and text stand in */
export function useWalk(findings: readonly TextFinding[], place: RefObject<HTMLDivElement | null>): Walk {
  const store = usePaneStore();
  const view = usePane((state) => state.textView);
  // Held beside the state: it is to be used once after drawing, and must not draw anything itself.
  const wanted = useRef<Wanted>(null);
  const current = findings.find(({ id }) => id === view.current) ?? null;

  const actions = useMemo(() => {
    const view = (part: Partial<TextView>): void => store.getState().setTextView(part);
    return {
      step: (step: 1 | -1, from?: TextFinding): void => {
        const next = findingFrom(findings, from?.id ?? store.getState().textView.current, step);
        if (next === undefined) return;
        wanted.current = { finding: next.id, offset: next.place.span.start };
        view({ current: next.id });
      },
      look: ({ id }: TextFinding): void => view({ current: id }),
      goToWords: ({ id }: TextFinding, offset: number): void => {
        wanted.current = { finding: id, offset };
        view({ current: id, shows: 'text' });
      },
    };
  }, [store, findings]);

  useEffect(() => {
    if (wanted.current === null || place.current === null) return;
    const target = targetOf(place.current, wanted.current);
    wanted.current = null;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [view, place]);

  useStepKeys(actions.step);

  return { findings, current, ...actions };
}

/** The words themselves where the text is on show; in the list, which has none, the card of the finding. */
function targetOf(within: HTMLElement, { finding, offset }: NonNullable<Wanted>): HTMLElement | undefined {
  const words = within.querySelector<HTMLElement>(`[data-offset="${offset}"]`);
  return (
    words ??
    [...within.querySelectorAll<HTMLElement>('[data-finding]')].find((each) => each.dataset.finding === finding)
  );
}
