import type { Answers, PublicTableId, Question, Scope } from '../../model';
import { normaliseText, splitScope } from '../../standards';
import { SET_QUESTION } from '../questions';
import { statedName, statedScope, statedYears } from './statements';
import { statedTable, type TableCandidate } from '../tables/candidates';

/** What tells the sets of a book apart: whose tables they are, in which scope, of which year. */
interface Mark {
  readonly name: string | null;
  readonly scope: Scope | null;
  readonly year: number | null;
}

/** The candidates of the set that is looked at, those of the others, and the question which one it is. */
export interface ChosenSet {
  readonly candidates: readonly TableCandidate[];
  readonly others: readonly { readonly candidate: TableCandidate; readonly reason: string }[];
  readonly question: Question | null;
}

/** A single table that stands twice is a copy, no second set. */
const LEAST_TABLES = 2;
/** What a set is called that says nothing of what tells the sets apart. */
const UNMARKED = '未标明的一套';
/** The scopes as the options of the question name them. */
const SCOPES: Readonly<Record<Scope, string>> = { department: '汇总', ownLevel: '本级', unit: '单位' };

/**
 * Parts the candidates of a book that holds two sets of tables (汇总 and 本级, two years, two units). Which one is
 * looked at is asked once; until it is answered neither is.
 */
export function chooseSet(candidates: readonly TableCandidate[], { choices }: Answers): ChosenSet {
  const marks = marksOf(candidates);
  const names = namesOf(marks);
  const sets = [...new Set(names)];
  if (!areSets(candidates, names, sets)) return { candidates, others: [], question: null };
  const answer = normaliseText(choices?.get(SET_QUESTION) ?? '');
  const chosen = sets.find((set) => normaliseText(set) === answer);
  // Without an answer no set is chosen, and all candidates are others.
  const isOther = (_: TableCandidate, index: number): boolean => names[index] !== chosen;
  const reason =
    chosen === undefined ? '工作簿里不止一套表，请先确认检查哪一套' : `属于另一套表，已选定检查“${chosen}”`;
  return {
    candidates: candidates.filter((candidate, index) => !isOther(candidate, index)),
    others: candidates.filter(isOther).map((candidate) => ({ candidate, reason })),
    question: chosen === undefined ? askWhich(sets) : null,
  };
}

function askWhich(sets: readonly string[]): Question {
  const listed = sets.map((set) => `“${set}”`).join('、');
  return { id: SET_QUESTION, prompt: `工作簿里有${sets.length}套表：${listed}，检查哪一套？`, options: sets };
}

/** Whether several tables stand in more than one set, and none twice in one. */
function areSets(candidates: readonly TableCandidate[], names: readonly string[], sets: readonly string[]): boolean {
  if (sets.length < 2) return false;
  const inSets = new Map<PublicTableId, string[]>();
  candidates.forEach((candidate, index) => {
    const table = statedTable(candidate);
    if (table !== null) inSets.set(table, [...(inSets.get(table) ?? []), names[index] ?? '']);
  });
  const shared = [...inSets.values()].filter((found) => new Set(found).size > 1);
  return shared.length >= LEAST_TABLES && shared.every((found) => new Set(found).size === found.length);
}

/** The mark of each candidate; what one does not say is what the sheet before it says. */
function marksOf(candidates: readonly TableCandidate[]): readonly Mark[] {
  let last: Mark = { name: null, scope: null, year: null };
  return candidates.map((candidate) => {
    const own = ownMark(candidate);
    last = {
      name: own.name ?? last.name,
      // A new name opens a new set: the scope of the one before says nothing of it.
      scope: own.scope ?? (own.name === null ? last.scope : null),
      year: own.year ?? last.year,
    };
    return last;
  });
}

/**
 * What a candidate says itself: name and scope above the table, else the scope in its title or its sheet's name; null
 * for each part that is not said.
 */
function ownMark({ caption: { lines, title }, segment }: TableCandidate): Mark {
  const sheet = normaliseText(segment.grid.sheet.name);
  const stated = lines.map(statedName).find((name) => name !== null);
  const split = stated === undefined ? null : splitScope(stated);
  const texts = [normaliseText(title ?? ''), sheet];
  return {
    name: split?.name ?? null,
    scope: split?.scope ?? texts.map(statedScope).find((scope) => scope !== null) ?? null,
    year: [...lines.flat(), ...texts].flatMap(statedYears)[0] ?? null,
  };
}

/** A name for each mark, of what differs between the marks of the book. */
function namesOf(marks: readonly Mark[]): readonly string[] {
  const differs = (part: keyof Mark): boolean => new Set(marks.map((mark) => mark[part])).size > 1;
  const [byName, byScope, byYear] = [differs('name'), differs('scope'), differs('year')];
  return marks.map(({ name, scope, year }) => {
    const said = scope === null ? '' : `（${SCOPES[scope]}）`;
    const parts = [
      byYear && year !== null ? `${year}年度` : '',
      byName || byScope ? `${name ?? ''}${byScope ? said : ''}` : '',
    ];
    return parts.filter((part) => part !== '').join(' ') || UNMARKED;
  });
}
