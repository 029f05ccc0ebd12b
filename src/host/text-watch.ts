import { timeLimit, type Clock } from '../document/allowance';
import { textFaultSentence } from '../document/open-text-words';
import { MOST_TEXT_TIME } from '../document/text-limits';
import type { Watch } from '../model';
import { HostError } from './errors';

/** The time for reading and proof-reading a text, from now on. @throws HostError tooLong, when it is called after that */
export function textWatch(name: string, clock: Clock): Watch {
  const watch = timeLimit(clock, MOST_TEXT_TIME);
  return () => {
    try {
      watch();
    } catch {
      throw new HostError('tooLong', textFaultSentence(name, 'tooLong'));
    }
  };
}
