import { textWatch } from '../../../host/text-watch';
import { UNWATCHED, type TextDocument, type Watch } from '../../../model';
import type { PaneDependencies } from '../actions';

/** The time for a text, from now on; its end is told in one sentence. */
export function timeOf({ name }: Pick<TextDocument, 'name'>, clock: PaneDependencies['clock']): Watch {
  return clock === undefined ? UNWATCHED : textWatch(name, clock);
}
