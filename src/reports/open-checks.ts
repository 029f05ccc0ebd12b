import type { LedgerLine } from '../model';

/** Checks that could not be made for one reason. */
export interface OpenGroup {
  readonly reason: string;
  readonly lines: readonly LedgerLine[];
  /** Ids and titles of their rules, each once. */
  readonly rules: readonly string[];
}

/** What could not be checked, by what was missing; nothing is left out. */
export function openGroups(ledger: readonly LedgerLine[]): readonly OpenGroup[] {
  const byReason = new Map<string, LedgerLine[]>();
  for (const line of ledger) {
    if (line.verdict !== 'notChecked') continue;
    const held = byReason.get(line.detail);
    if (held) held.push(line);
    else byReason.set(line.detail, [line]);
  }
  return [...byReason].map(([reason, lines]) => ({
    reason,
    lines,
    rules: [...new Set(lines.map(({ rule, title }) => `${rule} ${title}`))],
  }));
}
