import type { Answers, PublicTableId, Question } from '../../model';
import { FURTHER_TABLES, TABLE_STANDARDS, maybeStandard, normaliseText, tableTitle } from '../../standards';
import type { TableCandidate } from './candidates';
import { judgeTable, type TableJudgement } from './judge-table';
import { continues, inReadingOrder } from './continuation';
import { withSecondForms } from './second-forms';

/** A table with the segments that hold it: one, or several where it goes on over further sheets. */
export interface Assignment {
  readonly table: PublicTableId;
  readonly confidence: number;
  readonly candidates: readonly TableCandidate[];
}

/** A segment that is no table of the report, and why. */
export interface Leftover {
  readonly candidate: TableCandidate;
  readonly reason: string;
}

export interface Assignments {
  readonly assigned: readonly Assignment[];
  readonly leftovers: readonly Leftover[];
  readonly questions: readonly Question[];
}

/** A candidate with what it is taken for so far; each step below narrows that. */
interface Judged {
  readonly candidate: TableCandidate;
  readonly judgement: TableJudgement;
}

type Taken = Extract<TableJudgement, { kind: 'taken' }>;
type Asked = Extract<TableJudgement, { kind: 'ask' }>;

/** The option of a sheet's question that says it is no table of the report. */
export const NOT_A_TABLE = '不是决算公开表';
/** Confidence in a table that was the only one left for a sheet. */
const BY_ELIMINATION = 0.65;
/** 国有资本经营 was not published before the accounts of 2019. */
const FIRST_STATE_CAPITAL_YEAR = 2019;

/** Gives each table its segment; what is not clear becomes a question, never a guess. */
export function assign(candidates: readonly TableCandidate[], year: number | null, answers: Answers): Assignments {
  const answered = candidates.map((candidate) => ({ candidate, judgement: answeredOr(candidate, year, answers) }));
  const judged = withSecondForms(followOn(eliminate(answered)));
  const byTable = [
    ...TABLE_STANDARDS.map(({ id }) => settleTable(id, judged, answers)),
    ...FURTHER_TABLES.map(({ standard }) => settleFurther(standard.id, judged)),
  ];
  const asked = askAboutSheets(judged);
  return {
    assigned: byTable.flatMap(({ assignment }) => assignment ?? []),
    leftovers: [...byTable.flatMap(({ leftovers }) => leftovers), ...asked.leftovers, ...rejected(judged)],
    questions: [...asked.questions, ...byTable.flatMap(({ question }) => question ?? [])],
  };
}

/** What the user said of a segment comes before anything that it says itself. */
function answeredOr(candidate: TableCandidate, year: number | null, answers: Answers): TableJudgement {
  const { id } = candidate.segment;
  const answer = answers.sheets?.get(id);
  if (answer === null) return { kind: 'none', reason: '已指定不作为决算公开表' };
  const chosen = answer ?? tableChosen(answers.choices?.get(`sheet:${id}`));
  if (chosen === NOT_A_TABLE) return { kind: 'none', reason: '已指定不作为决算公开表' };
  const standard = chosen === undefined ? undefined : maybeStandard(chosen);
  if (standard !== undefined) return { kind: 'taken', table: standard.id, confidence: 1 };
  // Judged when the sheet before it is.
  if (candidate.segment.continues !== undefined) return { kind: 'none', reason: '' };
  return withoutLaterTables(judgeTable(candidate), year);
}

/** An answer is the title that was shown, or a table's id; undefined where it is neither. */
function tableChosen(option: string | undefined): PublicTableId | typeof NOT_A_TABLE | undefined {
  if (option === undefined || option === NOT_A_TABLE) return option;
  const wanted = normaliseText(option);
  return TABLE_STANDARDS.find(({ id, title }) => normaliseText(title) === wanted || id === option)?.id;
}

/** Takes 国有资本经营 from options that fit alike, in accounts of a year that had no such table. */
function withoutLaterTables(judgement: TableJudgement, year: number | null): TableJudgement {
  if (judgement.kind !== 'ask' || !judgement.isAlike || year === null || year >= FIRST_STATE_CAPITAL_YEAR)
    return judgement;
  return { ...judgement, options: judgement.options.filter((table) => table !== 'stateCapital') };
}

/** Tables that other sheets hold for certain are no options; where one option is left, it is the table. */
function eliminate(judged: readonly Judged[]): readonly Judged[] {
  const taken = new Set(judged.flatMap(({ judgement }) => (judgement.kind === 'taken' ? judgement.table : [])));
  const next = judged.map(({ candidate, judgement }): Judged => {
    if (judgement.kind !== 'ask' || !(judgement.isAlike || judgement.stated !== null)) return { candidate, judgement };
    const options = judgement.options.filter((table) => !taken.has(table));
    const [only, second] = options;
    const isSettled = only !== undefined && second === undefined && (judgement.isAlike || only === judgement.stated);
    if (!isSettled) {
      const isNarrowed = judgement.isAlike && options.length > 0;
      return { candidate, judgement: isNarrowed ? { ...judgement, options } : judgement };
    }
    taken.add(only);
    return { candidate, judgement: { kind: 'taken', table: only, confidence: BY_ELIMINATION } };
  });
  const settled = next.some(({ judgement }, index) => judgement.kind !== judged[index]?.judgement.kind);
  return settled ? eliminate(next) : next;
}

/** A sheet without a header is what the sheet before it is; it is never a table of its own. */
function followOn(judged: readonly Judged[]): readonly Judged[] {
  const byId = new Map(judged.map(({ candidate, judgement }) => [candidate.segment.id, judgement]));
  return judged.map(({ candidate, judgement }) => {
    const before = candidate.segment.continues;
    if (before === undefined || judgement.kind === 'taken') return { candidate, judgement };
    const led = byId.get(before.id);
    const orphan: TableJudgement = {
      kind: 'none',
      reason: `没有表头，像是“${before.id}”的续表，但“${before.id}”未识别`,
    };
    const next = led?.kind === 'taken' ? led : orphan;
    byId.set(candidate.segment.id, next);
    return { candidate, judgement: next };
  });
}

/** What became of one table: at most one of assignment and question, and the segments that it leaves. */
interface Settled {
  readonly assignment: Assignment | null;
  readonly leftovers: readonly Leftover[];
  readonly question: Question | null;
}

/** A region's own table is never asked about: of several that do not go on, the first counts. */
function settleFurther(table: PublicTableId, judged: readonly Judged[]): Settled {
  const claims = judged.filter(({ judgement }) => judgement.kind === 'taken' && judgement.table === table);
  const parts = inReadingOrder(claims.map(({ candidate }) => candidate));
  const kept = continues(table, parts) ? claims : claims.slice(0, 1);
  const [first] = kept;
  if (first?.judgement.kind !== 'taken') return { assignment: null, leftovers: [], question: null };
  const candidates = kept.length === claims.length ? parts : [first.candidate];
  return {
    assignment: { table, confidence: first.judgement.confidence, candidates },
    leftovers: leftOut(claims, kept, table),
    question: null,
  };
}

/** Of several segments for one table: a continued table, the one that was said to be it, one hidden copy, or a question. */
function settleTable(table: PublicTableId, judged: readonly Judged[], answers: Answers): Settled {
  const claims = judged.filter(({ judgement }) => judgement.kind === 'taken' && judgement.table === table);
  const visible = chosenAmong(claims, answers.choices?.get(`table:${table}`));
  const said = visible.filter(({ candidate }) => answers.sheets?.get(candidate.segment.id) === table);
  const set = goesOn(table, visible) || said.length === 0 ? visible : said;
  if (set.length === 0) return { assignment: null, leftovers: [], question: null };
  const dropped = leftOut(claims, set, table);
  if (!goesOn(table, set)) return askAmong(table, set, dropped);
  const confidence = Math.min(...set.map(({ judgement }) => (judgement as Taken).confidence));
  return {
    assignment: { table, confidence, candidates: inReadingOrder(set.map(({ candidate }) => candidate)) },
    leftovers: dropped,
    question: null,
  };
}

function goesOn(table: PublicTableId, claims: readonly Judged[]): boolean {
  return continues(table, inReadingOrder(claims.map(({ candidate }) => candidate)));
}

/** The sheet that was chosen, else those that are not hidden. */
function chosenAmong(claims: readonly Judged[], chosen: string | undefined): readonly Judged[] {
  const named = chosen === undefined ? [] : claims.filter(({ candidate }) => isNamed(candidate, chosen));
  if (named.length > 0) return named;
  return chosen === undefined ? withoutHidden(claims) : claims;
}

function isNamed({ segment }: TableCandidate, option: string): boolean {
  return segment.id === option || normaliseText(segment.id) === normaliseText(option);
}

function withoutHidden(claims: readonly Judged[]): readonly Judged[] {
  const visible = claims.filter(({ candidate }) => candidate.segment.grid.sheet.visibility === 'visible');
  return visible.length > 0 ? visible : claims;
}

/** The claims that were not kept, each with the sheets that count instead. */
function leftOut(claims: readonly Judged[], kept: readonly Judged[], table: PublicTableId): readonly Leftover[] {
  const names = kept.map(({ candidate }) => `“${candidate.segment.id}”`).join('、');
  return claims
    .filter((claim) => !kept.includes(claim))
    .map(({ candidate }) => {
      const isHidden = candidate.segment.grid.sheet.visibility !== 'visible';
      const what = isHidden ? '是隐藏工作表，' : '';
      return { candidate, reason: `${what}与${names}同为《${tableTitle(table)}》，以${names}为准` };
    });
}

function askAmong(table: PublicTableId, set: readonly Judged[], dropped: readonly Leftover[]): Settled {
  const ids = set.map(({ candidate }) => candidate.segment.id);
  const reason = `有 ${ids.length} 张工作表都是《${tableTitle(table)}》，请确认以哪一张为准`;
  return {
    assignment: null,
    leftovers: [...dropped, ...set.map(({ candidate }) => ({ candidate, reason }))],
    question: {
      id: `table:${table}`,
      prompt: `${ids.map((id) => `“${id}”`).join('、')}都是《${tableTitle(table)}》，以哪一张为准？`,
      options: ids,
    },
  };
}

/** One question for sheets with the same options: the answer to the first may settle the others. */
function askAboutSheets(judged: readonly Judged[]): {
  readonly questions: readonly Question[];
  readonly leftovers: readonly Leftover[];
} {
  const questions: Question[] = [];
  const leftovers: Leftover[] = [];
  const firstWith = new Map<string, string>();
  for (const { candidate, judgement } of judged) {
    if (judgement.kind !== 'ask') continue;
    const { id } = candidate.segment;
    const options = judgement.options.map(tableTitle);
    const same = judgement.isAlike ? firstWith.get(options.join()) : undefined;
    if (same === undefined) {
      firstWith.set(options.join(), id);
      questions.push(sheetQuestion(id, judgement));
      leftovers.push({ candidate, reason: `请确认是哪一张表：${judgement.why}` });
    } else {
      leftovers.push({ candidate, reason: `版式与“${same}”相同，确认“${same}”之后再定` });
    }
  }
  return { questions, leftovers };
}

function sheetQuestion(id: string, { options, why }: Asked): Question {
  return {
    id: `sheet:${id}`,
    prompt: `“${id}”是哪一张表？${why}。`,
    options: [...options.map(tableTitle), NOT_A_TABLE],
  };
}

function rejected(judged: readonly Judged[]): readonly Leftover[] {
  return judged.flatMap(({ candidate, judgement }) =>
    judgement.kind === 'none' ? { candidate, reason: judgement.reason } : [],
  );
}
