import type { BudgetBasis, Direction, FactId, FigureUnit, Predicate, SectionKind } from '../../model';
import { categoryNamed, codedNameIn, factOfCode, factOfEconomicName, type CodeNames } from '../names/codes';
import { factsOfConcept, isKnownIn, namesIn, type FoundConcept } from '../names/concepts';
import { BALANCE_NAME, type Concept } from '../names/name-words';
import {
  AGAINST_BUDGET,
  AGAINST_PRIOR,
  AGAINST_YEAR,
  BARE_PRIOR,
  BARE_RATE,
  BASES,
  BEFORE_SUBJECT,
  BEHIND_SUBJECT,
  BUDGET,
  BUDGET_ALONE,
  COMPARED_PHRASE,
  COMPARISON_DIRECTIONS,
  COMPLETION,
  DEVIATION,
  EXCEEDS,
  FINAL,
  FROM_BASE,
  GAP_VERB,
  IS_COMPARED,
  IS_NARROWED,
  IS_OFFSET,
  IS_TOPIC,
  LONGER_NAME,
  NO_BUDGET,
  NO_SUBJECT,
  NO_WHOLE,
  NO_YEAR,
  OF_SHARE,
  PART_NAMED,
  PART_OF_YEAR,
  PRIOR_WORDS,
  CODE_OF_LEVEL,
  QUOTES,
  SHARE,
  SHORT_NAME,
  YEAR_WORDS,
} from './clause-words';
import { ownerBefore } from './owners';
import { changeVerbIn } from './verbs';

/** What a sentence speaks of, before it is known in which unit. */
export interface ClauseSubject {
  readonly text: string;
  readonly concept: Concept | null;
  /** Of a name of the classification. */
  readonly fact: FactId | null;
  /** What it may be as well, where words leave it open. */
  readonly or?: ClauseSubject | null;
}

/** Where a clause stands: what its names mean depends on it. */
export interface ClauseSetting {
  readonly kinds: readonly SectionKind[];
  readonly names: CodeNames;
  readonly year: number | null;
}

/** What the words before a figure, in its clause, say of it. */
export interface ReadClause {
  readonly predicate: Predicate;
  readonly direction: Direction | null;
  readonly subject: ClauseSubject | null;
  readonly whole: string | null;
  readonly measure: 'final' | 'budget' | null;
  readonly against: 'prior' | 'budget' | null;
  /** Which budget the clause names; null where it names none, or both. */
  readonly basis: BudgetBasis | null;
  /** The year of the figure itself, where the clause names one. */
  readonly period: 'current' | 'prior' | number | null;
  /** Whether the year is only what the figure is compared with: “比2019年”. */
  readonly isBase: boolean;
  /** Whether the subject is named behind the word that compares: “较年初预算安排的人员和公用经费”. */
  readonly isNamedAsBase: boolean;
  /** Whether it is the whole that a share behind it is of: “占本年支出合计”. */
  readonly isOfShare: boolean;
  /** The unit that stands before the subject's name: “局本级”; null where none does. */
  readonly owner: string | null;
}

/** Words without quotation marks and codes of levels, as all clauses are read. */
export function unquoted(words: string): string {
  return words.replace(QUOTES, '').replace(CODE_OF_LEVEL, '（');
}

/** Reads the words that stand before a figure in its clause. */
export function readClause(words: string, unit: FigureUnit | null, setting: ClauseSetting): ReadClause {
  const clause = unquoted(words);
  const { predicate, direction, whole, before } = predicateOf(clause, unit);
  const from = fromBase(predicate, before);
  const found = subjectIn(from ? before.slice(0, from.index) : before, unit, setting);
  const rest = without(before, found);
  const against = predicate === 'growth' && DEVIATION.test(clause) ? 'budget' : againstIn(rest, setting.year);
  const isCompared = against !== null && /^(?:[^，]{0,3})(?:比|较|与|同|和)/.test(rest);
  const isBase = from !== null || (predicate === 'value' && (isCompared || BARE_PRIOR.test(rest)));
  return {
    predicate,
    direction,
    subject: found?.subject ?? null,
    whole,
    measure: predicate === 'completion' ? null : measureIn(rest),
    against,
    basis: basisIn(clause),
    period: isBase
      ? basePeriod(rest, from ? from[1] : AGAINST_YEAR.exec(rest)?.[1], against, setting.year)
      : periodIn(rest, setting.year, predicate),
    isBase,
    isNamedAsBase: isBase && from === null && isBehindComparison(before, found, setting),
    isOfShare: predicate === 'value' && OF_SHARE.test(clause),
    owner: found ? ownerBefore(before.slice(0, found.start)) : null,
  };
}

/** Whether a name stands behind the words that say what is compared with, and is no longer another comparison's. */
function isBehindComparison(words: string, found: FoundSubject | null, { year }: ClauseSetting): boolean {
  if (!found) return false;
  const before = words.slice(0, found.start);
  return againstIn(before, year) !== null && !IS_COMPARED.test(before);
}

/** “由上年的”: the words that make a figure what another one rose from; null where it is none. */
function fromBase(predicate: Predicate, words: string): RegExpExecArray | null {
  return predicate === 'value' || predicate === 'count' ? FROM_BASE.exec(words) : null;
}

/** What the words of a clause say of its figure, and what is left of them. */
interface Told {
  readonly predicate: Predicate;
  readonly direction: Direction | null;
  readonly whole: string | null;
  /** The clause without what says all this. */
  readonly before: string;
}

/**
 * A verb right before the figure makes a change, or a growth of a percentage; else the unit decides: rates,
 * differences, amounts, counts. A direction that was left open (“增加（减少）”) is none.
 */
function predicateOf(clause: string, unit: FigureUnit | null): Told {
  // “占76.23；”: what lost its sign is a share still.
  const isRate = unit === '%' || unit === '个百分点' || (unit === null && BARE_RATE.test(clause));
  const verb = changeVerbIn(clause);
  if (verb) {
    const predicate = isRate ? 'growth' : 'change';
    return { predicate, direction: verb.direction, whole: null, before: clause.slice(0, verb.at) };
  }
  if (isRate) return rateOf(clause);
  const gap = GAP_VERB.exec(clause);
  if (gap) {
    const direction = COMPARISON_DIRECTIONS[gap[1] ?? ''] ?? (EXCEEDS.test(gap[0]) ? 'up' : null);
    return { predicate: 'gap', direction, whole: null, before: clause.slice(0, gap.index) };
  }
  const isMoney = unit === '元' || unit === '万元' || unit === '亿元' || unit === null;
  return { predicate: isMoney ? 'value' : 'count', direction: null, whole: null, before: clause };
}

/**
 * A share, a deviation or a completion by its words, in this order: “占预算的” is a share by its verb. A rate whose words
 * say nothing is a value by itself.
 */
function rateOf(clause: string): Told {
  const share = SHARE.exec(clause);
  if (share) {
    const whole = share[1]?.replace(NO_WHOLE, '') ?? '';
    if (BUDGET_ALONE.test(whole))
      return { predicate: 'completion', direction: null, whole: null, before: clause.slice(0, share.index) };
    return { predicate: 'share', direction: null, whole: whole || null, before: clause.slice(0, share.index) };
  }
  const deviation = DEVIATION.exec(clause);
  if (deviation) {
    return { predicate: 'growth', direction: null, whole: null, before: clause.slice(0, deviation.index) };
  }
  const completion = COMPLETION.exec(clause);
  if (completion) {
    return { predicate: 'completion', direction: null, whole: null, before: clause.slice(0, completion.index) };
  }
  return { predicate: 'value', direction: null, whole: null, before: clause };
}

/** A subject and where its name stands in the clause. */
interface FoundSubject {
  readonly subject: ClauseSubject;
  readonly start: number;
  readonly end: number;
}

/** What a clause speaks of: a name of the classification, the last known name, else its words as they are. */
export function subjectIn(clause: string, unit: FigureUnit | null, setting: ClauseSetting): FoundSubject | null {
  const known = knownSubjectIn(clause, unit, setting);
  if (!known) return plainSubject(clause, setting);
  const rest = clause.slice(known.end);
  const [opening] = PART_NAMED.exec(rest) ?? [];
  if (opening === undefined) return known;
  const from = known.end + opening.length;
  const part = plainSubject(clause.slice(from), setting);
  return part ? { ...part, start: part.start + from, end: part.end + from } : known;
}

/** The same, of names alone. */
export function knownSubjectIn(clause: string, unit: FigureUnit | null, setting: ClauseSetting): FoundSubject | null {
  const coded = codedNameIn(clause, setting.names);
  if (coded) {
    const fact = coded.code === null ? null : factOfCode(coded.code, setting.kinds);
    return { subject: { text: coded.text, concept: null, fact }, start: coded.end - coded.text.length, end: coded.end };
  }
  const lead = BEFORE_SUBJECT.exec(clause)?.[0].length ?? 0;
  const known = namesIn(clause).filter(
    ({ alias, concept, start, end }) =>
      (isKnownIn(concept, setting.kinds) || start === lead) &&
      !IS_NARROWED.test(clause.slice(0, start)) &&
      !(SHORT_NAME.test(alias) && LONGER_NAME.test(clause.slice(0, start))) &&
      !IS_OFFSET.test(clause.slice(end)),
  );
  const balance = setting.kinds.some(isOfOneBudget) ? null : balanceIn(known, clause);
  if (balance) return balance;
  const named = bestName(known, unit, setting.kinds);
  if (!named) return null;
  const { alias, concept, start, end } = named;
  return { subject: { text: alias, concept, fact: null, or: economicNamed(alias, setting) }, start, end };
}

/** “公务用车运行维护费” where basic expenditure is told: what of it was spent so, or all that was. */
function economicNamed(name: string, { kinds }: ClauseSetting): ClauseSubject | null {
  const fact = kinds.includes('basicExpenditure') ? factOfEconomicName(name) : null;
  return fact === null ? null : { text: name, concept: null, fact };
}

/** Sections that say before each balance once more whose it is. */
const OF_ONE_BUDGET: readonly SectionKind[] = ['governmentFund', 'stateCapital'];

/** Whether a section tells one budget's money by itself. */
export function isOfOneBudget(kind: SectionKind): boolean {
  return OF_ONE_BUDGET.includes(kind);
}

/** “一般公共预算财政拨款结转和结余”: what is left over of something is neither that, nor all that is left over. */
function balanceIn(names: readonly FoundConcept[], clause: string): FoundSubject | null {
  const [of, balance] = names.slice(-2);
  if (!of || balance?.start !== of.end || !BALANCE_NAME.test(balance.alias)) return null;
  const { start, end } = { start: of.start, end: balance.end };
  return { subject: { text: clause.slice(start, end), concept: null, fact: null }, start, end };
}

/** The last name that can be counted so; else the last one. */
function bestName(
  names: readonly FoundConcept[],
  unit: FigureUnit | null,
  kinds: readonly SectionKind[],
): FoundConcept | undefined {
  const fitting = names.filter(({ concept }) => factsOfConcept(concept, kinds, unit).length > 0);
  return fitting.at(-1) ?? names.at(-1);
}

/** A subject stands right before its figure: what stands further off is told of something else. */
const LONGEST_SUBJECT = 40;

/**
 * Words that no vocabulary has, as the text's own name: “设备购置项目支出”. Null for what is too short, compares, or says
 * nothing; else the subject before would be lost to it.
 */
function plainSubject(clause: string, setting: ClauseSetting): FoundSubject | null {
  const rest = clause.slice(-LONGEST_SUBJECT).replace(COMPARED_PHRASE, '');
  const words = rest
    .slice(BEFORE_SUBJECT.exec(rest)?.[0].length ?? 0)
    .replace(/^(?:[^，]*?)20\d{2}年(?:度|末|底)?/, '');
  const category = categoryFact(words, setting);
  if (category) return { subject: category, start: clause.length - words.length, end: clause.length };
  const [item] = ITEM_FIRST.exec(words) ?? [];
  const tail = BEHIND_SUBJECT.exec(words)?.index ?? words.length;
  const text = item ?? words.slice(0, tail);
  if (text.length < 2 || NO_SUBJECT.test(text) || AGAINST_PRIOR.test(text) || AGAINST_BUDGET.test(text)) return null;
  const fact = (economicNamed(text, setting) ?? economicNamed(`${text}支出`, setting))?.fact ?? itemFact(text, setting);
  const start = Math.max(0, clause.indexOf(text));
  return { subject: { text, concept: null, fact }, start, end: start + text.length };
}

/** “职业年金缴费支出（项）年初未安排预算”: the name of an 项 ends with its mark. */
const ITEM_FIRST = /^[^，。；：]{2,40}?（项）/;
/** A code behind the name of an 项: “行政运行（2240101）”. */
const ITEM_CODE = /（(2\d{6})）$/;
/** Shorter names are words as well. */
const SHORTEST_ITEM = 4;

/** “死亡抚恤”, “行政运行（2240101）”: an 项 without its mark, by its code or by a name that no other has. */
function itemFact(text: string, { kinds, names }: ClauseSetting): FactId | null {
  const [, printed] = ITEM_CODE.exec(text) ?? [];
  if (printed !== undefined) return factOfCode(printed, kinds);
  if (text.length < SHORTEST_ITEM || factOfEconomicName(text) !== null) return null;
  const codes = names.functional(text).filter((code) => code.length === ITEM_DIGITS);
  const [code, other] = codes.length > 1 ? codes.filter(names.isPrinted) : codes;
  return code === undefined || other !== undefined ? null : factOfCode(code, kinds);
}

/** How many digits the code of an 项 has (政府收支分类科目). */
const ITEM_DIGITS = 7;

/** “卫生健康支出” in a section that tells categories. */
function categoryFact(words: string, { kinds, names }: ClauseSetting): ClauseSubject | null {
  const text = words.replace(/(?:决算|（类）|为|是|共|数){1,12}$/, '');
  const code = text.length < 4 ? null : categoryNamed(text, names);
  const fact = code === null ? null : factOfCode(code, kinds);
  return fact === null ? null : { text, concept: null, fact };
}

/** A clause with a dot in the place of its subject: “一般公共预算” in a name must not be taken for a budget. */
function without(clause: string, found: FoundSubject | null): string {
  return found ? `${clause.slice(0, found.start)}·${clause.slice(found.end)}` : clause;
}

/** What is compared with: last year, the budget; null where nothing is said. */
export function againstIn(words: string, year: number | null): 'prior' | 'budget' | null {
  const budget = AGAINST_BUDGET.exec(words)?.index ?? -1;
  const prior = AGAINST_PRIOR.exec(words)?.index ?? -1;
  const [, named] = AGAINST_YEAR.exec(words) ?? [];
  const byYear = named !== undefined && (year === null || Number(named) === year - 1);
  // “比2021年预算减少4万元” in a text of 2022: what is told is a budget too, and changed since the one before.
  const isOfYearBefore = named !== undefined && year !== null && Number(named) < year;
  if (budget > prior && isOfYearBefore) return 'prior';
  if (budget > prior) return 'budget';
  return prior >= 0 || byYear ? 'prior' : null;
}

/** 预算 or 决算, whichever word stands last before the figure; null where neither does. */
function measureIn(words: string): 'final' | 'budget' | null {
  const rest = words.replace(NO_BUDGET, '');
  const [budget, final] = [rest.search(BUDGET), rest.search(FINAL)];
  if (budget < 0 && final < 0) return null;
  return budget > final ? 'budget' : 'final';
}

/** Which budget words name; null where they name none, or tell of both in turn. */
export function basisIn(words: string): BudgetBasis | null {
  const rest = words.replace(NO_BUDGET, '');
  const [original, adjusted] = [BASES.original, BASES.adjusted].map((pattern) => rest.search(pattern) >= 0);
  if (original === adjusted) return null;
  return original ? 'original' : 'adjusted';
}

/**
 * The year of a figure. In a comparison the year that is compared with is not the figure's own; what is compared with
 * another year than the last is told by the number of that year.
 */
function periodIn(words: string, year: number | null, predicate: Predicate): 'current' | 'prior' | number | null {
  const isComparison = predicate === 'change' || predicate === 'growth';
  if (PART_OF_YEAR.test(words)) return NO_YEAR;
  const [, named] = YEAR_WORDS.exec(words) ?? [];
  if (named !== undefined && !(isComparison && AGAINST_YEAR.test(words))) return periodOf(Number(named), year);
  if (isComparison) {
    const [, base] = AGAINST_YEAR.exec(words) ?? [];
    if (base === undefined || year === null || Number(base) === year - 1) return null;
    // “比2023年年初预算增加” in a text of 2023.
    return Number(base) === year && againstIn(words, year) === 'budget' ? null : Number(base);
  }
  return PRIOR_WORDS.test(words) ? 'prior' : null;
}

/** “2020年度某局三公经费预算中，”, “2020年，”: the year of all that its sentence tells; null where no clause names one so. */
export function yearAtTheHead(words: string, year: number | null): 'current' | 'prior' | number | null {
  if (PART_OF_YEAR.test(words)) return NO_YEAR;
  if (PART_OF_YEAR.test(words)) return NO_YEAR;
  const [, named, rest = ''] = /^(20\d{2})年度?(.*)$/.exec(words) ?? [];
  return named !== undefined && (rest === '' || IS_TOPIC.test(rest)) ? periodOf(Number(named), year) : null;
}

/** The year of a figure that something else is compared with, by the number it is named by, where it is. */
function basePeriod(
  words: string,
  named: string | undefined,
  against: 'prior' | 'budget' | null,
  year: number | null,
): 'current' | 'prior' | number {
  // Where nobody knows the year, what something is compared with is of the year before.
  if (named !== undefined) return year === null ? 'prior' : periodOf(Number(named), year);
  return against === 'budget' && !PRIOR_WORDS.test(words) ? 'current' : 'prior';
}

/** A year by how it stands to the accounts'; where that is not known every year is taken for it. */
function periodOf(named: number, year: number | null): 'current' | 'prior' | number {
  if (year === null || named === year) return 'current';
  return named === year - 1 ? 'prior' : named;
}
