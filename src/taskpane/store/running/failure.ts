import { HostError } from '../../../host/errors';
import { unexpectedError } from '../../texts/pane';

/** The sentence for a failed action; null where the user cancelled it. */
export function failureText(failure: unknown): string | null {
  if (failure instanceof HostError) return failure.code === 'cancelled' ? null : failure.message;
  return unexpectedError(failure instanceof Error ? failure.message : String(failure));
}
