import type { TextRule } from './check';
import { shownSeverity } from './evidence';
import { FIGURE_RULES } from './figures/rules';
import { WORDING_CHECKS } from './wording';

/** Every check of texts, as it is listed: as grave as it has shown itself, without what it does, each id once (words and figures may share one). */
export const TEXT_RULES: readonly TextRule[] = eachOnce([...FIGURE_RULES, ...WORDING_CHECKS]);

/** The first of each id, without what it does. */
function eachOnce(rules: readonly TextRule[]): readonly TextRule[] {
  const byId = new Map<string, TextRule>();
  for (const { id, title, severity, basis, defaultOn } of rules) {
    if (!byId.has(id)) byId.set(id, { id, title, severity: shownSeverity(id, severity), basis, defaultOn });
  }
  return [...byId.values()];
}
