import { carriedRounds, chooseRound, compareRounds, countOutcomes, isSameUnit, REFUSALS } from '../rounds';
import type { RoundCore } from './store/round-core';

export const roundCore: RoundCore = {
  read(name, snapshot, report) {
    const carried = carriedRounds(snapshot);
    if ('rounds' in carried) return chooseRound({ name, rounds: carried.rounds }, report);
    return { refusal: carried.problem === 'none' ? REFUSALS.notOurs(name) : REFUSALS.damaged(name) };
  },
  compare: (round, report, check) => (isSameUnit(round, report) ? compareRounds(round, report, check) : null),
  count: countOutcomes,
};
