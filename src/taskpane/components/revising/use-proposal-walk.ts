import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Proposal } from '../../../casework';
import { proposalFrom } from '../../view/proposals';
import { useStepKeys } from '../proofread/use-step-keys';
import { usePane, usePaneStore } from '../use-pane';

/** The way from proposal to proposal. */
export interface ProposalWalk {
  /** Counts from 1; 0 where none is looked at. */
  readonly at: number;
  readonly step: (step: 1 | -1) => void;
}

/** @param place the element that the proposals stand in */
export function useProposalWalk(proposals: readonly Proposal[], place: RefObject<HTMLDivElement | null>): ProposalWalk {
  const store = usePaneStore();
  const current = usePane((state) => state.currentProposal);
  const wanted = useRef(false);
  const step = useCallback(
    (by: 1 | -1): void => {
      const next = proposalFrom(proposals, store.getState().currentProposal, by);
      if (next === undefined) return;
      wanted.current = true;
      store.getState().setRevising({ currentProposal: next.key });
    },
    [store, proposals],
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
  return { at: proposals.findIndex(({ key }) => key === current) + 1, step };
}
