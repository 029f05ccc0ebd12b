import type { Scope } from '../model';
import { normaliseText, ofSameUnit, splitScope, unitKey, unitRelation } from '../standards';
import type { RosterUnit } from './roster';

/** A file that was found among those published, with what is known of whose it is. */
export interface FoundFile {
  /** Tells files apart, and is what people know it by: folders and name. */
  readonly file: string;
  /** The unit that its words name; null where they name none. */
  readonly unitName: string | null;
  readonly scope: Scope | null;
  readonly year: number | null;
  /** Why nothing of it could be read; null where something was. */
  readonly failure: string | null;
}

/** Whose a file is. */
export interface Match<File extends FoundFile> {
  readonly file: File;
  /** Its unit alone, several where that is open, none where the list has none. */
  readonly units: readonly RosterUnit[];
  /** Its name says another unit of the list than its words. */
  readonly isMisnamed: boolean;
}

/**
 * Whose each file is: what its words name counts first, then its own name, then the folders that it lies in, from
 * the innermost. Names are the same as in the rest of the program, never merely alike.
 */
export function matchFiles<File extends FoundFile>(
  units: readonly RosterUnit[],
  files: readonly File[],
): readonly Match<File>[] {
  return files.map((file) => {
    const inside = file.unitName === null ? [] : named(units, file.unitName, file.scope);
    const outside = byPath(units, file.file);
    if (inside.length === 0) return { file, units: outside, isMisnamed: false };
    const [own] = narrowed(inside, outside);
    const isMisnamed = outside.length > 0 && own !== undefined && !outside.some((each) => isAlike(each, inside));
    return { file, units: narrowed(inside, outside), isMisnamed };
  });
}

/** 某局 and 某局（本级） may both be meant by the words; the name of the file may tell. */
function narrowed(inside: readonly RosterUnit[], outside: readonly RosterUnit[]): readonly RosterUnit[] {
  const both = inside.filter((each) => outside.includes(each));
  return inside.length > 1 && both.length === 1 ? both : inside;
}

function isAlike(unit: RosterUnit, others: readonly RosterUnit[]): boolean {
  return others.some(({ name }) => unitKey({ unitName: name }) === unitKey({ unitName: unit.name }));
}

/** The units of the list that a name is the name of. */
function named(units: readonly RosterUnit[], name: string, scope: Scope | null = null): readonly RosterUnit[] {
  const whose = { unitName: name, scope };
  const held = units.map((unit) => ({ unitName: unit.name, scope: splitScope(normaliseText(unit.name)).scope, unit }));
  const same = ofSameUnit(whose, held);
  const found = same.length > 0 ? same : held.filter((each) => unitRelation(whose, each) === 'same');
  const exact = found.filter((each) => each.scope === (scope ?? splitScope(normaliseText(name)).scope));
  return (exact.length > 0 ? exact : found).map(({ unit }) => unit);
}

function byPath(units: readonly RosterUnit[], path: string): readonly RosterUnit[] {
  for (const part of path.split(/[\\/]/).reverse()) {
    const found = unitsNamed(units, part);
    if (found.length > 0) return found;
  }
  return [];
}

/** The units of the list that a file or folder is named after. */
export function unitsNamed(units: readonly RosterUnit[], fileName: string): readonly RosterUnit[] {
  const name = unitInName(fileName);
  return name === '' ? [] : named(units, name);
}

const ENDING = /\.(?:xlsx?|et|pdf|docx?|wps|html?|txt|md)$/i;
/** A number in front of a name, which is parted from it: “120急救中心” is a name. */
const ORDINAL = /^\s*(?:附件\s*\d*|\d{1,3}(?=[\s、.,:：_-]))[\s、.,:：_-]*/;
const YEAR = /(?:19|20)\d\d(?:年度|年)?/g;
const WHAT_IT_IS = /\(?(?:的|关于)?(?:部门|单位)?(?:整体)?(?:收入支出|收支)?(?:决算|公开).*/;

/** “3.甲局2023年度部门决算.pdf” → “甲局”: what of a name may be a unit's. */
function unitInName(name: string): string {
  return normaliseText(name.normalize('NFKC').replace(ENDING, '').replace(ORDINAL, ''))
    .replace(YEAR, '')
    .replace(/^关于/, '')
    .replace(WHAT_IT_IS, '')
    .replace(/(?<![-_.、,:])[-_.、,:]+$|^[-_.、,:]+/g, '');
}
