import type { FactId, ReadText, Statement, TextFigure } from '../model';
import { readId } from '../facts';
import type { Setting } from './setting';
import { isPlaceholder } from './setting';
import { statementsIn } from './statements-in';
import { matchOf } from './values/figures';
import { worthOf, type Worth } from './values/worth';

/**
 * What a figure of the text tells. `verified`: the old books say the same; `worded`: by its words alone; `denied`: the
 * old books say something else; `open`: it may be one of several things; `none`: nothing that books hold.
 */
export type TextBinding =
  | { readonly how: 'verified' | 'worded'; readonly fact: FactId }
  | { readonly how: 'denied'; readonly fact: FactId; readonly old: Worth }
  | { readonly how: 'open'; readonly fact: FactId }
  | { readonly how: 'none' };

/** Nobody knows what the figure tells: it stays. */
const NONE: TextBinding = { how: 'none' };

/** What each statement of a text tells, in their order. */
export function bindAll(setting: Setting): readonly TextBinding[] {
  const { read } = setting;
  const first = read.statements.map((statement) => {
    const figure = read.figures[statement.figure];
    return figure ? byOldBooks(setting, statement, figure) : NONE;
  });
  const verified = subjectsOf(read.statements, first);
  return read.statements.map((statement, at) => {
    const told = first[at] ?? ofTheSpent(setting, at, first[at - 1], byWords(setting, statement, verified));
    const found = byHint(setting, statement, told);
    return setting.isSameYear && isUnchanged(setting, found) ? NONE : found;
  });
}

/**
 * What our own mark says, where words and books leave it open and the old books have that very figure: a mark alone
 * proves nothing, since people move words.
 */
function byHint({ read, old, hints }: Setting, { figure, direction }: Statement, told: TextBinding): TextBinding {
  const own = read.figures[figure];
  if (!own || told.how === 'verified' || told.how === 'denied') return told;
  const { digits } = own;
  const hint = hints.find(({ span }) => span.start <= digits.start && digits.end <= span.end);
  const worth = hint ? worthOf(old, hint.fact) : null;
  if (!hint || worth === null) return told;
  if (matchOf(own, worth, direction) === 'exact') return { how: 'verified', fact: hint.fact };
  return told.how === 'none' ? { how: 'denied', fact: hint.fact, old: worth } : told;
}

/** Whether it is known what a figure tells. */
export function isSure(
  binding: TextBinding | undefined,
): binding is Extract<TextBinding, { readonly how: 'verified' | 'worded' }> {
  return binding?.how === 'verified' || binding?.how === 'worded';
}

/** Whether both versions of the books say the same of it, or neither anything. */
function isUnchanged({ old, fresh }: Setting, binding: TextBinding): boolean {
  if (binding.how === 'none') return false;
  return worthOf(old, binding.fact)?.value === worthOf(fresh, binding.fact)?.value;
}

/** Null where the old books know nothing of what it may tell. */
function byOldBooks(setting: Setting, statement: Statement, figure: TextFigure): TextBinding | null {
  const { facts, direction } = statement;
  if (facts.length === 0) return NONE;
  if (isPlaceholder(setting, figure)) return null;
  const known = facts.flatMap((fact) => {
    const old = worthOf(setting.old, fact);
    return old === null ? [] : [{ fact, old, match: matchOf(figure, old, direction) }];
  });
  const matching = known.filter(({ match }) => match === 'exact');
  const near = matching.length > 0 ? matching : known.filter(({ match }) => match === 'rounding');
  const [best] = near;
  if (best) {
    const isFirst = best.fact === facts[0];
    const freshOf = (each: FactId): number | null => worthOf(setting.fresh, each)?.value ?? null;
    const values = new Set(near.map(({ fact }) => freshOf(fact)));
    // What the old books do not hold may have been the same by chance.
    const isUnseen = facts.some((each) => {
      const now = worthOf(setting.old, each) === null ? freshOf(each) : null;
      return now !== null && now !== freshOf(best.fact);
    });
    return { how: !isUnseen && (isFirst || values.size === 1) ? 'verified' : 'open', fact: best.fact };
  }
  const [denied] = known;
  return denied && known.length === facts.length ? { how: 'denied', fact: denied.fact, old: denied.old } : null;
}

/** What the figures that are verified speak of, by passage. */
function subjectsOf(
  statements: readonly Statement[],
  bindings: readonly (TextBinding | null)[],
): ReadonlyMap<number, ReadonlySet<FactId>> {
  const found = new Map<number, Set<FactId>>();
  statements.forEach(({ passage, about, facts }, at) => {
    const binding = bindings[at];
    if (binding?.how !== 'verified') return;
    const subject = about[facts.indexOf(binding.fact)] ?? about[0];
    if (subject === undefined) return;
    const own = found.get(passage) ?? new Set();
    own.add(subject);
    found.set(passage, own);
  });
  return found;
}

/** A completion right behind an amount that is known is that of the amount, or nobody knows of what. */
function ofTheSpent(
  { read }: Setting,
  at: number,
  before: TextBinding | null | undefined,
  found: TextBinding,
): TextBinding {
  const [last, statement] = [read.statements[at - 1], read.statements[at]];
  if (found.how !== 'worded' || statement?.predicate !== 'completion' || before?.how !== 'verified') return found;
  const follows = last?.passage === statement.passage && last.sentence === statement.sentence;
  if (!follows || last.predicate !== 'value' || last.measure === 'budget') return found;
  const told = readId(found.fact);
  return told?.kind === 'completion' && told.of !== before.fact ? { how: 'open', fact: found.fact } : found;
}

/**
 * What the words alone say. Of several things that they may mean the one that a verified figure of the passage speaks
 * of; else it counts as known only where all would print the same this year.
 */
function byWords(
  setting: Setting,
  statement: Statement,
  verified: ReadonlyMap<number, ReadonlySet<FactId>>,
): TextBinding {
  const { passage } = statement;
  const { facts, about } = notDenied(setting, statement);
  const [first] = facts;
  if (first === undefined) return NONE;
  const own = verified.get(passage);
  const near = about.length === facts.length ? facts.find((_, at) => own?.has(about[at] ?? first)) : undefined;
  if (near !== undefined) return { how: 'worded', fact: near };
  const values = new Set(facts.map((fact) => worthOf(setting.fresh, fact)?.value ?? null));
  return { how: values.size === 1 ? 'worded' : 'open', fact: first };
}

/** What a figure may tell but for what the old books hold to be another amount. */
function notDenied(
  setting: Setting,
  { figure, facts, about, direction }: Statement,
): Pick<Statement, 'facts' | 'about'> {
  const told = setting.read.figures[figure];
  const stays = facts.map((fact) => {
    const old = worthOf(setting.old, fact);
    return old === null || !told || isPlaceholder(setting, told) || matchOf(told, old, direction) !== null;
  });
  if (stays.every(Boolean)) return { facts, about };
  return {
    facts: facts.filter((_, at) => stays[at]),
    about: about.length === facts.length ? about.filter((_, at) => stays[at]) : about,
  };
}

/** What the figures of a passage tell for sure, and what these are the changes, rates and budgets of. */
export function toldIn(read: ReadText, bindings: readonly TextBinding[], passage: number): ReadonlySet<FactId> {
  const told = new Set<FactId>();
  for (const { at } of statementsIn(read, passage)) {
    const binding = bindings[at];
    if (!isSure(binding)) continue;
    for (let id: FactId | null = binding.fact; id !== null; id = baseOf(id)) told.add(id);
  }
  return told;
}

/** What a derived fact is derived of; null for an amount by itself. */
function baseOf(id: FactId): FactId | null {
  const read = readId(id);
  switch (read?.kind) {
    case 'prior':
    case 'budget':
    case 'change':
    case 'growth':
    case 'completion':
      return read.of;
    case 'share':
      return read.part;
    default:
      return null;
  }
}
