import { languageOf } from '../language';
import { CONDITIONS } from './conditions';
import { LISTS } from './lists';
import { LOCAL_TEXTS } from './local-texts';

/** What the sentences of 情况说明 may name. */
export const LANGUAGE = languageOf({ lists: LISTS, conditions: CONDITIONS, localTexts: LOCAL_TEXTS });
