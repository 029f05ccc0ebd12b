import type { Decision, Proposal } from '../../../casework';
import { usePaneStore } from '../use-pane';

/** What the controls of a proposal do. */
export interface Deciding {
  /** Null takes a decision back. */
  readonly decide: (decision: Decision | null) => void;
  /** The keyboard has come here; the walk goes on from here. */
  readonly look: () => void;
}

/** Decisions are kept by the proposal's key, so that they outlive changes that are made anew. */
export function useDeciding({ key }: Pick<Proposal, 'key'>): Deciding {
  const store = usePaneStore();
  return {
    decide(decision) {
      // A new map each time: the store tells changes by identity.
      const decisions = new Map(store.getState().decisions);
      if (decision === null) decisions.delete(key);
      else decisions.set(key, decision);
      store.getState().setRevising({ decisions });
    },
    look: () => store.getState().setRevising({ currentProposal: key }),
  };
}
