import type { TextRule } from './check';
import { WORDING_CHECKS } from './wording';

/** Every check of texts, as it is listed. */
export const TEXT_RULES: readonly TextRule[] = [...WORDING_CHECKS];
