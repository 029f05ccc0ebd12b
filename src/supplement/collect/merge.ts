import { formatAmount, type Amount, type Supplement } from '../../model';
import { normaliseText } from '../../standards';
import { unitList } from '../unit-list';
import { SUPPLEMENT_TEXTS } from '../words';
import type { Collected } from './collected';
import { asLastYears } from './last-year';

/** 助手资料 with what forms brought, and in Chinese what was not taken, or not as it came. */
export interface MergedForms {
  readonly supplement: Supplement;
  readonly conflicts: readonly string[];
}

/**
 * Brings forms together: numbers are added up where every unit gave one, texts are put side by side under the
 * units' names. What 助手资料 already holds stays; where the forms say something else, that is told. Forms of the year
 * before bring last year's figures; those of other years nothing.
 * @param year the year of the text; null where it is not known, and all forms are taken for its own
 */
export function mergeForms(own: Supplement, forms: readonly Collected[], year: number | null): MergedForms {
  const { ofYear, ofYearBefore, strangers } = formsByYear(forms, year);
  const before = mergeOneYear(own, ofYearBefore.map(asLastYears));
  const { supplement, conflicts } = mergeOneYear(before.supplement, ofYear);
  return {
    supplement,
    conflicts: [
      ...strangers.map((form) => SUPPLEMENT_TEXTS.formOfYear(form.from, form.kept.year ?? 0)),
      ...before.conflicts,
      ...conflicts,
    ],
  };
}

/** Strangers are forms of any other year, later ones too. */
interface FormsByYear {
  readonly ofYear: readonly Collected[];
  readonly ofYearBefore: readonly Collected[];
  readonly strangers: readonly Collected[];
}

/** A form that does not say its year is taken for this year's. */
export function formsByYear(forms: readonly Collected[], year: number | null): FormsByYear {
  const age = ({ kept }: Collected): number => (year === null || kept.year === null ? 0 : year - kept.year);
  return {
    ofYear: forms.filter((form) => age(form) === 0),
    ofYearBefore: forms.filter((form) => age(form) === 1),
    strangers: forms.filter((form) => age(form) !== 0 && age(form) !== 1),
  };
}

/**
 * Units that are awaited are told by the list of 助手资料; without a list only forms that came back without an answer are
 * missed.
 */
function mergeOneYear(own: Supplement, forms: readonly Collected[]): MergedForms {
  if (forms.length === 0) return { supplement: own, conflicts: [] };
  const names = new Map(forms.flatMap(({ lines }) => lines.map(({ id, name }) => [id, name] as const)));
  const returned = new Set(forms.map(({ from }) => normaliseText(from)));
  const awaited = unitList(own).filter((name) => !returned.has(normaliseText(name)));
  const context: Merging = { forms, awaited, nameOf: (id) => names.get(id) ?? id, conflicts: [] };
  const supplement: Supplement = {
    ...own,
    amounts: mergeRecord(context, own.amounts, ({ amounts }) => amounts, AMOUNTS),
    counts: mergeRecord(context, own.counts, ({ counts }) => counts, COUNTS),
    reasons: mergeRecord(context, own.reasons, ({ reasons }) => reasons, WORDS),
    texts: mergeRecord(context, own.texts, ({ texts }) => texts, WORDS),
  };
  return { supplement, conflicts: [...forms.flatMap(toldProblems), ...context.conflicts] };
}

/** What all sorts of entries share while they are brought together. */
interface Merging {
  readonly forms: readonly Collected[];
  /** Units on the list of 助手资料 of which no form came back. */
  readonly awaited: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly conflicts: string[];
}

/** How entries of one sort come together. */
interface Sort<T> {
  /** A sum of some units only would pass for the whole. */
  readonly needsAll: boolean;
  readonly join: (given: readonly (readonly [from: string, value: T])[]) => T;
  readonly show: (value: T) => string;
}

/** The sum is as coarse as its coarsest part. */
const AMOUNTS: Sort<Amount> = {
  needsAll: true,
  join: (given) => ({
    fen: given.reduce((sum, [, { fen }]) => sum + fen, 0),
    step: Math.max(...given.map(([, { step }]) => step)),
  }),
  show: ({ fen }) => `${formatAmount(fen, '万元')}万元`,
};

/** People, vehicles, journeys: they add up over units. */
const COUNTS: Sort<number> = {
  needsAll: true,
  join: (given) => given.reduce((sum, [, count]) => sum + count, 0),
  show: String,
};

/** One text stands alone; several under the names of their units, in the order of the forms. */
const WORDS: Sort<string> = {
  needsAll: false,
  join: (given) => {
    const [only, second] = given;
    return only !== undefined && second === undefined
      ? only[1]
      : given.map(([from, text]) => `${from}：${text}`).join('；');
  },
  show: (text) => `“${text}”`,
};

/** Over all ids that any form has; what only 助手资料 holds is kept untouched. */
function mergeRecord<T>(
  context: Merging,
  own: Readonly<Record<string, T>>,
  of: (supplement: Supplement) => Readonly<Record<string, T>>,
  sort: Sort<T>,
): Readonly<Record<string, T>> {
  const merged: Record<string, T> = { ...own };
  const ids = new Set(context.forms.flatMap(({ kept }) => Object.keys(of(kept.supplement))));
  for (const id of ids) {
    const given = context.forms.flatMap(({ from, kept }) => {
      const value = of(kept.supplement)[id];
      return value === undefined ? [] : [[from, value] as const];
    });
    const value = settle(context, id, own[id], given, sort);
    if (value !== null) merged[id] = value;
  }
  return merged;
}

/** The value to take in for an entry; null where none is, which is told. */
function settle<T>(
  { forms, awaited, nameOf, conflicts }: Merging,
  id: string,
  own: T | undefined,
  given: readonly (readonly [string, T])[],
  { needsAll, join, show }: Sort<T>,
): T | null {
  const silent = [
    ...forms.filter(({ from }) => !given.some(([giver]) => giver === from)).map(({ from }) => from),
    ...awaited,
  ];
  if (needsAll && silent.length > 0) {
    conflicts.push(SUPPLEMENT_TEXTS.formIncomplete(nameOf(id), silent));
    return null;
  }
  const joined = join(given);
  if (own === undefined) return joined;
  // Compared as people see it: amounts that differ in their step alone are the same.
  if (show(own) !== show(joined)) conflicts.push(SUPPLEMENT_TEXTS.formDiffers(nameOf(id), show(own), show(joined)));
  return null;
}

/** What was off in a form, under the name of its unit. */
function toldProblems({ from, problems }: Collected): readonly string[] {
  return problems.map((problem) => `${from}：${problem}`);
}
