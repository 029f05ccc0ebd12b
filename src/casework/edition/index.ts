import { mergeRules } from '../../rules/custom';
import type { KeptData } from '../kept/kept-data';

export { isEditionFile, maybeEdition } from './maybe-edition';
export { isEditionText, readEdition } from './read-edition';

/** 助手资料 that has taken over an edition: what the edition says of text and rules holds from now on. */
export function withEdition(kept: KeptData, edition: KeptData): KeptData {
  const { supplement } = kept;
  return {
    ...kept,
    supplement: { ...supplement, texts: { ...supplement.texts, ...edition.supplement.texts } },
    customRules: mergeRules(kept.customRules, edition.customRules),
  };
}
