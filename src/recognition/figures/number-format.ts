/** What a section of a number format makes of a number. */
interface Section extends ShownDigits {
  readonly condition: Condition | null;
  /** `plain`: the value itself decides its digits (General, text, fractions, powers of ten, no digit at all). */
  readonly kind: 'digits' | 'plain' | 'date';
  /** Hours, minutes or seconds in all, beyond a day. */
  readonly isElapsed: boolean;
  readonly text: string;
}

/** How a number format shows a number: decimals at least and at most, and powers of ten it hides. */
export interface ShownDigits {
  readonly least: number;
  readonly most: number;
  /** The figure shown is the stored one divided by 10^shift (`0,` hides three, `0!.0,` four, `0,,%` four). */
  readonly shift: number;
  /** The unit of money that stands beside the digits: 万元, 元, 千元 …; null where none does. */
  readonly unit: string | null;
}

/** A bound in brackets, such as [>=10000], that decides instead of the sign. */
interface Condition {
  readonly operator: string;
  readonly limit: number;
}

const remembered = new Map<string, readonly Section[]>();

/**
 * What a format shows of a value; null where the format leaves the digits to the value (General, text,
 * dates, fractions, powers of ten, and sections that show no digit).
 */
export function shownDigits(format: string, value: number): ShownDigits | null {
  const section = sectionFor(sectionsOf(format), value);
  return section?.kind === 'digits' ? section : null;
}

/** The unit of money that a format prints beside a value, whatever decides its digits; null where it prints none. */
export function printedUnit(format: string, value: number): string | null {
  return sectionFor(sectionsOf(format), value)?.unit ?? null;
}

/** Whether a format shows a value as a date or a time. */
export function showsDate(format: string, value: number): boolean {
  return sectionFor(sectionsOf(format), value)?.kind === 'date';
}

/** Whether a format counts days: elapsed time is the same whatever day the count begins on. */
export function countsDays(format: string, value: number): boolean {
  const section = sectionFor(sectionsOf(format), value);
  return section?.kind === 'date' && !section.isElapsed;
}

/** The part of a format that shows a value. */
export function sectionText(format: string, value: number): string {
  return sectionFor(sectionsOf(format), value)?.text ?? format;
}

function sectionsOf(format: string): readonly Section[] {
  const known = remembered.get(format) ?? splitSections(format).map(parseSection);
  remembered.set(format, known);
  return known;
}

/**
 * As Excel chooses: the section whose condition holds, else the first one without; with no conditions, by sign, in the
 * order positive, negative, zero.
 */
function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const conditional = sections.find(({ condition }) => condition !== null && meets(value, condition));
  if (conditional !== undefined) return conditional;
  if (sections.some(({ condition }) => condition !== null)) return sections.find(({ condition }) => condition === null);
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function meets(value: number, { operator, limit }: Condition): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}

/** A part of a format: quoted text, an escaped character, a filler, a bracket, or any other character. */
export const TOKEN = /"([^"]*)"?|[\\!](.)|([_*]).|\[([^\]]*)\]?|(.)/gsu;

/** Semicolons part the sections, but not those within quotes or brackets or behind a backslash. */
function splitSections(format: string): readonly string[] {
  const sections: string[] = [];
  let section = '';
  for (const [token, , , , , plain] of format.matchAll(TOKEN)) {
    if (plain === ';') {
      sections.push(section);
      section = '';
    } else {
      section += token;
    }
  }
  return [...sections, section];
}

const DATE = /[ymdhs]|e(?![+-])/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** General in the words of a Chinese Excel as well. */
const GENERAL = /general|[GＧ]\/通用格式/gi;
/** Text, fractions and powers of ten: no place of a digit is fixed. */
const UNPLACED = /[@/]|E[+-]/i;
const UNIT = /百万元|千元|亿元|万元|元|万/;

/**
 * `written` is all that stands there and is asked for a unit of money; `digits` leaves letters out and is asked for
 * places.
 */
function parseSection(text: string): Section {
  let condition: Condition | null = null;
  let isElapsed = false;
  let written = '';
  let digits = '';
  for (const [, quoted, escaped, filler, bracket, plain = ''] of text.matchAll(TOKEN)) {
    const letters = quoted ?? escaped;
    if (bracket !== undefined) {
      condition = parseCondition(bracket) ?? condition;
      isElapsed ||= ELAPSED.test(bracket);
    } else if (letters !== undefined) {
      written += letters;
      digits += placeLetters(letters);
    } else if (filler === undefined) {
      written += plain;
      digits += plain;
    }
  }
  // General holds an e, which would make a date of it.
  const own = digits.replace(GENERAL, '');
  const isPlain = own !== digits || UNPLACED.test(own) || !/[0#?]/.test(own);
  const isDate = isElapsed || (own === digits && DATE.test(own.replace(UNPLACED, (sign) => (sign === '/' ? '' : '@'))));
  const unit = UNIT.exec(written)?.[0] ?? null;
  const kind = isPlain ? 'plain' : 'digits';
  const shown = unit === '万' ? '万元' : unit;
  return { condition, text, isElapsed, kind: isDate ? 'date' : kind, unit: shown, ...placesOf(own) };
}

/** A point that is only a letter still parts the digits (`0!.0` shows tenths); zeros that are letters add digits. */
function placeLetters(letters: string): string {
  if (letters === '.') return '·';
  return /^0+$/.test(letters) ? '⓪'.repeat(letters.length) : '';
}

/** Null for what else stands in brackets: colours, currencies, elapsed time. */
function parseCondition(text: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  return match ? { operator: match[1] ?? '=', limit: Number(match[2]) } : null;
}

/** Where the last digit of a part stands that shows one. */
function lastPlace(part: string): number {
  return Math.max(0, ...['0', '#', '?'].map((sign) => part.lastIndexOf(sign)));
}

/** Commas behind the last digit before the point, or behind all digits, hide three places each; % shows two more. */
function placesOf(digits: string): Pick<ShownDigits, 'least' | 'most' | 'shift'> {
  const thousands = digits
    .split(/[.·]/)
    .flatMap((part) => [...part.slice(lastPlace(part)).matchAll(/[0#?⓪](,+)/g)])
    .reduce((sum, [, commas = '']) => sum + commas.length, 0);
  const letterPoint = /·([0#?,]*)/.exec(digits)?.[1]?.replace(/,/g, '') ?? '';
  const decimals = (/\.([^0#?]*[0#?,]*)/.exec(digits)?.[1] ?? letterPoint).replace(/[^0#?]/g, '');
  const percents = digits.split('%').length - 1;
  const lettered = /[0#?],*(⓪+)(?:[^0#?.·⓪][^0#?.·]*)?$/.exec(digits)?.[1]?.length ?? 0;
  return {
    least: decimals.replace(/[^0]/g, '').length,
    most: decimals.length,
    shift: thousands * 3 + letterPoint.length - percents * 2 - lettered,
  };
}
