/**
 * How the formats of automatic numbers write a count (ISO/IEC 29500-1 17.18.59 ST_NumberFormat). Where programs are
 * known to differ, or nobody could be asked, there is no answer: a wrong number is worse than none.
 */
type Format = (count: number) => string | null;

/** By their place in the string; 〇 is what ideographDigital writes for nothing. */
const HAN = '〇一二三四五六七八九';
/** 大写 as on cheques; only up to nine, beyond which programs differ. */
const HAN_FORMAL = '壹贰叁肆伍陆柒捌玖';
/** 天干. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 地支. */
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** In digits. */
const plain: Format = (count) => String(count);

/** 一, 十, 十一, 二十, 九十九: the same for all programs up to there. */
function counted(count: number): string | null {
  if (count < 1 || count > 99) return null;
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const lead = tens > 1 ? HAN[tens] : '';
  return `${tens === 0 ? '' : `${lead}十`}${ones === 0 ? '' : HAN[ones]}`;
}

/** A digit for each of the count's: 一〇. */
const digitByDigit: Format = (count) => [...String(count)].map((digit) => HAN[Number(digit)] ?? '').join('');

/** In digits as wide as Chinese letters. */
const fullWidth: Format = (count) => String(count).replace(/\d/g, (digit) => shifted('０', Number(digit)));

/** A sign for each count from 1; plain digits where there is none. */
const enclosed =
  (first: string, last: number): Format =>
  (count) =>
    count >= 1 && count <= last ? shifted(first, count - 1) : plain(count);

/** The sign for a count; digits where the signs are used up. */
const among =
  (signs: string): Format =>
  (count) =>
    signs[count - 1] ?? plain(count);

/** a … z, aa, bb …: the letter comes again. */
const letters =
  (first: string): Format =>
  (count) =>
    count < 1 ? null : shifted(first, (count - 1) % 26).repeat(Math.ceil(count / 26));

/** Values and signs from the largest on, those that count down among them. */
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** There is no sign for 5000. */
const MOST_ROMAN = 3999;

/** Null for nothing and for what is too large. */
function roman(count: number): string | null {
  if (count < 1 || count > MOST_ROMAN) return null;
  let rest = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** The sign so many places behind another in Unicode. */
function shifted(first: string, by: number): string {
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + by);
}

/** By the names of ST_NumberFormat. What is not here is a number that nobody can tell for sure. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', plain],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalHalfWidth', plain],
  ['chineseCounting', counted],
  ['chineseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['ideographDigital', digitByDigit],
  ['japaneseDigitalTenThousand', digitByDigit],
  ['taiwaneseDigital', digitByDigit],
  ['chineseLegalSimplified', (count) => HAN_FORMAL[count - 1] ?? null],
  ['decimalEnclosedCircle', enclosed('①', 20)],
  ['decimalEnclosedCircleChinese', enclosed('①', 10)],
  ['decimalEnclosedParen', enclosed('⑴', 20)],
  ['decimalEnclosedFullstop', enclosed('⒈', 20)],
  ['ideographEnclosedCircle', enclosed('㊀', 10)],
  ['ideographTraditional', among(STEMS)],
  ['ideographZodiac', among(BRANCHES)],
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['upperRoman', roman],
  ['lowerRoman', (count) => roman(count)?.toLowerCase() ?? null],
  ['numberInDash', (count) => `- ${count} -`],
  ['none', () => ''],
]);

/** The format of marks that count nothing. */
export const BULLET = 'bullet';

/** A count in a format; null where it is not sure what programs would show. */
export function formatCount(format: string, count: number): string | null {
  return FORMATS.get(format)?.(count) ?? null;
}
