import { FAULTS } from '../texts';

/** The code of what the system says went wrong; null where it is nothing of the system's. */
export function faultCode(error: unknown): string | null {
  // Not by its class: an error may come from a part of the program that has classes of its own.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** What the system says went wrong, in Chinese; null where it is nothing that it is known to say. */
export function maybeFault(error: unknown): string | null {
  return FAULTS.get(faultCode(error) ?? '') ?? null;
}
