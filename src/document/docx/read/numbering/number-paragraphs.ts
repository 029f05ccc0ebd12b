import type { StoryParagraph } from '../story';
import type { Styles } from '../styles';
import type { ListLevel, NumberedList } from './definitions';
import { BULLET, formatCount } from './formats';

/** Where a paragraph stands in which list. */
interface Position {
  readonly list: NumberedList;
  readonly level: number;
}

/** The counts of lists that share them. */
interface Counters {
  /** By level; undefined for one that was not used since a higher one. */
  readonly counts: (number | undefined)[];
  /** Lists that have counted, by id. */
  readonly used: Set<string>;
  /** Lists that another one began anew after they had counted: programs differ in how they go on. */
  readonly unsure: Set<string>;
}

/** The automatic number of a paragraph: null for none; `unsure` where it has one that nobody can tell for sure. */
export type ParagraphNumber = { readonly text: string } | 'unsure' | null;

/** Takes a paragraph out of the list that its style puts it in. */
const NO_LIST = '0';

/**
 * Numbers paragraphs in the order of the document. Those that are empty count, those whose mark was deleted do not.
 * Facts: ISO/IEC 29500-1 17.9; what programs do was tried with LibreOffice 7.4.
 */
export function numberParagraphs(
  paragraphs: readonly StoryParagraph[],
  lists: ReadonlyMap<string, NumberedList>,
  styles: Styles,
): ReadonlyMap<StoryParagraph, ParagraphNumber> {
  const counters = new Map<string, Counters>();
  return new Map(
    paragraphs.map((paragraph) => {
      const position = positionOf(paragraph, lists, styles);
      return [paragraph, position && nextNumber(position, countersOf(counters, position.list))];
    }),
  );
}

/** Whether a paragraph asks for a number at all. */
export function isNumbered(
  paragraph: StoryParagraph,
  lists: ReadonlyMap<string, NumberedList>,
  styles: Styles,
): boolean {
  const position = positionOf(paragraph, lists, styles);
  const format = position?.list.levels.get(position.level)?.format;
  return format !== undefined && format !== BULLET;
}

/** What the paragraph itself says comes before what its style says; list 0 is none. */
function positionOf(
  { numbering, style }: StoryParagraph,
  lists: ReadonlyMap<string, NumberedList>,
  styles: Styles,
): Position | null {
  const byStyle = styles.paragraph(style).numbering;
  const id = numbering?.num ?? byStyle?.num ?? NO_LIST;
  const list = id === NO_LIST ? undefined : lists.get(id);
  if (list === undefined) return null;
  const ownLevel = numbering?.level ?? null;
  if (ownLevel !== null) return { list, level: ownLevel };
  const isOwn = (numbering?.num ?? null) !== null;
  const styleLevel = isOwn || byStyle === null ? null : (levelOfStyle(list, byStyle.styles) ?? byStyle.level);
  return { list, level: styleLevel ?? 0 };
}

/** A level may say which style stands on it; that of the nearest style counts. */
function levelOfStyle({ levels }: NumberedList, styles: readonly string[]): number | null {
  for (const style of styles) {
    for (const [level, { style: own }] of levels) if (own === style) return level;
  }
  return null;
}

/** The counts that a list shares; they begin with the first that asks for them. */
function countersOf(all: Map<string, Counters>, { counters: key }: NumberedList): Counters {
  const found = all.get(key) ?? { counts: [], used: new Set(), unsure: new Set() };
  all.set(key, found);
  return found;
}

/**
 * Counts a paragraph and writes its number. Bullets count and show nothing; where programs would differ the number is
 * unsure, and the text must not rest on it.
 */
function nextNumber({ list, level }: Position, counters: Counters): ParagraphNumber {
  const own = list.levels.get(level);
  if (own === undefined) return null;
  count(list, level, own, counters);
  if (own.format === BULLET) return null;
  if (counters.unsure.has(list.id) || !restartsAsUsual(own, level)) return 'unsure';
  const text = numberText(list, level, own, counters);
  if (text === null) return 'unsure';
  return text.trim() === '' ? null : { text: text.trim() };
}

/**
 * One further on its level, and all deeper levels anew. A list that begins anew the first time makes those that share
 * its counts unsure.
 */
function count(list: NumberedList, level: number, own: ListLevel, { counts, used, unsure }: Counters): void {
  const restart = used.has(list.id) ? undefined : list.restarts.get(level);
  if (list.restarts.size > 0 && !used.has(list.id)) {
    for (const other of used) unsure.add(other);
  }
  used.add(list.id);
  const before = counts[level];
  const start = list.restarts.get(level) ?? own.start;
  counts[level] = restart ?? (before === undefined ? start : before + 1);
  for (let deeper = level + 1; deeper < counts.length; deeper += 1) {
    if (list.levels.get(deeper)?.restart !== 0) counts[deeper] = undefined;
  }
}

/** Levels that begin anew after another one than the next higher are rare, and programs differ. */
function restartsAsUsual({ restart }: ListLevel, level: number): boolean {
  return restart === null || restart === 0 || restart === level;
}

/** The text of a level with the counts in it; null where one is not known. */
function numberText(list: NumberedList, level: number, own: ListLevel, { counts }: Counters): string | null {
  const shown = (at: number): string | null => {
    const value = at <= level ? counts[at] : undefined;
    const format = own.isLegal ? 'decimal' : list.levels.get(at)?.format;
    return value === undefined || format === undefined ? null : formatCount(format, value);
  };
  const places = [...own.text.matchAll(/%([1-9])/g)].map(([, place]) => Number(place) - 1);
  if (places.some((at) => shown(at) === null)) return null;
  return own.text.replace(/%([1-9])/g, (_match, place: string) => shown(Number(place) - 1) ?? '');
}
