import type { Passage, SectionKind } from '../../model';
import { kindsOf } from '../../reading';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import {
  BARE_YEARS,
  COMPARED,
  FIRST_DAY,
  FOUNDED,
  hanYear,
  LAST_DAY,
  MONTH,
  NAMES,
  NUMBERS,
  OF_ACCOUNTS,
  OF_PROJECT,
  YEAR_QUOTES,
  RANGE,
  RANGE_END,
  WHOLE,
  WHOLE_YEAR,
  yearOfHan,
  YEARS,
} from './year-words';

/** What becomes of a year: it moves with the text, or stays, or somebody has to say. */
type Fate = 'moves' | { readonly kind: 'kept' | 'asked'; readonly why: string };

/** A year of a passage with the words around it, by which its fate is told. */
interface Mention {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
}

/** Brings every year of the text to this year, or says why it stays. */
export function reviseYears(setting: Setting, canvas: Canvas): void {
  const { fromYear, toYear } = setting;
  for (const passage of setting.read.passages) {
    const closed = closedIn(passage.text);
    for (const mention of mentionsIn(passage.text)) {
      const span = plainSpan(passage, mention.start, mention.end);
      if (canvas.isTaken(span)) continue;
      if (fromYear === null || toYear === null) {
        canvas.leave('asked', span, REVISION_WORDS.yearUnknown);
        continue;
      }
      const fate = closed(mention.start) ?? fateOf(setting, passage, mention, fromYear);
      if (fate !== 'moves') canvas.leave(fate.kind, span, fate.why);
      else canvas.change({ kind: 'year', span, new: written(passage, mention, mention.year + toYear - fromYear) });
    }
    askOfBareYears(setting, passage, closed, canvas);
  }
}

/** Digits near the text's year that stand without 年 and are no figure: nobody but a person knows whether they are one. */
function askOfBareYears(
  { fromYear, read }: Setting,
  passage: Passage,
  closed: (at: number) => Fate | null,
  canvas: Canvas,
): void {
  if (fromYear === null) return;
  for (const { index, 0: digits } of passage.text.matchAll(BARE_YEARS)) {
    const span = plainSpan(passage, index, index + digits.length);
    const isFigure = read.figures.some((figure) => figure.span.start < span.end && span.start < figure.span.end);
    if (isFigure || Math.abs(Number(digits) - fromYear) > 1) continue;
    const fate = closed(index) ?? asked(REVISION_WORDS.yearBare);
    if (fate !== 'moves') canvas.leave(fate.kind, span, fate.why);
  }
}

/** A year as the old one is written, in digits or in words. */
function written(passage: Passage, { start, end }: Mention, year: number): string {
  const old = passage.text.slice(start, end);
  return /^\d/.test(old) ? String(year) : hanYear(year, old.charAt(1));
}

/** Every year of a text, with so much around it as any pattern looks at. */
function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(YEARS)].map((match) => {
    const [whole, digits, han = ''] = match;
    const end = match.index + whole.length;
    const year = digits === undefined ? yearOfHan(han) : Number(digits);
    return {
      year,
      start: match.index,
      end,
      before: text.slice(Math.max(0, match.index - 20), match.index),
      behind: text.slice(end, end + 40),
    };
  });
}

/** What may not be touched: names of documents, their numbers, quotations. */
function closedIn(text: string): (at: number) => Fate | null {
  const stretches = [
    ...[...text.matchAll(NAMES)].map((match) => ({ match, why: REVISION_WORDS.yearInName })),
    ...[...text.matchAll(NUMBERS)].map((match) => ({ match, why: REVISION_WORDS.yearInNumber })),
    ...[...text.matchAll(YEAR_QUOTES)].map((match) => ({ match, why: REVISION_WORDS.yearInQuote })),
  ];
  return (at) => {
    const found = stretches.find(({ match }) => match.index <= at && at < match.index + match[0].length);
    return found ? { kind: 'kept', why: found.why } : null;
  };
}

/** The year stays, and why. */
const kept = (why: string): Fate => ({ kind: 'kept', why });
/** The year stays, and somebody has to say whether it should. */
const asked = (why: string): Fate => ({ kind: 'asked', why });

/** Sections that tell deeds and not accounts: a year in them goes with what was done. */
const DEEDS: readonly SectionKind[] = ['evaluation', 'annex', 'performance'];
/** Sections that tell what the unit is: only years of accounts move there. */
const OUTSIDE: readonly SectionKind[] = ['overview', 'organisation'];

/** A mention with the section that it stands in. */
interface Placed extends Mention {
  readonly passage: Passage;
  readonly kinds: readonly SectionKind[];
  readonly fromYear: number;
}

/** What becomes of a year, by the first line that fits; all others move. */
const FATES: readonly (readonly [fits: (mention: Placed) => boolean, fate: Fate])[] = [
  [({ kinds, passage }) => kinds.includes('duties') && !passage.isHeading, kept(REVISION_WORDS.yearOfDuties)],
  [({ kinds, passage }) => kinds.includes('glossary') && !passage.isHeading, kept(REVISION_WORDS.yearOfTerms)],
  [({ year, fromYear, behind }) => year > fromYear && MONTH.test(behind), kept(REVISION_WORDS.yearInDate)],
  [({ year, fromYear }) => year > fromYear, asked(REVISION_WORDS.yearAhead)],
  [({ year, fromYear }) => year < fromYear - 1, kept(REVISION_WORDS.yearOfPast)],
  [({ behind }) => RANGE.test(behind) && !WHOLE_YEAR.test(behind), asked(REVISION_WORDS.yearInRange)],
  [({ before }) => RANGE_END.test(before), asked(REVISION_WORDS.yearInRange)],
  [({ behind }) => [LAST_DAY, FIRST_DAY, WHOLE_YEAR].some((each) => each.test(behind)), 'moves'],
  [({ behind }) => MONTH.test(behind), kept(REVISION_WORDS.yearInDate)],
  [({ passage }) => passage.isHeading || passage.role === 'contents', 'moves'],
  [({ behind }) => FOUNDED.test(behind), kept(REVISION_WORDS.yearInDate)],
  [({ behind }) => OF_PROJECT.test(behind), asked(REVISION_WORDS.yearOfProject)],
  [({ kinds, behind }) => isIn(kinds, DEEDS) && !behind.startsWith(WHOLE), asked(REVISION_WORDS.yearOfDeeds)],
  [({ kinds, behind }) => isIn(kinds, OUTSIDE) && !OF_ACCOUNTS.test(behind), asked(REVISION_WORDS.yearOfDeeds)],
  [(mention) => isPriorAlone(mention), asked(REVISION_WORDS.yearOfDeeds)],
];

/** Whether a section, or one around it, is of some kinds. */
function isIn(kinds: readonly SectionKind[], those: readonly SectionKind[]): boolean {
  return kinds.some((kind) => those.includes(kind));
}

/** The year before, neither compared with nor told of accounts. */
function isPriorAlone({ year, fromYear, before, behind, kinds }: Placed): boolean {
  if (isIn(kinds, [...DEEDS, ...OUTSIDE])) return false;
  return year === fromYear - 1 && !COMPARED.test(before) && !OF_ACCOUNTS.test(behind);
}

/** The first line that fits decides; where none does the year moves. */
function fateOf({ read }: Setting, passage: Passage, mention: Mention, fromYear: number): Fate {
  const placed: Placed = { ...mention, passage, fromYear, kinds: kindsOf(read.sections, passage.section) };
  return FATES.find(([fits]) => fits(placed))?.[1] ?? 'moves';
}
