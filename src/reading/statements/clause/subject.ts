import type { FactId, FigureUnit, SectionKind } from '../../../model';
import {
  categoryNamed,
  codedNamesIn,
  factOfCode,
  factOfEconomicName,
  type CodedName,
  type CodeNames,
} from '../../names/codes';
import { factsOfConcept, isKnownIn, namesIn, type FoundConcept } from '../../names/concepts';
import { BALANCE_NAME, type Concept } from '../../names/name-words';
import {
  AGAINST_BUDGET,
  AGAINST_PRIOR,
  BEFORE_SUBJECT,
  BEHIND_SUBJECT,
  DIFFERENCE,
  COMPARED_PHRASE,
  IS_NARROWED,
  IS_OFFSET,
  LONGER_NAME,
  NO_SUBJECT,
  PART_NAMED,
  SHORT_NAME,
} from './words';

/** What a sentence speaks of, before it is known in which unit. */
export interface ClauseSubject {
  readonly text: string;
  readonly concept: Concept | null;
  /** Of a name of the classification. */
  readonly fact: FactId | null;
  /** What it may be as well, where words leave it open. */
  readonly or?: ClauseSubject | null;
  /** Each of the names told side by side, “A（项）、B（项）”: figures follow for all of them in turn. */
  readonly each?: readonly ClauseSubject[];
}

/** Where a clause stands: what its names mean depends on it. */
export interface ClauseSetting {
  readonly kinds: readonly SectionKind[];
  readonly names: CodeNames;
  readonly year: number | null;
}

/** A subject and where its name stands in the clause. */
export interface FoundSubject {
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
  if (DIFFERENCE.test(clause)) return null;
  const coded = codedIn(clause, setting);
  if (coded) return coded;
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

/** What a clause speaks of by names of the functional classification; several of them are one subject without a fact. */
function codedIn(clause: string, { names, kinds }: ClauseSetting): FoundSubject | null {
  const [first, ...others] = codedNamesIn(clause, names);
  if (!first) return null;
  const start = first.end - first.text.length;
  const subjectOf = ({ text, code }: CodedName): ClauseSubject => ({
    text,
    concept: null,
    fact: code === null ? null : factOfCode(code, kinds),
  });
  const end = others.at(-1)?.end ?? first.end;
  if (others.length === 0) return { subject: subjectOf(first), start, end };
  const each = [first, ...others].map(subjectOf);
  return { subject: { text: clause.slice(start, end), concept: null, fact: null, each }, start, end };
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
  if (DIFFERENCE.test(words)) return own(words, clause);
  const category = categoryFact(words, setting);
  if (category) {
    // Which column is told stands behind the name: “教育支出年初预算数为”.
    const start = clause.length - words.length;
    return { subject: category, start, end: start + category.text.length };
  }
  const [item] = ITEM_FIRST.exec(words) ?? [];
  const tail = BEHIND_SUBJECT.exec(words)?.index ?? words.length;
  const text = item ?? words.slice(0, tail);
  if (text.length < 2 || NO_SUBJECT.test(text) || AGAINST_PRIOR.test(text) || AGAINST_BUDGET.test(text)) return null;
  const fact = (economicNamed(text, setting) ?? economicNamed(`${text}支出`, setting))?.fact ?? itemFact(text, setting);
  const start = Math.max(0, clause.indexOf(text));
  return { subject: { text, concept: null, fact }, start, end: start + text.length };
}

/** Words that end a clause, as a name without a fact. */
function own(text: string, clause: string): FoundSubject {
  return { subject: { text, concept: null, fact: null }, start: clause.length - text.length, end: clause.length };
}

/** “职业年金缴费支出（项）年初未安排预算”: the name of an 项 ends with its mark. */
const ITEM_FIRST = /^[^，。；：]{2,40}?（项）/;
/** Shorter names are words as well. */
const SHORTEST_ITEM = 4;

/** “死亡抚恤”: an 项 without its mark, by a name that no other has. */
function itemFact(text: string, { kinds, names }: ClauseSetting): FactId | null {
  if (text.length < SHORTEST_ITEM || factOfEconomicName(text) !== null) return null;
  const codes = names.functional(text).filter((code) => code.length === ITEM_DIGITS);
  const [code, other] = codes.length > 1 ? codes.filter(names.isPrinted) : codes;
  return code === undefined || other !== undefined ? null : factOfCode(code, kinds);
}

/** How many digits the code of an 项 has (政府收支分类科目). */
const ITEM_DIGITS = 7;

/** “卫生健康支出” in a section that tells categories. */
function categoryFact(words: string, { kinds, names }: ClauseSetting): ClauseSubject | null {
  const text = words.replace(/(?:年初|全年|调整后?|预算|决算|（类）|为|是|共|数){1,12}$/, '');
  const code = text.length < 4 ? null : categoryNamed(text, names);
  const fact = code === null ? null : factOfCode(code, kinds);
  return fact === null ? null : { text, concept: null, fact };
}
