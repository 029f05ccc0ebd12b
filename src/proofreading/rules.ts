import type { TextRule } from './check';
import { FIGURE_RULES } from './figures/rules';
import { WORDING_CHECKS } from './wording';

/** Every check of texts, as it is listed. */
export const TEXT_RULES: readonly TextRule[] = [...FIGURE_RULES, ...WORDING_CHECKS];
