import { FAULTS } from './texts';

/** What the system says went wrong, in Chinese; null where it is nothing that it is known to say. */
export function maybeFault(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? (FAULTS.get(code) ?? null) : null;
}
