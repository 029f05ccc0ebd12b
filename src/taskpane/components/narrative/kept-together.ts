import type { Run } from '../../../model';

/** A run with the signs that must not be parted from it; they are taken from the run behind it. */
export interface ClosedRun {
  readonly run: Run;
  /** '' where a line may break behind the run. */
  readonly closing: string;
}

/** Signs that no line begins with. */
const CLOSING = /^[%，。；：、）》”]+/;

/** Figures and blanks are buttons, behind which a line may break anywhere: their percent signs and stops stay with them. */
export function keptTogether(runs: readonly Run[]): readonly ClosedRun[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const isBehindButton = before !== undefined && isButton(before) && !isButton(run);
    // What the button before took along must not stand twice.
    const own = isBehindButton ? { ...run, text: run.text.replace(CLOSING, '') } : run;
    return { run: own, closing: isButton(run) ? closingOf(runs[index + 1]) : '' };
  });
}

/**
 * Figures, overwritten ones too, and blanks are drawn as buttons; all else is text that the browser breaks well by
 * itself.
 */
function isButton({ figure, blank, detached }: Run): boolean {
  return figure !== undefined || blank !== undefined || detached !== undefined;
}

/** Signs at the head of the next text; a button behind a button lends none. */
function closingOf(next: Run | undefined): string {
  return next === undefined || isButton(next) ? '' : (CLOSING.exec(next.text)?.[0] ?? '');
}
