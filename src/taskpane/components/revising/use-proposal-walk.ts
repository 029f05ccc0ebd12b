import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Proposal } from '../../../casework';
import { proposalFrom, stopOf, stopsAmong } from '../../view/proposals';
import { useStepKeys } from '../proofread/use-step-keys';
import { usePane, usePaneStore } from '../use-pane';

/** The way from proposal to proposal. */
export interface ProposalWalk {
  /** Counts from 1; 0 where none is looked at. */
  readonly at: number;
  /** How many stops there are. */
  readonly count: number;
  readonly step: (step: 1 | -1) => void;
}

/**
 * A table is one stop, wherever in it the user stands.
 * @param place the element that the proposals stand in
 */
export function useProposalWalk(proposals: readonly Proposal[], place: RefObject<HTMLDivElement | null>): ProposalWalk {
  const store = usePaneStore();
  const current = usePane((state) => state.currentProposal);
  const stops = useMemo(() => stopsAmong(proposals), [proposals]);
  const wanted = useRef(false);
  const step = useCallback(
    (by: 1 | -1): void => {
      const next = proposalFrom(stops, stopOf(proposals, store.getState().currentProposal), by);
      if (next === undefined) return;
      wanted.current = true;
      store.getState().setRevising({ currentProposal: next.key });
    },
    [store, proposals, stops],
  );
  useEffect(() => {
    // Looking at a line by mouse or Tab must not scroll the page.
    if (!wanted.current) return;
    wanted.current = false;
    const line = [...(place.current?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [])].find(
      (each) => each.dataset.proposal === current,
    );
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [current, place]);
  useStepKeys(step);
  const stop = stopOf(proposals, current);
  return { at: stops.findIndex(({ key }) => key === stop) + 1, count: stops.length, step };
}
