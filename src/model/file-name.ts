/** What stands behind the name of a book in the name of a copy of it. */
export const COPY_WORDS = { marked: '（标记）', clean: '（无痕迹）' } as const;

/** Signs that Windows or a disk takes for something else, and those that nobody sees in a name. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSOUND = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;
/** Half of a pair of signs stands for nothing. */
const LONE_SURROGATE = /\p{Cs}/gu;
/** Names of devices on Windows, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;
/** Linux takes 255 bytes for a name; some are left for what a browser or a copy puts behind it. */
const MOST_BYTES = 240;
const CUT = '…';

/**
 * A file's name that Windows, macOS and Linux take as it is: without folders, without names of devices, and short
 * enough. Of a stem that is too long the middle goes: units often differ in their last words.
 * @param stem what comes from a book or a person
 * @param ending stays whole
 */
export function soundFileName(stem: string, ending: string): string {
  const clean = stem
    .replace(UNSOUND, '')
    .replace(LONE_SURROGATE, '')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, '');
  const whole = `${clean === '' ? '_' : clean}${ending}`.replace(DEVICE, '$&_');
  const sound = whole.slice(0, whole.length - ending.length);
  return `${shortened(sound, MOST_BYTES - bytesOf(ending))}${ending}`;
}

function shortened(stem: string, most: number): string {
  if (bytesOf(stem) <= most) return stem;
  const signs = [...stem];
  const half = Math.floor((most - bytesOf(CUT)) / 2);
  return `${upTo(signs, half).join('')}${CUT}${upTo(signs.reverse(), half).reverse().join('')}`;
}

/** The first signs that fit into so many bytes. */
function upTo(signs: readonly string[], most: number): string[] {
  const taken: string[] = [];
  let size = 0;
  for (const sign of signs) {
    size += bytesOf(sign);
    if (size > most) break;
    taken.push(sign);
  }
  return taken;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How files end that a text is read from; of other formats opening says how to bring them. */
export const TEXT_ENDING = /\.(docx|pdf|txt|md|html?)$/i;

/** How files end that are read page by page. */
export const PDF_ENDING = /\.pdf$/i;
