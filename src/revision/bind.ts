import type { Direction, FactId, ReadText, Statement, TextFigure } from '../model';
import { endsOfCompletion, readId } from '../facts';
import type { Setting } from './setting';
import { isPlaceholder } from './setting';
import { statementsIn } from './statements-in';
import { inUnitOf, matchOf } from './values/figures';
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
  return read.statements.map((statement, at) => {
    const told =
      confirmed(setting, at, first[at], first) ?? ofTheSpent(setting, at, first[at - 1], byWords(setting, at, first));
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
  const { facts } = statement;
  const direction = sizeDirection(setting, statement, figure);
  if (facts.length === 0) return NONE;
  if (isPlaceholder(setting, figure)) return null;
  const known = facts.flatMap((fact) => {
    const old = worthOf(setting.old, fact);
    // A count tells nothing of money: what is meant is not among what it may tell.
    const isOfUnit = old !== null && inUnitOf(figure, old) !== null;
    return isOfUnit ? [{ fact, old, match: matchOf(figure, old, direction) }] : [];
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

/** “差值为0.9万元” tells how much without which way: as the old books have it. */
function sizeDirection(
  { old }: Setting,
  { predicate, direction, facts }: Statement,
  { value }: TextFigure,
): Direction | null {
  if (predicate !== 'gap' || direction !== null || value <= 0) return direction;
  return facts.some((fact) => (worthOf(old, fact)?.value ?? 0) < 0) ? 'down' : null;
}

/**
 * What was open only because the old books do not know all that it may tell: known where what the same words told last,
 * before it, is the one that fits.
 */
function confirmed(
  { read }: Setting,
  at: number,
  found: TextBinding | null | undefined,
  first: readonly (TextBinding | null)[],
): TextBinding | null {
  const statement = read.statements[at];
  if (found?.how !== 'open' || statement?.about.length !== statement?.facts.length) return found ?? null;
  const about = statement?.about[statement.facts.indexOf(found.fact)];
  return about !== undefined && toldLast(read, at, first) === about ? { ...found, how: 'verified' } : found;
}

/** How many statements back the same words may have told what they mean. */
const FARTHEST_TELLING = 16;

/** What the old books bore out of the same words, or of the same things, last before a statement. */
function toldLast({ statements }: ReadText, at: number, first: readonly (TextBinding | null)[]): FactId | null {
  const own = statements[at];
  for (let place = at - 1; own && place >= Math.max(0, at - FARTHEST_TELLING); place -= 1) {
    const [before, binding] = [statements[place], first[place]];
    if (!before || binding?.how !== 'verified') continue;
    const isNear = before.passage === own.passage || before.subject === own.subject;
    const told = before.about[before.facts.indexOf(binding.fact)] ?? before.about[0];
    if (isNear && told !== undefined && own.about.includes(told)) return told;
  }
  return null;
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
  return told?.kind === 'completion' && endsOfCompletion(told.of).spent !== before.fact
    ? { how: 'open', fact: found.fact }
    : found;
}

/**
 * What the words alone say. Of several things that they may mean the one that a verified figure of the passage speaks
 * of; else it counts as known only where all would print the same this year.
 */
function byWords(setting: Setting, at: number, first: readonly (TextBinding | null)[]): TextBinding {
  const statement = setting.read.statements[at];
  const denied = statement ? deniedOfTheTold(setting, at, statement, first) : null;
  if (denied !== null) return denied;
  const { facts, about } = statement ? notDenied(setting, statement) : { facts: [], about: [] };
  const [likeliest] = facts;
  if (likeliest === undefined) return NONE;
  const told = about.length === facts.length ? toldLast(setting.read, at, first) : null;
  const near = told === null ? undefined : facts[about.indexOf(told)];
  if (near !== undefined) return { how: 'worded', fact: near };
  const values = new Set(facts.map((fact) => worthOf(setting.fresh, fact)?.value ?? null));
  // Where the old books deny the likeliest, the figure is wrong as often as it tells the next.
  const isLikeliest = likeliest === statement?.facts[0];
  return { how: values.size === 1 && isLikeliest ? 'worded' : 'open', fact: likeliest };
}

/** What it tells first of all, and the figure before it was borne out to tell, is another amount in the old books. */
function deniedOfTheTold(
  { read, old }: Setting,
  at: number,
  { facts, about, figure, direction }: Statement,
  first: readonly (TextBinding | null)[],
): TextBinding | null {
  const told = about.length === facts.length ? toldLast(read, at, first) : null;
  const fact = told === null ? undefined : facts[about.indexOf(told)];
  const own = read.figures[figure];
  const worth = fact === undefined ? null : worthOf(old, fact);
  if (fact === undefined || fact !== facts[0] || worth === null || !own || inUnitOf(own, worth) === null) return null;
  if (matchOf(own, worth, direction) !== null) return null;
  return { how: 'denied', fact, old: worth };
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
    case 'original':
    case 'adjusted':
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
