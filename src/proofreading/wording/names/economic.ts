import { ECONOMIC_CODES, economicCodesNamed } from '../../../standards';
import type { Passage, ReadText } from '../../../model';
import type { TextCheck, TextContext } from '../../check';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { ECONOMIC_AMOUNT, ECONOMIC_HEADING, ECONOMIC_LIST, PARTICLES } from './words';

/** A shorter end of the words, without its small words, is met by chance. */
const SHORTEST = 3;

/** A wrong name, its place, and the name that is meant. */
interface Misnamed extends QuotedPlace {
  readonly right: string;
}

/** NR-N03: an economic name that differs from the classification's only by its small words. */
export const economicNamesWrong: TextCheck = {
  id: 'NR-N03',
  title: '经济分类科目名与当年科目相符',
  severity: 'info',
  basis: { kind: 'document', text: '当年《政府收支分类科目》支出经济分类' },
  defaultOn: true,
  run: (context, report) => {
    const found = misnamed(context);
    const [only] = found;
    const pairs = [...new Map(found.map(({ words, right }) => [words, right]))];
    reportTogether(
      report,
      found,
      () => `科目名称：${pairs.map(([words, right]) => `“${words}”应为“${right}”`).join('，')}。`,
      { correction: only && found.length === 1 ? only.right : null },
    );
  },
};

/** Names before amounts and names in lists, in 基本支出 only: elsewhere the same words are no 科目 (“培训费” of a project). */
function misnamed({ read, year }: TextContext): readonly Misnamed[] {
  const names = namesOf(year);
  const basic = (passage: Passage): boolean => isBody(passage) && isUnderBasic(read, passage.section);
  const amounts = hitsOf(read, ECONOMIC_AMOUNT, basic).map((hit) => candidate(hit, hit.groups[0] ?? '', hit.start));
  const lists = hitsOf(read, ECONOMIC_LIST, basic).flatMap(inList);
  return [...amounts, ...lists].flatMap(({ passage, start, name }) => {
    const wrong = spelling(name, names);
    if (wrong === null) return [];
    const from = start + name.length - wrong.words.length;
    return [{ ...wrong, span: spanIn(passage, from, from + wrong.words.length) }];
  });
}

/** Words that may end in a name, and where they begin in their passage. */
interface Candidate {
  readonly passage: Passage;
  readonly start: number;
  readonly name: string;
}

/** Words of a hit that may end in a name. */
function candidate({ passage }: Hit, name: string, start: number): Candidate {
  return { passage, start, name };
}

/** Each name between 、 of a list, with its place. */
function inList(hit: Hit): readonly Candidate[] {
  const list = hit.groups[0] ?? '';
  let start = hit.end - list.length;
  return list.split('、').map((name) => {
    const found = candidate(hit, name, start);
    start += name.length + 1;
    return found;
  });
}

/** Whether a section tells 基本支出, or stands below one that does or that is headed by an economic 类. */
function isUnderBasic({ sections }: ReadText, section: number): boolean {
  for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) {
    const { kind, title } = sections[at] ?? { kind: null, title: '' };
    if (kind === 'basicExpenditure' || ECONOMIC_HEADING.test(title)) return true;
  }
  return false;
}

/** The names in force, by what is left of them without small words; those that two names share are left out. */
function namesOf(year: number | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const [, name, from, to] of ECONOMIC_CODES) {
    if (year !== null && ((from !== null && year < from) || (to !== null && year > to))) continue;
    const key = name.replace(PARTICLES, '');
    if (names.has(key) && names.get(key) !== name) shared.add(key);
    names.set(key, name);
  }
  for (const key of shared) names.delete(key);
  return names;
}

/** The longest end of the words that is a name but for its small words; null where the words end in a right one. */
function spelling(words: string, names: ReadonlyMap<string, string>): { words: string; right: string } | null {
  for (let from = 0; from <= words.length - SHORTEST; from += 1) {
    const end = words.slice(from);
    if (economicCodesNamed(end).length > 0) return null;
    const right = names.get(end.replace(PARTICLES, ''));
    if (right !== undefined && !/^[和与及的]/.test(end) && end.length >= right.length - 2) return { words: end, right };
  }
  return null;
}
