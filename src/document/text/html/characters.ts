/** The named characters of HTML that Chinese texts and the programs that write them use; others stay as written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '',
    rlm: '',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    minus: '−',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    yen: '¥',
    cent: '¢',
    pound: '£',
    euro: '€',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    infin: '∞',
    sum: '∑',
    radic: '√',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
  }),
);

/** A character by its code or name. */
const REFERENCE = /&(?:#x([\da-f]{1,8});?|#(\d{1,8});?|([a-z][a-z\d]{1,31});?)/gi;
/** Names that browsers know without the semicolon too, whatever follows them (HTML, 13.5). */
const UNENDED =
  /^(?:amp|lt|gt|quot|nbsp|shy|laquo|raquo|middot|times|divide|plusmn|deg|yen|cent|pound|sect|para|copy|reg|sup[123]|frac(?:12|14|34))/;
/** Unicode ends here. */
const LAST_CODE_POINT = 0x10ffff;
/** Codes from 128 on mean what Windows means by them (code page 1252); “?” where it means nothing. */
const WINDOWS = { first: 0x80, signs: '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ' } as const;

/** A text of HTML with its character references resolved. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return namedCharacter(whole, name);
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return characterOf(code);
  });
}

/** The character of a name, or of what a longer one begins with: “&nbsp2023” is a blank and a year. */
function namedCharacter(whole: string, name: string): string {
  const known = whole.endsWith(';') ? NAMED.get(name) : undefined;
  if (known !== undefined) return known;
  const [begin = ''] = UNENDED.exec(name) ?? [];
  return begin === '' ? whole : `${NAMED.get(begin) ?? ''}${whole.slice(1 + begin.length)}`;
}

/** The character of a code; what is none, as a half of a pair, shows as the sign for a lost one. */
function characterOf(code: number): string {
  const windows = WINDOWS.signs[code - WINDOWS.first];
  if (windows !== undefined) return windows;
  const isCharacter = code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
