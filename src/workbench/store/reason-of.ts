import { HostError } from '../../host/errors';
import { unexpected } from '../texts';

/** The sentence for something that failed. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof HostError) return failure.message;
  return unexpected(failure instanceof Error ? failure.message : String(failure));
}
