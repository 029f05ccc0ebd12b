import type { FactId, FigureUnit, SectionKind } from '../../model';
import { itemOf, WORDS, wordOf, type AmountWord } from '../../facts';
import { remember } from '../../standards';
import { CONCEPTS, OTHER_SCOPE, type Concept, type Meaning } from './name-words';

/** A name found in a clause, and where. */
export interface FoundConcept {
  readonly alias: string;
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** Each alias belongs to one concept. */
const BY_ALIAS: ReadonlyMap<string, Concept> = new Map(
  CONCEPTS.flatMap((concept) => concept.aliases.map((alias) => [alias, concept] as const)),
);

/**
 * All names at once, the longest first: of names within one another a pattern takes the first that fits. What is 非 of a
 * name, or 不含 it, is anything but that.
 */
const ALIASES = new RegExp(
  `(?<!非|不含)(?:${[...BY_ALIAS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[（）]/g, '\\$&'))
    .join('|')})`,
  'g',
);

/** The amounts that the vocabulary of facts has words for. */
const AMOUNT_WORDS_BY_FACT: ReadonlyMap<FactId, AmountWord> = new Map(
  WORDS.filter((word) => word.kind === 'amount').map((word) => [word.fact, word]),
);

/** Every name that texts call a figure by, in all its spellings. */
export const NAMES_OF_FIGURES: readonly string[] = [...BY_ALIAS.keys()];

/** Every known name in words without quotation marks; of names within one another the longest. */
export const namesIn = remember((words): readonly FoundConcept[] =>
  [...words.matchAll(ALIASES)].flatMap(({ 0: alias, index }) => {
    const concept = BY_ALIAS.get(alias);
    return concept ? [{ alias, concept, start: index, end: index + alias.length }] : [];
  }),
);

/** The thing that goes by a name; throws for a name that nothing goes by. */
export function conceptOf(alias: string): Concept {
  const concept = BY_ALIAS.get(alias);
  if (!concept) throw new RangeError(`no such name: ${alias}`);
  return concept;
}

/** The facts that a name may tell in a section, counted so; likeliest first. */
export function factsOfConcept(
  { meanings }: Concept,
  kinds: readonly SectionKind[],
  unit: FigureUnit | null,
): readonly FactId[] {
  const meaning = kinds.map((kind) => meanings.find((each) => each.kinds?.includes(kind))).find(Boolean);
  return wordsOf(meaning ?? meanings.find((each) => each.kinds === null), unit).map((word) => wordOf(word).fact);
}

/** Words that a name ends, and what it may tell in any section at all, counted so. */
export interface NameAnywhere {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly FactId[];
}

/** Every known name in words without quotation marks, whatever section they stand in. */
export function namesAnywhere(words: string, unit: FigureUnit | null): readonly NameAnywhere[] {
  return namesIn(words).map(({ concept, start, end }) => {
    const facts = concept.meanings.flatMap((meaning) => wordsOf(meaning, unit).map((word) => wordOf(word).fact));
    return { start, end, facts: [...new Set(facts)] };
  });
}

/** Whether a name means anything in a section: “服务” does so where procurement is told, and nowhere else. */
export function isKnownIn({ meanings }: Concept, kinds: readonly SectionKind[]): boolean {
  return meanings.some((each) => each.kinds === null || each.kinds.some((kind) => kinds.includes(kind)));
}

/** Whether an amount, in one of its meanings, has a budget that texts tell, as every 项 has; null where it is not told what it is. */
export function hasBudget(about: readonly FactId[]): boolean | null {
  const words = about.flatMap((fact) => AMOUNT_WORDS_BY_FACT.get(fact) ?? []);
  if (about.some((fact) => itemOf(fact) !== null) || words.some(({ budgetName }) => budgetName !== null)) return true;
  return words.length > 0 ? false : null;
}

/**
 * The words of a meaning for a figure's unit: money, or what is counted so. None where the thing is not counted in
 * that unit, so that “3辆” is never taken for an amount.
 */
function wordsOf(meaning: Meaning | undefined, unit: FigureUnit | null): readonly string[] {
  if (!meaning) return [];
  if (isMoney(unit) || unit === null) return meaning.amounts ?? [];
  const count = meaning.counts?.[unit];
  return count === undefined ? [] : [count];
}

/** Whether a figure is money, or a percentage of money. */
export function isMoney(unit: FigureUnit | null): boolean {
  return unit === '元' || unit === '万元' || unit === '亿元' || unit === '%' || unit === '个百分点';
}

/** Whether a section tells the accounts that the books hold. */
export function isOfAccounts(kinds: readonly SectionKind[]): boolean {
  return !kinds.some((kind) => OTHER_SCOPE.includes(kind));
}
