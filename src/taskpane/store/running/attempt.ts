import { failureText } from './failure';
import type { Notice, PaneData } from '../state';

/** Runs a short action; its outcome, good or bad, becomes the notice. */
export async function attempt(
  update: (change: Partial<PaneData>) => void,
  action: () => Promise<Notice | null>,
): Promise<void> {
  try {
    update({ notice: await action() });
  } catch (failure) {
    const text = failureText(failure);
    update({ notice: text === null ? null : { kind: 'error', text } });
  }
}

/** An outcome as it was wanted; it warns of nothing. */
export function info(text: string): Notice {
  return { kind: 'info', text };
}
