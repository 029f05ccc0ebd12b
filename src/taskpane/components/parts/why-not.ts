import type { Ability } from '../../../host/host';

/** The reason why a host cannot do something, for a title or a hint; undefined where it can. */
export function whyNot(ability: Ability): string | undefined {
  return ability.can ? undefined : ability.reason;
}
