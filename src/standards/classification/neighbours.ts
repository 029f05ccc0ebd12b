import { comparedLabel } from '../printed-names';
import { FUNCTIONAL_CODES } from './functional-codes';
import { functionalName, functionalNames, type ClassificationName } from './names';

const ITEM_DIGITS = 7;
const GROUP_DIGITS = 5;
/** A 款 of which fewer 项 are known than this says nothing of another. */
const ENOUGH_KNOWN = 2;
const NAMED_AT_MOST = 4;

/**
 * Whether a code is an 项 that is not known, below a 款 that is. The list of 项 is open: this is no more than a hint,
 * and of a 款 that is known too little nothing is said.
 */
export function isUnknownItem(code: string): boolean {
  if (code.length !== ITEM_DIGITS || functionalNames(code).length > 0) return false;
  return itemsBeside(code).size >= ENOUGH_KNOWN;
}

/** The known 项 that stand nearest to one, below its 款, as “2240106 安全监管”. */
export function neighbours(code: string, year: number | null): readonly string[] {
  const known = [...itemsBeside(code)];
  const nearest = known.sort((one, other) => distance(one, code) - distance(other, code)).slice(0, NAMED_AT_MOST);
  return nearest.sort().map((each) => `${each} ${functionalName(each, year) ?? ''}`);
}

function itemsBeside(code: string): ReadonlySet<string> {
  return ITEMS_BELOW.get(code.slice(0, GROUP_DIGITS)) ?? NO_ITEMS;
}

const NO_ITEMS: ReadonlySet<string> = new Set();

/**
 * The name that a code had in other years and that a row still prints; null where it prints the year's own, one that
 * nobody knows, or where the year's own was seen nowhere.
 */
export function oldNameOf(code: string, label: string, year: number | null): ClassificationName | null {
  const names = functionalNames(code);
  // Most codes never had another name; that is known without a look at the label.
  if (year === null || !names.some(({ to }) => to !== null && to < year)) return null;
  const printed = comparedLabel(label);
  const own = names.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  // Only a name that was seen stands against an old one: the years of the others are not sure.
  if (!own.some(({ verified }) => verified)) return null;
  if (own.some(({ plain }) => plain === printed)) return null;
  return names.find(({ plain, to }) => to !== null && to < year && plain === printed) ?? null;
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
