import { COMMON_CONDITIONS, COMMON_TEXTS, languageOf } from '../language';
import { EVALUATION_LISTS } from './lists';
import { HAS_OWN_LEVEL, OWN_LEVEL_QUESTION } from './own-level';

/** What the sentences of a 绩效自评报告 may name. */
export const EVALUATION_LANGUAGE = languageOf({
  lists: [...EVALUATION_LISTS, OWN_LEVEL_QUESTION],
  conditions: [...COMMON_CONDITIONS, HAS_OWN_LEVEL],
  localTexts: COMMON_TEXTS,
});
