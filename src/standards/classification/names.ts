import { normaliseLabel } from '../text';
import { ECONOMIC_CODES } from './economic-codes';
import { FUNCTIONAL_CODES } from './functional-codes';
import { isSeen } from './sources';
import type { ClassificationLine } from './types';

/** A name of a code with the account years in which it holds; null is open. */
export interface ClassificationName {
  readonly code: string;
  readonly name: string;
  /** The name as labels are compared with it. */
  readonly plain: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Seen in print: in accounts that were read, or in a document of `sources.ts` of one of its years. */
  readonly verified: boolean;
}

/** Other spellings of category labels that summary tables print. */
const CATEGORY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '215': ['资源勘探电力信息等支出', '资源勘探工业信息支出'],
  '217': ['金融监管等事务支出'],
  '219': ['援助地区支出', '对其他地区的援助支出'],
  '220': ['国土资源气象等事务支出', '国土资源气象等支出', '自然资源海洋气象支出'],
  '222': ['粮油物资储备管理等支出'],
  '234': ['抗疫特别国债支出', '抗疫特别国债安排支出'],
};

/** The functional list was read from the accounts of this year on. */
const FIRST_YEAR = 2017;

const NO_NAMES: readonly ClassificationName[] = [];

const functional = byCode(FUNCTIONAL_CODES);
const economic = byCode(ECONOMIC_CODES);
const functionalByName = byName(FUNCTIONAL_CODES);
const economicByName = byName(ECONOMIC_CODES);
const categories = categoryLabels();

/** All names of a functional code over the years, oldest first; empty for an unknown code. */
export function functionalNames(code: string): readonly ClassificationName[] {
  return functional.get(code) ?? NO_NAMES;
}

/** All names of an economic code over the years, oldest first; empty for an unknown code. */
export function economicNames(code: string): readonly ClassificationName[] {
  return economic.get(code) ?? NO_NAMES;
}

/** The functional code's name in an account year; without a year, or outside all spans, the newest. */
export function functionalName(code: string, year: number | null = null): string | null {
  return nameIn(functionalNames(code), year);
}

/**
 * The name that is known to hold for a functional code in an account year: null where only names of other years are
 * known. Years before the list's first have the names of its first; without a year the newest.
 */
export function functionalNameHeld(code: string, year: number | null): string | null {
  if (year === null) return functionalName(code);
  return functionalNames(code).find((name) => holdsIn(name, Math.max(year, FIRST_YEAR)))?.name ?? null;
}

/** The economic code's name in an account year; without a year, or outside all spans, the newest. */
export function economicName(code: string, year: number | null = null): string | null {
  return nameIn(economicNames(code), year);
}

/** Functional codes that ever had this name; the label may carry an ordinal or （款）. */
export function functionalCodesNamed(label: string): readonly string[] {
  return functionalByName.get(normaliseLabel(label)) ?? [];
}

/** Economic codes that ever had this name. */
export function economicCodesNamed(label: string): readonly string[] {
  return economicByName.get(normaliseLabel(label)) ?? [];
}

/** The functional category of a summary row's label, by any of its names: “九、卫生健康支出” → "210". */
export function categoryOfLabel(label: string): string | null {
  const plain = normaliseLabel(label);
  return categories.get(plain) ?? categories.get(`${plain}支出`) ?? null;
}

/** The functional categories of which a name begins with these letters: “社会保障和” → ["208"]. */
export function categoriesBegun(begun: string): readonly string[] {
  const codes = [...categories].flatMap(([name, code]) => (name.startsWith(begun) ? code : []));
  return [...new Set(codes)];
}

/** The name of the year, else the newest; null for a code without any. */
function nameIn(names: readonly ClassificationName[], year: number | null): string | null {
  const inYear = year === null ? undefined : names.find((name) => holdsIn(name, year));
  return (inYear ?? names[names.length - 1])?.name ?? null;
}

function holdsIn({ from, to }: ClassificationName, year: number): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

/** Names of each code, oldest first; a name without a beginning is the oldest. */
function byCode(lines: readonly ClassificationLine[]): ReadonlyMap<string, readonly ClassificationName[]> {
  const names = new Map<string, ClassificationName[]>();
  for (const [code, name, from, to, verified] of lines) {
    const earlier = names.get(code) ?? [];
    const own = { code, name, plain: normaliseLabel(name), from, to, verified: verified || isSeen(code, from, to) };
    names.set(code, [...earlier, own]);
  }
  for (const list of names.values()) list.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return names;
}

/** Codes by the label of any of their names; several codes share names such as 行政运行. */
function byName(lines: readonly ClassificationLine[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, name] of lines) {
    const label = normaliseLabel(name);
    const known = codes.get(label) ?? [];
    if (!known.includes(code)) codes.set(label, [...known, code]);
  }
  return codes;
}

/** 类 by every label that a summary table may print, aliases last. */
function categoryLabels(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [code, name] of FUNCTIONAL_CODES) if (code.length === 3) labels.set(normaliseLabel(name), code);
  for (const [code, names] of Object.entries(CATEGORY_ALIASES)) {
    for (const name of names) labels.set(normaliseLabel(name), code);
  }
  return labels;
}
