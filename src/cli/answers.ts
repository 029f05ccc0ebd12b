import type { Answers, AmountUnit, TableId } from '../model';
import { EDITIONS, TABLE_STANDARDS, normaliseText, tableTitle } from '../standards';
import { CliError } from './input';
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
    ...(map.length === 0 ? {} : { sheets: new Map(map.map(sheetAnswer)) }),
  };
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new CliError(TEXTS.badYear(text));
  return Number(text);
}

function unitOf(text: string): AmountUnit {
  if (text !== '元' && text !== '万元') throw new CliError(TEXTS.badUnit(text));
  return text;
}

/** `Sheet3=支出决算表`: a sheet may hold “=”, a table's name does not. */
function sheetAnswer(text: string): readonly [string, TableId | null] {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) throw new CliError(TEXTS.mapWithoutSheet(text));
  return [text.slice(0, at), tableOf(text.slice(at + 1))];
}

const NO_TABLE = '无';

/** A table by its id, by its title, or by a title that it has in some edition. */
function tableOf(text: string): TableId | null {
  if (text === NO_TABLE) return null;
  const wanted = normaliseText(text);
  const standard = TABLE_STANDARDS.find(({ id, title }) => id === text || normaliseText(title) === wanted);
  const printed = EDITIONS.flatMap((edition) => edition.tables).find(({ title }) => normaliseText(title) === wanted);
  const table = standard?.id ?? printed?.table;
  if (table === undefined) throw new CliError(TEXTS.mapUnknownTable(text, knownTables()));
  return table;
}

function knownTables(): string {
  return TABLE_STANDARDS.map(({ id }) => `${tableTitle(id)}（${id}）`).join('、');
}
