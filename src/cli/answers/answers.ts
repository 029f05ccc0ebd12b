import {
  SCOPE_NAMES,
  UNIT_KIND_NAMES,
  type Answers,
  type AmountUnit,
  type Scope,
  type TableId,
  type UnitKind,
} from '../../model';
import { maybeYear, normaliseText } from '../../standards';
import { chosenOptions } from './chosen-options';
import { CliError } from '../inputs/input';
import { mapAnswer } from './map-words';
import { CLI_TEXTS } from '../texts';

/** Words of the command line that answer what a workbook leaves open. */
export interface AnswerWords {
  readonly year?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly scope?: string;
  readonly kind?: string;
  readonly map?: readonly string[];
  readonly answer?: readonly string[];
}

/** @throws CliError for a word that is no answer */
export function answersOf({ year, unit, name, scope, map = [], answer = [] }: AnswerWords): Answers {
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(unit === undefined ? {} : { amountUnit: unitOf(unit) }),
    ...(name === undefined ? {} : { unitName: name }),
    ...(scope === undefined ? {} : { scope: scopeOf(scope) }),
    ...mapAnswers(map),
    ...(answer.length > 0 && { choices: chosenOptions(answer) }),
  };
}

/** @throws CliError where one sheet is said to be two tables */
function mapAnswers(words: readonly string[]): Pick<Answers, 'sheets' | 'pointings'> {
  const said = words.map(mapAnswer);
  const pointings = said.flatMap((each) => ('pointing' in each ? each.pointing : []));
  const sheets = new Map<string, TableId | null>();
  for (const each of said) {
    if (!('sheet' in each)) continue;
    if (sheets.has(each.sheet)) throw new CliError(CLI_TEXTS.mapTwice(each.sheet));
    sheets.set(each.sheet, each.table);
  }
  return { ...(sheets.size > 0 && { sheets }), ...(pointings.length > 0 && { pointings }) };
}

/** Refused before a book is opened. */
function yearOf(text: string): number {
  const year = maybeYear(text);
  if (year === null) throw new CliError(CLI_TEXTS.badYear(text));
  return year;
}

/** Only the two measures in which accounts are kept and published. */
function unitOf(text: string): AmountUnit {
  if (text !== '元' && text !== '万元') throw new CliError(CLI_TEXTS.badUnit(text));
  return text;
}

/** Words that can be said for a key: its name as the page shows it, and the same without what stands in brackets. */
function wordsFor<Key extends string>(names: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  const words = new Map<string, Key>();
  for (const key in names) {
    for (const word of [names[key], names[key].replace(/（[^（）]*）/, '')]) words.set(normaliseText(word), key);
  }
  return words;
}

const SCOPES = wordsFor(SCOPE_NAMES);

/** A wrong word is answered with all the right ones. */
function scopeOf(text: string): Scope {
  const scope = SCOPES.get(normaliseText(text));
  if (scope === undefined) throw new CliError(CLI_TEXTS.badScope(text, Object.values(SCOPE_NAMES).join('、')));
  return scope;
}

const UNIT_KINDS = wordsFor(UNIT_KIND_NAMES);

/**
 * 单位性质 of all the books; null where nothing is said.
 * @throws CliError for a word that is none
 */
export function unitKindOf({ kind }: AnswerWords): UnitKind | null {
  if (kind === undefined) return null;
  const found = UNIT_KINDS.get(normaliseText(kind));
  if (found === undefined) throw new CliError(CLI_TEXTS.badKind(kind, Object.values(UNIT_KIND_NAMES).join('、')));
  return found;
}
