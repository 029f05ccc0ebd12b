import { lackText, type CheckReport, type Lack } from '../../model';
import { ledgerWith } from './ledger';

/** Something that the user could bring along. */
export interface WantedLack {
  readonly lack: Lack;
  /** What is missing, in the ledger's words where they name it. */
  readonly text: string;
  /** How many checks wait for it. */
  readonly count: number;
}

/** Lacks of which the ledger names the very one: each missing table is asked for by its own name. */
const NAMED: ReadonlySet<Lack> = new Set(['table']);

/** What the user could bring along to have more checked, and how many checks wait for it; what most wait for first. */
export function lacksOf(check: CheckReport): readonly WantedLack[] {
  const wanted = new Map<string, WantedLack>();
  for (const { lack, detail } of ledgerWith(check, 'notChecked')) {
    if (lack === undefined) continue;
    const text = NAMED.has(lack) ? detail : lackText(lack);
    wanted.set(text, { lack, text, count: (wanted.get(text)?.count ?? 0) + 1 });
  }
  return [...wanted.values()].sort((a, b) => b.count - a.count);
}
