import { AGENCY_WORDS } from './agency-words';
import { EVALUATION_VOCABULARY } from './evaluation-words';
import { PUBLIC_TABLE_WORDS } from './table-words';
import { TEXT_WORDS } from './text-words';
import type { AmountWord, Word } from './word';

/** Every name that a sentence may use, whatever the template. */
export const WORDS: readonly Word[] = [...PUBLIC_TABLE_WORDS, ...AGENCY_WORDS, ...EVALUATION_VOCABULARY, ...TEXT_WORDS];

export const AMOUNT_WORDS: readonly AmountWord[] = WORDS.filter((word) => word.kind === 'amount');

const AMOUNTS_BY_FACT: ReadonlyMap<string, AmountWord> = new Map(AMOUNT_WORDS.map((word) => [word.fact, word]));

/** The word that names an amount; null for a fact that none names. */
export function amountWordAt(fact: string): AmountWord | null {
  return AMOUNTS_BY_FACT.get(fact) ?? null;
}

const BY_NAME: ReadonlyMap<string, Word> = new Map(WORDS.map((word) => [word.name, word]));

/** The word of a name that is known to be one: names in the product's own data. */
export function wordOf(name: string): Word {
  const word = BY_NAME.get(name);
  if (!word) throw new RangeError(`no such word: ${name}`);
  return word;
}

/** The word of a name that is known to be an amount's. */
export function amountWordOf(name: string): AmountWord {
  const word = wordOf(name);
  if (word.kind !== 'amount') throw new RangeError(`no amount: ${name}`);
  return word;
}
