import { ECONOMIC_CODES } from './economic-codes';
import { FUNCTIONAL_CODES } from './functional-codes';
import { economicNames, functionalName, functionalNames, economicName, type ClassificationName } from './names';
import { documentsNaming } from './sources';
import type { ClassificationLine } from './types';

/** How much of a 类 is known by name, and how much of it was seen in print. */
export interface SeenOf {
  readonly category: string;
  readonly name: string;
  /** 款 that are known. */
  readonly sections: number;
  /** The finest codes: 项 of the functional classification, 款 of the economic one. */
  readonly finest: number;
  /** Of these, those that were seen in print. */
  readonly seen: number;
  /** The years in which documents were seen to print any of them, oldest first. */
  readonly years: readonly number[];
}

const SECTION_DIGITS = 5;
const ITEM_DIGITS = 7;

/** The 类 of the functional classification that are still in force, in code order, by their 项. */
export function categoriesSeen(): readonly SeenOf[] {
  return inForce(FUNCTIONAL_CODES).map((category) =>
    seenOf(FUNCTIONAL_CODES, category, functionalName(category), ITEM_DIGITS, functionalNames),
  );
}

/** The same of the economic classification, by its 款. */
export function economicSeen(): readonly SeenOf[] {
  return inForce(ECONOMIC_CODES).map((category) =>
    seenOf(ECONOMIC_CODES, category, economicName(category), SECTION_DIGITS, economicNames),
  );
}

function inForce(lines: readonly ClassificationLine[]): readonly string[] {
  return [...new Set(lines.flatMap(([code, , , to]) => (code.length === 3 && to === null ? [code] : [])))];
}

function seenOf(
  lines: readonly ClassificationLine[],
  category: string,
  name: string | null,
  digits: number,
  namesOf: (code: string) => readonly ClassificationName[],
): SeenOf {
  const own = [...new Set(lines.map(([code]) => code))].filter((code) => code.startsWith(category));
  const finest = own.filter((code) => code.length === digits);
  const seen = finest.filter((code) => namesOf(code).some(({ verified }) => verified));
  const years = new Set(finest.flatMap((code) => documentsNaming(code).map(({ year }) => year)));
  return {
    category,
    name: name ?? '',
    sections: own.filter((code) => code.length === SECTION_DIGITS).length,
    finest: finest.length,
    seen: seen.length,
    years: [...years].sort((a, b) => a - b),
  };
}
