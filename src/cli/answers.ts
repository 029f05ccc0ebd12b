import type { Answers, AmountUnit, TableId } from '../model';
import { maybeYear } from '../standards';
import { CliError } from './input';
import { mapAnswer } from './map-words';
import { TEXTS } from './texts';

/** Words of the command line that answer what a workbook leaves open. */
export interface AnswerWords {
  readonly year?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly map?: readonly string[];
}

/** @throws CliError for a word that is no answer */
export function answersOf({ year, unit, name, map = [] }: AnswerWords): Answers {
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(unit === undefined ? {} : { amountUnit: unitOf(unit) }),
    ...(name === undefined ? {} : { unitName: name }),
    ...mapAnswers(map),
  };
}

/** @throws CliError where one sheet is said to be two tables */
function mapAnswers(words: readonly string[]): Pick<Answers, 'sheets' | 'pointings'> {
  const said = words.map(mapAnswer);
  const pointings = said.flatMap((each) => ('pointing' in each ? each.pointing : []));
  const sheets = new Map<string, TableId | null>();
  for (const each of said) {
    if (!('sheet' in each)) continue;
    if (sheets.has(each.sheet)) throw new CliError(TEXTS.mapTwice(each.sheet));
    sheets.set(each.sheet, each.table);
  }
  return { ...(sheets.size > 0 && { sheets }), ...(pointings.length > 0 && { pointings }) };
}

function yearOf(text: string): number {
  const year = maybeYear(text);
  if (year === null) throw new CliError(TEXTS.badYear(text));
  return year;
}

function unitOf(text: string): AmountUnit {
  if (text !== '元' && text !== '万元') throw new CliError(TEXTS.badUnit(text));
  return text;
}
