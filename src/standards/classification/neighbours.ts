import { normaliseLabel } from '../text';
import { FUNCTIONAL_CODES } from './functional-codes';
import { functionalName, functionalNames, type ClassificationName } from './names';

const ITEM_DIGITS = 7;
const GROUP_DIGITS = 5;
/** A 款 of which fewer 项 are known than this says nothing of another. */
const ENOUGH_KNOWN = 2;
const NAMED_AT_MOST = 4;

/**
 * The 项 that stand nearest to one that is not known, below a 款 that is, as “2240106 安全监管”; null for a code that
 * is known, or whose 款 is known too little. The list of 项 is open: this is no more than a hint.
 */
export function neighbours(code: string, year: number | null): readonly string[] | null {
  if (code.length !== ITEM_DIGITS || functionalNames(code).length > 0) return null;
  const known = [...(ITEMS_BELOW.get(code.slice(0, GROUP_DIGITS)) ?? [])];
  if (known.length < ENOUGH_KNOWN) return null;
  const nearest = known.sort((one, other) => distance(one, code) - distance(other, code)).slice(0, NAMED_AT_MOST);
  return nearest.sort().map((each) => `${each} ${functionalName(each, year) ?? ''}`);
}

/**
 * The name that a code had in other years and that a row still prints; null where it prints the year's own, one that
 * nobody knows, or where the year's own was seen nowhere.
 */
export function oldNameOf(code: string, label: string, year: number | null): ClassificationName | null {
  if (year === null) return null;
  const printed = normaliseLabel(label);
  const names = functionalNames(code);
  const own = names.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  // Only a name that was seen stands against an old one: the years of the others are not sure.
  if (!own.some(({ verified }) => verified)) return null;
  if (own.some(({ name }) => normaliseLabel(name) === printed)) return null;
  return names.find(({ name, to }) => to !== null && to < year && normaliseLabel(name) === printed) ?? null;
}

const ITEMS_BELOW: ReadonlyMap<string, ReadonlySet<string>> = itemsBelow();

/** The 项 of each 款 in the lists of all years. */
function itemsBelow(): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>();
  for (const [code] of FUNCTIONAL_CODES) {
    if (code.length !== ITEM_DIGITS) continue;
    const group = code.slice(0, GROUP_DIGITS);
    below.set(group, (below.get(group) ?? new Set()).add(code));
  }
  return below;
}

function distance(one: string, other: string): number {
  return Math.abs(Number(one) - Number(other));
}
