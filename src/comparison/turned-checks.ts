import type { LedgerLine, Verdict } from '../model';

/** A check that does not end as it did in the old book; null where that book has no such check. */
export interface TurnedCheck {
  readonly check: string;
  readonly rule: string;
  readonly title: string;
  readonly old: Verdict | null;
  readonly now: Verdict | null;
  /** The check in words and figures as it is now; as it was where it is gone. */
  readonly detail: string;
}

/** 平 and 尾差 both hold. What does not apply, and what a book has no line for, says nothing. */
type Standing = 'holds' | 'broken' | 'open' | 'none';

const STANDING: Readonly<Record<Verdict, Standing>> = {
  exact: 'holds',
  rounding: 'holds',
  broken: 'broken',
  notChecked: 'open',
  notApplicable: 'none',
};

/**
 * Checks that turned from 平 to 不平 or back, or could be made in one book only: those that are broken now first, then
 * those that cannot be told any more, then those that hold. A check that came or went with its rows is told only where it is broken.
 */
export function turnedChecks(old: readonly LedgerLine[], now: readonly LedgerLine[]): readonly TurnedCheck[] {
  const before = new Map(old.map((line) => [line.check, line]));
  const after = new Map(now.map((line) => [line.check, line]));
  const turned = [...new Set([...after.keys(), ...before.keys()])].flatMap((check) => {
    const [was, is] = [before.get(check), after.get(check)];
    const line = is ?? was;
    if (!line || !isTurned(standingOf(was), standingOf(is))) return [];
    const { rule, title, detail } = line;
    return [{ check, rule, title, old: was?.verdict ?? null, now: is?.verdict ?? null, detail }];
  });
  return ORDER.flatMap((standing) =>
    turned.filter(({ now: verdict }) => standing === (verdict ? STANDING[verdict] : 'none')),
  );
}

const ORDER: readonly Standing[] = ['broken', 'open', 'holds', 'none'];

function standingOf(line: LedgerLine | undefined): Standing {
  return line ? STANDING[line.verdict] : 'none';
}

/** Checks that are only in one of the books count where they are broken there. */
function isTurned(was: Standing, is: Standing): boolean {
  if (was === is) return false;
  const isTold = was !== 'none' && is !== 'none';
  return isTold || was === 'broken' || is === 'broken';
}
