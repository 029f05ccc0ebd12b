import type { Scope } from '../model';
import { normaliseText } from './text';

/** Whose a book or a file says it is; null where it does not say. */
export interface Whose {
  readonly unitName: string | null;
  readonly scope?: Scope | null;
}

/** `unknown` where one of the two does not say its name, and nothing else tells them apart. */
export type UnitRelation = 'same' | 'otherUnit' | 'otherScope' | 'unknown';

/** How the scope stands behind a name, in half-width brackets as names are compared. */
const SCOPES: readonly (readonly [RegExp, Scope])[] = [
  [/\((?:部门|(?:部门)?(?:汇总|含下属单位?|含所属单位?))\)|汇总$/, 'department'],
  [/\((?:局|机关|部门)?(?:本级|本部)\)|本级$/, 'ownLevel'],
  [/\(单位\)$/, 'unit'],
];

/** A comparable name without （汇总）, （本级）, and the scope that these say. */
export function splitScope(name: string): { readonly name: string; readonly scope: Scope | null } {
  const found = SCOPES.find(([pattern]) => pattern.test(name));
  return found === undefined ? { name, scope: null } : { name: name.replace(found[0], ''), scope: found[1] };
}

/** A unit's name as names are compared: half and full width alike, without spaces and the words of its scope. */
export function unitKey({ unitName }: Whose): string {
  return splitScope(normaliseText(unitName ?? '')).name;
}

/**
 * Whether two books are of the same unit. Names are alike in half and full width, with any spaces and brackets; one
 * may leave out the region before it (“某县某局”, “某局”) or what is added in brackets (“某局（某办公室）”). A
 * subordinate (“某局某中心”) is another unit. （本级） and （汇总） are no part of the name but say the scope: books of
 * one name whose scopes differ are not the same unit's; where one does not say its scope, the name decides.
 */
export function unitRelation(a: Whose, b: Whose): UnitRelation {
  const [one, other] = [unitKey(a), unitKey(b)];
  const isNamed = one !== '' && other !== '';
  if (isNamed && !isSameName(one, other)) return 'otherUnit';
  const [ours, theirs] = [scopeOf(a), scopeOf(b)];
  if (ours !== null && theirs !== null && ours !== theirs) return 'otherScope';
  return isNamed ? 'same' : 'unknown';
}

function scopeOf({ unitName, scope }: Whose): Scope | null {
  return scope ?? splitScope(normaliseText(unitName ?? '')).scope;
}

/** Brackets count only where both names have them. */
function isSameName(one: string, other: string): boolean {
  const [bareOne, bareOther] = [withoutBrackets(one), withoutBrackets(other)];
  const isBracketed = one !== bareOne && other !== bareOther;
  return isBracketed ? leavesOutRegion(one, other) : leavesOutRegion(bareOne, bareOther);
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, '');
}

/** How names of regions end. */
const REGION_END = /[省市县区州盟旗镇乡]$/;

/** Whether the longer name is the shorter one behind a region's name. */
function leavesOutRegion(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === '' || !long.endsWith(short)) return false;
  return short === long || REGION_END.test(long.slice(0, long.length - short.length));
}

/**
 * Those of many that are a unit's: the ones that bear just its name, else those of one other spelling of it; none
 * where several spellings would do. What is unnamed belongs to an unnamed book.
 */
export function ofSameUnit<T extends Whose>(whose: Whose, all: readonly T[]): readonly T[] {
  const key = unitKey(whose);
  const isOther = (each: T): boolean => ['otherUnit', 'otherScope'].includes(unitRelation(whose, each));
  const exact = all.filter((each) => unitKey(each) === key && !isOther(each));
  if (exact.length > 0) return exact;
  const same = all.filter((each) => unitRelation(whose, each) === 'same');
  return new Set(same.map(unitKey)).size === 1 ? same : [];
}

/** Whether a file is named after a unit, by its path; never where the unit has no name. */
export function isNamedAfter(path: string, whose: Whose): boolean {
  const key = unitKey(whose);
  return key !== '' && normaliseText(path).includes(key);
}
