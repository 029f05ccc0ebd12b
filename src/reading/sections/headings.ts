import type { SectionKind } from '../../model';
import { leadingNumber, type LeadingNumber } from '../numbering';
import { BARE_NAME, HEADING_END, KIND_WORDS, NO_HEADING, RUN_IN, RUN_IN_END } from './kind-words';

/** A passage that is, or begins with, a heading. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
  /** How far out it stands; null where only its kind can tell. */
  readonly rank: number | null;
  /** Whether nothing follows it in its passage. */
  readonly isWhole: boolean;
  /** How much of the passage's words it takes. */
  readonly length: number;
}

/** A passage as it is weighed: its words, and what its format says of it. */
export interface Candidate {
  readonly text: string;
  /** The automatic number before the words. */
  readonly number: string | null;
  readonly level: number | null;
}

/** No heading is longer. */
const LONGEST = 45;
/** Without a number less is believed. */
const LONGEST_UNNUMBERED = 40;
/** Behind a number without a sign only a bare title is believed. */
const LONGEST_BARE = 20;
/** A number that counts nothing. */
const BARE_NUMBER = /^\d{1,2}(?=[一-龥“])(?![个名家项辆台月年日人次批万亿元所类大笔户位套条份岁分])/;
/** Items that are numbered so are sections only where their words say it. */
const ITEM_RANK = 4;

/** The heading that a passage is or begins with; null where it is none. */
export function headingOf({ text, number: automatic, level }: Candidate): Heading | null {
  const number = automatic === null ? leadingNumber(text) : leadingNumber(`${automatic}${text}`);
  const inWords = automatic === null ? (number?.length ?? 0) : 0;
  const words = text.slice(inWords);
  const bare = number === null && level === null ? bareNumbered(text) : null;
  if (bare) return bare;
  if (words === '') return number?.style === 'part' ? whole(number, automatic, '', inWords) : null;
  const heading = number ? numbered(words, number) : unnumbered(words, level);
  if (heading === null) return null;
  return {
    number: automatic ?? number?.printed ?? null,
    title: heading.title,
    rank: number?.rank ?? level,
    isWhole: heading.title.length + heading.tail === words.length,
    length: inWords + heading.title.length,
  };
}

/** “4 “三公”经费”: a number without a sign behind it, before words that are known to head a section and fill their line. */
function bareNumbered(text: string): Heading | null {
  const [printed] = BARE_NUMBER.exec(text) ?? [];
  if (printed === undefined) return null;
  const title = text.slice(printed.length);
  if (title.length > LONGEST_BARE || NO_HEADING.test(title) || /[。：]/.test(title)) return null;
  if (kindOfTitle(title, null) === null) return null;
  return { number: printed, title, rank: ITEM_RANK, isWhole: true, length: text.length };
}

/** A heading that fills its passage. */
function whole(number: LeadingNumber, automatic: string | null, title: string, inWords: number): Heading {
  return { number: automatic ?? number.printed, title, rank: number.rank, isWhole: true, length: inWords };
}

/** The words of a heading without its number. */
interface Title {
  readonly title: string;
  /** 1 where a full stop or a colon still belongs to the heading. */
  readonly tail: number;
}

/**
 * The title behind a number. “一、” and outwards are headings where they fill their line; behind a title that runs into
 * its body the title's words have to be known. “1、” begins a sentence as often, so only its words can make it a
 * heading.
 */
function numbered(words: string, { rank }: LeadingNumber): Title | null {
  const [run, title = ''] = RUN_IN.exec(words) ?? [];
  if (run === undefined || title === '' || NO_HEADING.test(title)) return null;
  const isWhole = run.length === words.length;
  const runsIn = RUN_IN_END.test(title) || BARE_NAME.test(title);
  const isKnown = kindOfTitle(title, null) !== null;
  const heading = { title, tail: run.length - title.length };
  if (rank >= ITEM_RANK) return isSectionItem(title, isWhole, isKnown) ? heading : null;
  if (!isWhole) return isKnown && runsIn ? heading : null;
  return title.length <= LONGEST && (heading.tail === 0 || isKnown || runsIn) ? heading : null;
}

/** Whether “1、…” heads a section. An item of the classification never does: its paragraph tells figures. */
function isSectionItem(title: string, isWhole: boolean, isKnown: boolean): boolean {
  if (/（[类款项]）/.test(title)) return false;
  return RUN_IN_END.test(title) || (isWhole && isKnown);
}

/** A title without a number: by the level that its format gives it, else by its last words and what they tell. */
function unnumbered(words: string, level: number | null): Title | null {
  const title = words.replace(/[。：]$/, '');
  if (level !== null) return title.length <= LONGEST ? { title, tail: words.length - title.length } : null;
  if (title.length > LONGEST_UNNUMBERED || NO_HEADING.test(title) || /[。：]/.test(title)) return null;
  return HEADING_END.test(title) && kindOfTitle(title, null) !== null
    ? { title, tail: words.length - title.length }
    : null;
}

/** What a section with this heading tells, below a section of another kind; null where its words do not say. */
export function kindOfTitle(title: string, within: SectionKind | null): SectionKind | null {
  const words = title.replace(/[“”"'\s]/g, '');
  const found = KIND_WORDS.find(
    (each) =>
      each.says.test(words) &&
      !(each.not?.test(words) ?? false) &&
      (each.within === undefined || (within !== null && each.within.includes(within))),
  );
  return found?.kind ?? null;
}
