import { LACK_NAMES, lackText, type CheckReport, type Lack } from '../../model';
import { ledgerWith } from './ledger';

const LACKS = Object.keys(LACK_NAMES) as readonly Lack[];

/** What the user could bring along to have more checked, and how many checks wait for it; what most wait for first. */
export function lacksOf(check: CheckReport): readonly { readonly lack: Lack; readonly count: number }[] {
  const counts = new Map<Lack, number>();
  for (const { detail } of ledgerWith(check, 'notChecked')) {
    // The ledger tells a lack in words of ours; the beginning of the sentence is what stays the same.
    const lack = LACKS.find((each) => detail.startsWith(lackText(each)));
    if (lack !== undefined) counts.set(lack, (counts.get(lack) ?? 0) + 1);
  }
  return [...counts].map(([lack, count]) => ({ lack, count })).sort((a, b) => b.count - a.count);
}
