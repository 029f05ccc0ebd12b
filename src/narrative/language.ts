import { COMMON_CONDITIONS, COMMON_TEXTS, languageOf } from '../language';
import { LISTS } from './lists';
import { PRINTED_NAMES } from './printed-names';

/** What the sentences of 情况说明 may name. */
export const LANGUAGE = languageOf({
  lists: LISTS,
  conditions: COMMON_CONDITIONS,
  localTexts: [...COMMON_TEXTS, ...PRINTED_NAMES],
});
