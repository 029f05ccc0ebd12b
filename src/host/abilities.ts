import { HostError } from './errors';
import type { Ability, Inability } from './host';

/** One object for all that can be done; a reason is only needed where something cannot. */
export const CAN: Ability = { can: true };

/** @param reason one Chinese sentence: why not, and what to do instead */
export function cannot(reason: string): Inability {
  return { can: false, reason };
}

/** @throws HostError `notSupported` with the reason where the ability is off */
export function demand(ability: Ability): void {
  if (!ability.can) throw new HostError('notSupported', ability.reason);
}

/** The answer of a method that a host lacks. */
export function refused({ reason }: Inability): Promise<never> {
  return Promise.reject(new HostError('notSupported', reason));
}
