import { HostError } from '../../../host/errors';
import { PROGRESS } from '../../texts/pane';

/** `AbortSignal.throwIfAborted` is younger than the browsers we build for. */
export function stopWhenAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', PROGRESS.cancelled);
}
