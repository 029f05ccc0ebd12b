// The package's own entry names files that it does not hold, in the version that rounds as Excel does.
import { format as formatNumber } from '../../../node_modules/numfmt/dist/index';
import { DAYS_TO_1904, shiftedBy } from '../../model';
import { TOKEN, countsDays, sectionText, shownDigits } from './number-format';

/**
 * What a cell shows of a number, as Excel shows it under a number format; a format that cannot be read shows the
 * number as it is stored.
 * @param from1904 whether the book counts its dates from 1904
 */
export function shownText(value: number, format: string, from1904 = false): string {
  const days = from1904 && countsDays(format, value) ? value + DAYS_TO_1904 : value;
  try {
    return isHidden(format, value) ? scaledText(value, format) : formatNumber(internationalFormat(format), days);
  } catch {
    return String(value);
  }
}

/** Thousands hidden before the point, or together with %: the library shows them. */
function isHidden(format: string, value: number): boolean {
  const shift = shownDigits(format, value)?.shift ?? 0;
  return shift > 0 && /,\.|,[^0#?,%]*%|%[^%,]*,/.test(sectionText(format, value));
}

/** Commas behind the last digit before the point: each hides three places. */
const HIDING_COMMAS = /(?<=[0#?]),+(?=(?:[^0#?.,][^0#?.]*)?(?:\.|$))/g;

/** The figure scaled here, under a format that no longer hides anything; % stays as a letter. */
function scaledText(value: number, format: string): string {
  const section = sectionText(format, value);
  const shown = shiftedBy(value, shownDigits(format, value)?.shift ?? 0);
  const visible = rewritten(section.replace(HIDING_COMMAS, ''), (plain) => (plain === '%' ? '\\%' : plain));
  // A section of its own for negative numbers says itself how they are told.
  return formatNumber(internationalFormat(visible), section === format ? shown : Math.abs(shown));
}

/** Colours by the names that a Chinese Excel writes in brackets. */
const COLOURS: Readonly<Record<string, string>> = {
  黑色: 'Black',
  白色: 'White',
  红色: 'Red',
  绿色: 'Green',
  蓝色: 'Blue',
  黄色: 'Yellow',
  洋红: 'Magenta',
  青色: 'Cyan',
};

/** A format without what only a Chinese Excel writes: G/通用格式, [红色], ! before a letter. */
function internationalFormat(format: string): string {
  const general = format.replace(/[GＧ]\/通用格式/gi, 'General');
  return rewritten(general, (plain) => plain);
}

/** A format with its plain characters changed; quoted texts stay, escapes are written with a backslash. */
function rewritten(format: string, change: (plain: string) => string): string {
  return format.replace(
    TOKEN,
    (token, _quoted, escaped?: string, _filler?: string, bracket?: string, plain?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (bracket !== undefined) return bracketText(bracket) ?? token;
      return plain === undefined ? token : change(plain);
    },
  );
}

/** Null for brackets that name no Chinese colour: these stay as they are. */
function bracketText(bracket: string): string | null {
  const numbered = /^颜色(\d+)$/.exec(bracket)?.[1];
  const colour = numbered === undefined ? COLOURS[bracket] : `Color${numbered}`;
  return colour === undefined ? null : `[${colour}]`;
}
