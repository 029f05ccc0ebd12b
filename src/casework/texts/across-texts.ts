import { isOfAccounts, kindsOf } from '../../reading';
import { alikeReasons, reasonsIn } from '../../roster';
import { watched, UNWATCHED, type ReadText, type Watch } from '../../model';
import { ACROSS_TEXTS } from './words';

/** A text of one unit among those of several. */
export interface TextOfUnit {
  /** By its file, where nobody knows whose it is. */
  readonly name: string;
  readonly unitName: string | null;
  readonly read: ReadText;
}

/** Shorter names are words that every text may hold. */
const LEAST_NAME = 4;
/** Reasons and names are many in a folder of many texts; a person reads no more of each. */
const MOST = 20;

/**
 * What only texts side by side tell: a reason that several units give word for word, and the name of another of these
 * units where a text tells its own accounts. Sentences for people; none where nothing is to be said.
 */
export function acrossTexts(texts: readonly TextOfUnit[], watch: Watch = UNWATCHED): readonly string[] {
  if (texts.length < 2) return [];
  const told = texts.map(watched(watch, ({ name, read }) => ({ name, reasons: reasonsIn([read]) })));
  const alike = alikeReasons(told).map(({ reason, units }) => ACROSS_TEXTS.alike(reason, units));
  const strange = texts.flatMap(({ name, unitName, read: { passages, sections } }) => {
    const others = otherNames(texts, unitName);
    const own = passages.filter(({ section, role }) => role === 'body' && isOfAccounts(kindsOf(sections, section)));
    const found = others.filter((other) => own.some(({ text }) => text.includes(other)));
    return found.map((other) => ACROSS_TEXTS.stranger(name, other));
  });
  return [...alike.slice(0, MOST), ...strange.slice(0, MOST)];
}

/** Names of the other units; none that is a part of one's own, or holds it, as those of a department and its 本级. */
function otherNames(texts: readonly TextOfUnit[], own: string | null): readonly string[] {
  if (own === null) return [];
  const names = new Set(texts.flatMap(({ unitName }) => unitName ?? []));
  return [...names].filter((name) => name.length >= LEAST_NAME && !own.includes(name) && !name.includes(own));
}
