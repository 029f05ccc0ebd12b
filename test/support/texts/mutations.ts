import { priorId, readId } from '../../../src/facts';
import type { Fact, FactId, TextCause } from '../../../src/model';
import type { Random } from '../generator';
import type { DraftFigure } from './answered-draft';
import type { CaseDraft } from './case-draft';

/** A mistake as people make it, put into a text that was right. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly text: string;
  /** What was changed, in the new text. */
  readonly span: { readonly start: number; readonly end: number };
  /** Why it is wrong; null where a proof-reader need not know more than that it is. */
  readonly cause: readonly TextCause[] | null;
  /** The text itself shows it: no book is needed. */
  readonly showsByItself: boolean;
}

type Make = (draft: CaseDraft, random: Random) => Omit<Mutation, 'kind'> | null;

interface Place extends DraftFigure {
  readonly told: Fact;
}

/** Figures that are of one of these kinds and whose mistakes the text or the books fix, in a mixed order. */
function placesOf({ facts, figures }: CaseDraft, kinds: readonly Fact['kind'][], random: Random): readonly Place[] {
  const places = figures.flatMap((figure): readonly Place[] => {
    const told = facts.get(figure.fact);
    return told && kinds.includes(told.kind) ? [{ ...figure, told }] : [];
  });
  return random.shuffle(places);
}

/** Whether the text alone fixes a figure: it follows from others that are printed, or others from it, or it comes twice. */
export function isFixedByText(fact: string, { facts, figures }: Pick<CaseDraft, 'facts' | 'figures'>): boolean {
  const printed = new Set(figures.map((figure) => figure.fact));
  if (figures.filter((figure) => figure.fact === fact).length > 1) return true;
  const operandsOf = (id: string): readonly string[] => {
    const derivation = facts.get(id)?.derivation;
    return derivation && 'operands' in derivation ? derivation.operands : [];
  };
  const follows = (id: string): boolean => {
    const operands = operandsOf(id);
    return operands.length > 0 && operands.every((operand) => printed.has(operand));
  };
  return follows(fact) || [...printed].some((id) => operandsOf(id).includes(fact) && follows(id));
}

/** Puts other words in the place of some of the text. */
function put(
  draft: CaseDraft,
  at: number,
  length: number,
  words: string,
  cause: readonly TextCause[] | null,
  showsByItself: boolean,
): Omit<Mutation, 'kind'> {
  const text = draft.text.slice(0, at) + words + draft.text.slice(at + length);
  return { text, span: { start: at, end: at + Math.max(1, words.length) }, cause, showsByItself };
}

function replaced(
  draft: CaseDraft,
  { fact, at, value }: DraftFigure,
  words: string,
  cause: readonly TextCause[] | null,
): Omit<Mutation, 'kind'> {
  return put(draft, at, value.length, words, cause, isFixedByText(fact, draft));
}

/** Amounts large enough for a wrong digit to show whatever rounding hides. */
const SIGNIFICANT = 100;

function amountPlaces(draft: CaseDraft, random: Random): readonly Place[] {
  return placesOf(draft, ['amount', 'change'], random).filter(
    ({ value, told }) => Number(value) >= SIGNIFICANT && told.derivation.kind !== 'given',
  );
}

const digit: Make = (draft, random) => {
  const [place] = amountPlaces(draft, random);
  if (!place) return null;
  const index = random.integer(0, place.value.indexOf('.') - 1);
  const old = Number(place.value[index]);
  const other = (old + random.integer(1, 8)) % 10;
  const fresh = index === 0 && other === 0 ? (old % 9) + 1 : other;
  if (fresh === old) return null;
  return replaced(draft, place, place.value.slice(0, index) + String(fresh) + place.value.slice(index + 1), ['digit']);
};

const transposed: Make = (draft, random) => {
  for (const place of amountPlaces(draft, random)) {
    const whole = place.value.indexOf('.');
    const pairs = Array.from({ length: whole - 1 }, (_, index) => index).filter(
      (index) => place.value[index] !== place.value[index + 1] && !(index === 0 && place.value[1] === '0'),
    );
    if (pairs.length === 0) continue;
    const index = random.pick(pairs);
    const { value } = place;
    const swapped = value.slice(0, index) + (value[index + 1] ?? '') + (value[index] ?? '') + value.slice(index + 2);
    return replaced(draft, place, swapped, ['transposition']);
  }
  return null;
};

const unit: Make = (draft, random) => {
  const [place] = amountPlaces(draft, random);
  if (!place) return null;
  const end = place.at + place.value.length;
  if (draft.text.slice(end, end + 2) !== '万元') return null;
  return { ...put(draft, end, 2, '元', ['unit', 'missingUnit'], true), span: { start: place.at, end: end + 1 } };
};

const droppedDigit: Make = (draft, random) => {
  const [place] = amountPlaces(draft, random);
  if (!place) return null;
  const index = random.integer(1, place.value.indexOf('.') - 1);
  const { value } = place;
  return replaced(draft, place, value.slice(0, index) + value.slice(index + 1), ['droppedDigit', 'digit']);
};

const priorYear: Make = (draft, random) => {
  for (const place of amountPlaces(draft, random)) {
    const before = draft.facts.get(priorId(place.fact as FactId));
    if (before?.kind !== 'amount') continue;
    const words = (before.fen / 1_000_000).toFixed(2);
    if (words !== place.value && Number(words) > 0) return replaced(draft, place, words, ['priorYear', 'staleNumber']);
  }
  return null;
};

/** A share that is divided by another total that stands in the text. */
const denominator: Make = (draft, random) => {
  for (const place of placesOf(draft, ['ratio'], random)) {
    const read = readId(place.fact);
    if (read?.kind !== 'share') continue;
    const part = draft.facts.get(read.part);
    const wholes = [
      'incomeExpenditure/in.grandTotal/finalAmount',
      'expenditure/total/total',
      'generalBudgetExpenditure/total/total',
    ];
    for (const id of random.shuffle(wholes.filter((whole) => whole !== read.whole))) {
      const whole = draft.facts.get(id);
      if (part?.kind !== 'amount' || whole?.kind !== 'amount' || whole.fen === 0) continue;
      const percent = (100 * part.fen) / whole.fen;
      if (percent > 100 || Math.abs(percent - Number(place.value)) < 1) continue;
      return replaced(draft, place, percent.toFixed(2), ['denominator']);
    }
  }
  return null;
};

const complement: Make = (draft, random) => {
  const [place] = placesOf(draft, ['ratio'], random).filter(
    ({ fact, value }) =>
      readId(fact)?.kind === 'share' && Number(value) < 90 && Math.abs(Number(value) - 50) > 2 && Number(value) > 5,
  );
  return place ? replaced(draft, place, (100 - Number(place.value)).toFixed(2), ['complement', 'swap']) : null;
};

/** The direction before an amount of change and its rate: both are turned, or only one. */
const direction: Make = (draft, random) => {
  const TURNED: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };
  for (const place of random.shuffle(draft.figures)) {
    const word = draft.text.slice(place.at - 2, place.at);
    const turned = TURNED[word];
    if (turned === undefined || Number(place.value) < 0.5) continue;
    return put(draft, place.at - 2, 2, turned, ['direction'], true);
  }
  return null;
};

/** One 类 of the structure is left out, with its share. */
const missingCategory: Make = (draft, random) => {
  const clauses = [
    ...draft.text.matchAll(/[；：]([^；：。（]{2,20}（类）(?:支出)?[\d.]+万元，占(?:[^；。]{0,30}?)[\d.]+%)(?=；)/g),
  ];
  const large = clauses.filter((match) => Number(/占[^\d]*([\d.]+)%/.exec(match[0])?.[1] ?? 0) > 2);
  if (large.length === 0) return null;
  const match = random.pick(large);
  const start = match.index + 1;
  const paragraph = draft.text.lastIndexOf('\n', start) + 1;
  const mutated = put(draft, start, (match[1] ?? '').length + 1, '', ['omitted'], true);
  return { ...mutated, span: { start: paragraph, end: mutated.text.indexOf('\n', start) } };
};

/** 预算 and 决算 of one sentence change places. */
const budgetSwap: Make = (draft, random) => {
  const pairs = [...draft.text.matchAll(/预算(?:数)?为([\d.]+)万元，支出决算(?:数)?为([\d.]+)万元/g)].filter(
    ([, budget = '', final = '']) =>
      Math.abs(Number(budget) - Number(final)) > 5 && Number(budget) > 5 && Number(final) > 5,
  );
  if (pairs.length === 0) return null;
  const match = random.pick(pairs);
  const [all, budget = '', final = ''] = match;
  const words = all.replace(budget, '#').replace(final, budget).replace('#', final);
  return put(draft, match.index, all.length, words, ['budget', 'swap'], true);
};

const wrongYear: Make = (draft, random) => {
  const years = [...draft.text.matchAll(/2022(?=年度|年12月31日)/g)].filter(({ index }) => index > 200);
  if (years.length === 0) return null;
  return put(draft, random.pick(years).index, 4, '2021', null, true);
};

/** A sentence comes twice. */
const duplicate: Make = (draft, random) => {
  const lines = [...draft.text.matchAll(/\n([^\n]{30,400})(?=\n)/g)].filter((match) => /[\d.]+万元/.test(match[0]));
  if (lines.length === 0) return null;
  const match = random.pick(lines);
  const { length } = match[0];
  const twice = put(draft, match.index, 0, match[0], null, true);
  // Either of the two may be called the copy.
  return { ...twice, span: { start: match.index, end: match.index + 2 * length } };
};

/** One of two places that tell the same fact keeps an older number. */
const staleNumber: Make = (draft, random) => {
  const twice = amountPlaces(draft, random).filter(
    ({ fact }) => draft.figures.filter((figure) => figure.fact === fact).length > 1,
  );
  const [place] = twice;
  if (!place) return null;
  const other = (Number(place.value) * (1 + (random.chance(0.5) ? 1 : -1) * (0.03 + 0.1 * random.next()))).toFixed(2);
  return replaced(draft, place, other, null);
};

/** The head of a list is not the sum of its parts. */
const sum: Make = (draft, random) => {
  const heads = amountPlaces(draft, random).filter(({ at, value }) =>
    draft.text.slice(at + value.length).startsWith('万元，其中：'),
  );
  const [place] = heads;
  if (!place) return null;
  return {
    ...replaced(draft, place, (Number(place.value) + random.integer(11, 99)).toFixed(2), null),
    showsByItself: true,
  };
};

/** The last digit is cut where it should be rounded; only where rounding cannot hide it. */
const truncated: Make = (draft, random) => {
  for (const place of placesOf(draft, ['ratio'], random)) {
    const { told } = place;
    if (told.kind !== 'ratio' || told.range === null) continue;
    const cut = (Math.floor(Math.abs(told.percent) * 100) / 100).toFixed(2);
    const high = (Number(cut) + 0.005).toFixed(4);
    const isOutside = Math.abs(told.range.low) >= Number(high) && Math.abs(told.range.high) >= Number(high);
    if (cut !== place.value && isOutside) return replaced(draft, place, cut, ['truncated']);
  }
  return null;
};

const completionAsShare: Make = (draft, random) => {
  for (const place of placesOf(draft, ['ratio'], random)) {
    const read = readId(place.fact);
    if (read?.kind !== 'share') continue;
    const completion = draft.figures.find(({ fact }) => readId(fact)?.kind === 'completion');
    if (!completion || Number(completion.value) > 100 || Math.abs(Number(completion.value) - Number(place.value)) < 1)
      continue;
    return replaced(draft, place, completion.value, null);
  }
  return null;
};

const otherUnit: Make = (draft, random) => {
  const names = [...draft.text.matchAll(/示例县卫生健康局/g)].filter(({ index }) => index > 300);
  if (names.length === 0) return null;
  return put(draft, random.pick(names).index, '示例县卫生健康局'.length, '邻县农业农村局', null, true);
};

const MAKERS = {
  digit,
  transposed,
  droppedDigit,
  unit,
  priorYear,
  denominator,
  complement,
  direction,
  missingCategory,
  budgetSwap,
  wrongYear,
  duplicate,
  staleNumber,
  sum,
  truncated,
  completionAsShare,
  otherUnit,
} satisfies Readonly<Record<string, Make>>;

export type MutationKind = keyof typeof MAKERS;

export const MUTATION_KINDS = Object.keys(MAKERS) as readonly MutationKind[];

/** A mistake of this kind in a draft; null where nothing in it can carry one. */
export function mutated(draft: CaseDraft, kind: MutationKind, random: Random): Mutation | null {
  const made = MAKERS[kind](draft, random);
  return made && { kind, ...made };
}
