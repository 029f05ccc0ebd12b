import type { Draft, ReportModel, Supplement } from '../../../src/model';
import { EMPTY_SUPPLEMENT } from '../../../src/model';
import type { Template } from '../../../src/language';
import { draftNarrative } from '../../../src/narrative';
import { amounts } from '../../support/narrative/say';
import { linesOf } from '../../support/narrative/sections';

/** Why a figure of the published text is not where the text has it. */
export type Difference =
  /** The tables say otherwise: the figure that the draft has instead. */
  | { readonly kind: 'mistaken'; readonly instead: string }
  /** The draft tells it in another section. */
  | { readonly kind: 'elsewhere'; readonly section: string }
  /** It stands in what only the unit can write; the blank of the section that asks for that. */
  | { readonly kind: 'asked'; readonly blank: string }
  /** No sentence of the outline tells it. */
  | { readonly kind: 'untold' };

export interface DifferingFigures {
  readonly section: string;
  /** As printed, apart by spaces. */
  readonly figures: string;
  readonly difference: Difference;
  readonly reason: string;
}

/** A published text beside the tables of the same unit. */
export interface PublishedCase {
  readonly name: string;
  readonly report: ReportModel;
  readonly template: string | Template;
  /** 上年数 by table and row (决算数) or table, row and column, as the text's changes imply them. */
  readonly prior: Readonly<Record<string, string>>;
  /** Budgets by table and row. */
  readonly budgets: Readonly<Record<string, string>>;
  /** What the text states beside the tables, by row of 机构运行信息表. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Inputs that the text leaves open and that are nil; false where they are simply not known. */
  readonly othersAreNil: boolean;
  /** Every figure of the text with its unit, section by section, in the order of the text. */
  readonly published: Readonly<Record<string, string>>;
  readonly differences: readonly DifferingFigures[];
}

/** The draft over the tables once everything that the text states beside them was filled in. */
export function draftCase(published: PublishedCase): Draft {
  const { report, template, othersAreNil } = published;
  const given = supplementOf(published);
  const { missing } = draftNarrative(report, { template, supplement: given });
  const idsOf = (kind: string) => missing.filter((input) => input.kind === kind).map(({ id }) => id);
  const nothing = othersAreNil
    ? { amounts: amounts(nil(idsOf('amount'), '0.00')), counts: nil(idsOf('count'), 0) }
    : { amounts: {}, counts: {} };
  const supplement: Supplement = {
    ...given,
    amounts: { ...nothing.amounts, ...given.amounts },
    counts: { ...nothing.counts, ...given.counts },
  };
  return draftNarrative(report, { template, supplement });
}

function supplementOf({ prior, budgets, amounts: stated, counts, texts }: PublishedCase): Supplement {
  return {
    ...EMPTY_SUPPLEMENT,
    amounts: amounts({
      ...keyed(prior, (place) => `prior:${withColumn(place)}`),
      ...keyed(budgets, (place) => `budget:${withColumn(place)}`),
      ...keyed(stated, agency),
    }),
    counts: keyed(counts, agency),
    texts,
  };
}

function withColumn(place: string): string {
  return place.split('/').length === 3 ? place : `${place}/finalAmount`;
}

/** Budgets of 一般公共预算 by code, and `total`. */
export function itemBudgets(byCode: Readonly<Record<string, string>>): PublishedCase['budgets'] {
  return keyed(byCode, (code) => `generalBudgetExpenditure/${code}/total`);
}

function agency(row: string): string {
  return `agencyOperations/${row}/finalAmount`;
}

function keyed<T>(entries: Readonly<Record<string, T>>, key: (name: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [key(name), value]));
}

function nil<T>(ids: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

const FIGURE = /(\d+(?:\.\d+)?)(万元|%|个|批次|人次|人|辆|台（套）|分)/g;

/** The figures of a text with their units; 6.2万元 and 6.20万元 are one figure, and so are 0% and 0.00%. */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(FIGURE)].map(([, value = '', unit = '']) => `${Number(value)}${unit}`);
}

export function figuresOf(draft: Draft, section: string): readonly string[] {
  return figuresIn(linesOf(draft, section).join('\n'));
}

/** What is in the first list and not in the second, counted: two of a figure are matched by two. */
export function without(figures: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return figures.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
