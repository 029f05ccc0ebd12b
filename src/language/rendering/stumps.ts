/** A stand-in for a figure, a blank or a text of the unit's own: what it stands in says something. */
const KEPT = /[\uE001-\uF8FF]/;

/** What a part of a sentence can begin with and say nothing by: a day, a number, where something is to be found. */
const LEADS_ONLY = /^(?:\d+[、.]|（[一二三四五六七八九十]+）)?(?:截至[^，：]*[日底末]|[^，：]*(?:项目中|方面))$/;
/** A heading that stands in front of its paragraph. */
const RUN_IN_HEADING = /^(?:\d+[、.]|（[一二三四五六七八九十]+）)[^，；：。]+。$/;
/** A sentence that says where more is to be found of what the sentence before tells. */
const REFERS = /^[^，；：。]*附后。$/;

/**
 * A paragraph from which clauses were left out, without what is left of a sentence when all that it said is gone: the
 * day or the matter that led to it, a heading in front of nothing, a reference to what is not told. What was not
 * touched stays as it is. Figures and blanks are single signs of the private area.
 */
export function withoutStumps(rest: string, original: string): string {
  const before = partsOf(original);
  const parts = partsOf(rest).filter((part) => before.includes(part) || !isStump(part));
  const referring = parts.filter((part, index) => !refersToNothing(part, parts[index - 1], before));
  const [first, ...others] = referring;
  if (first !== undefined && others.length === 0 && before.length > 1 && RUN_IN_HEADING.test(first)) return '';
  return referring.join('').replace(/；$/, '。');
}

/** Each with the mark that ends it. */
function partsOf(sentence: string): readonly string[] {
  return sentence.match(/[^；。]+[；。]?/g) ?? [];
}

function isStump(part: string): boolean {
  return !KEPT.test(part) && LEADS_ONLY.test(part.replace(/[；。]$/, ''));
}

/** A reference whose sentence went; any clause of it that is left is enough. */
function refersToNothing(part: string, previous: string | undefined, before: readonly string[]): boolean {
  const told = REFERS.test(part) ? before[before.indexOf(part) - 1] : undefined;
  if (told === undefined) return false;
  const clauses = (previous ?? '').split(/[，；：。]/).filter((clause) => clause !== '');
  return !clauses.some((clause) => told.includes(clause));
}
