import type { Finding } from '../model';

/** Whether a finding is 必改: what it says of its cells cannot be so, and no explanation makes it right. */
export function mustBeMended({ severity, verdict }: Pick<Finding, 'severity' | 'verdict'>): boolean {
  return severity === 'error' && verdict === 'broken';
}
