import type { QueueContext } from './queue-context';

/**
 * Holds the 名册 against what was found. While units are waiting nothing is said: what was not looked at is not
 * 未公开. Until somebody says the year it is that of most units.
 */
export async function holdAgainstRoster({ dependencies, get, set, say, known }: QueueContext): Promise<void> {
  const { roster, waiting, units } = get();
  known.bulletin = null;
  if (roster === null || waiting.length > 0) {
    set({ rosterBoard: null });
    return;
  }
  const core = await dependencies.loadCore();
  const outcomes = units.flatMap(({ id }) => known.outcomes.get(id) ?? []);
  const asked = { ...roster, year: roster.year ?? core.commonYear(outcomes.map(({ entry }) => entry)) };
  const held = core.holdUnits(asked, outcomes);
  known.bulletin = held?.bulletin ?? null;
  set({ roster: asked, rosterBoard: held && core.rosterBoardOf(held.bulletin) });
  if (held?.refusal) say('warning', held.refusal);
}
