/**
 * pdf.js as it is used here, made from its own source text whenever something is built or tested: it draws on no
 * native canvas, prints nothing, what it warns of goes to `globalThis.pdfjsWarned`, drawings within drawings and
 * dictionaries of fonts have bounds, letters that nobody names are no others, and pictures that it leaves packed are told. The version is pinned: where the text is not as it was known, this says so rather than build something else.
 */
const CANVAS = /\nif \(isNodeJS\) \{\n {2}let canvas;[\s\S]*?\n\}\n/;
const WARNING = 'console.log(`Warning: ${msg}`)';
const OTHER_PRINTS = ['console.log(`Info: ${msg}`)', 'console.log("Deprecated API usage: " + details)'];
/** Only the half that reads a file has it. */
const READING_HALF = 'class WorkerMessageHandler {';
/** Where a form, a pattern or a glyph that is drawn is worked off, and where work is counted. */
const DRAWING_WITHIN = /(stream: (?:xobj|pattern|glyphStream),\s+)task,/g;
const TASK = /class WorkerTask \{\n/;
/** No program nests drawings deeper; a page that draws more of them takes seconds. */
const DEEPEST = 100;
const MOST_DRAWINGS = 10_000;
/** pdf.js follows a form into itself until the stack is used up, and one that draws itself twice for ever. */
const WITHIN = `
  drawings = { count: 0 };
  depth = 0;
  within() {
    this.drawings.count += 1;
    if (this.depth >= ${DEEPEST} || this.drawings.count > ${MOST_DRAWINGS}) throw new FormatError("Too many drawings within drawings");
    return Object.assign(Object.create(this), { depth: this.depth + 1 });
  }
`;
/**
 * Where its font does not say which letter a glyph is, pdf.js gives the sign that has the glyph's number: words become
 * other words, and commas figures. The sign for a letter that is not known is given instead.
 */
const LETTER = 'let unicode = this.toUnicode.get(charcode) || charcode;';
const KNOWN_LETTER =
  'let unicode = (this.toUnicode.isGuess ? undefined : this.toUnicode.get(charcode)) || (isSpace ? charcode : "\\ufffd");';
const GUESS = 'return new IdentityToUnicodeMap(properties.firstChar, properties.lastChar);';
const MARKED_GUESS =
  'return Object.assign(new IdentityToUnicodeMap(properties.firstChar, properties.lastChar), { isGuess: true });';
/** A picture that is too large to be unpacked: pdf.js goes on as if it were not there, and a scan is an empty page. */
const LEFT_OUT = 'const msg = "Image exceeded maximum allowed size and was removed.";';
/** Its place is marked by an operation that draws nothing. */
const LEFT_OUT_AND_TOLD = `operatorList.addOp(OPS.markPoint, ["Picture"]); ${LEFT_OUT}`;
/** Where the dictionaries of a font are read. They may lie upon each other, as many and as long as the font says. */
const FONT_DICTIONARY = 'parseDict(dict) {\n';
/** In bytes, all of one font: no font has as many. */
const MOST_OF_DICTIONARIES = 1_000_000;
const COUNTED_DICTIONARY = `${FONT_DICTIONARY}
    this.dictionaryBytes = (this.dictionaryBytes ?? 0) + dict.length;
    if (this.dictionaryBytes > ${MOST_OF_DICTIONARIES}) throw new FormatError("Too long dictionaries of a font");
`;
/** Where the shapes of letters are worked out, letter by letter, from fonts that may be of any make. */
const SHAPES = 'static buildFontPaths(font, glyphs, handler, evaluatorOptions) {\n';
/** Whoever leaves all pictures packed draws nothing, and needs none. */
const SHAPES_FOR_DRAWING = `${SHAPES}    if (evaluatorOptions.maxImageSize === 1) return;\n`;
const EXPORTS = /\nexport \{ ([^}]*) \};/;

function prepare(source) {
  if (!source.includes(WARNING)) throw new Error('pdf.js is not the version that is known');
  let text = source.replace(CANVAS, '\n').replaceAll(WARNING, 'globalThis.pdfjsWarned?.(msg)');
  for (const print of OTHER_PRINTS) text = text.replaceAll(print, 'undefined');
  if (text.includes(READING_HALF)) text = forReading(withKnownLetters(withBounds(text)));
  return text.replaceAll('import.meta.url', '"file:///pdfjs"');
}

/** The half that reads, in which what is drawn within something else counts, and what a font says of itself. */
function withBounds(source) {
  if (source.match(DRAWING_WITHIN)?.length !== 4 || !TASK.test(source) || !source.includes(FONT_DICTIONARY))
    throw new Error('pdf.js is not the version that is known');
  return source
    .replace(DRAWING_WITHIN, '$1task: task.within(),')
    .replace(TASK, (head) => head + WITHIN)
    .replace(FONT_DICTIONARY, COUNTED_DICTIONARY);
}

/** The half that reads, which tells letters only where fonts say them. */
function withKnownLetters(source) {
  if (!source.includes(LETTER) || !source.includes(GUESS)) throw new Error('pdf.js is not the version that is known');
  return source.replace(LETTER, KNOWN_LETTER).replace(GUESS, MARKED_GUESS);
}

/** The half that reads, which tells of pictures that it leaves packed, and then works out no shapes of letters. */
function forReading(source) {
  if (!source.includes(LEFT_OUT) || !source.includes(SHAPES))
    throw new Error('pdf.js is not the version that is known');
  return source.replace(LEFT_OUT, LEFT_OUT_AND_TOLD).replace(SHAPES, SHAPES_FOR_DRAWING);
}

/** The same for what only knows `require`. */
function asCommonJs(source) {
  const text = prepare(source);
  const names = EXPORTS.exec(text);
  if (names === null) throw new Error('pdf.js is not the version that is known');
  const pairs = names[1].split(', ').map((name) => name.split(' as '));
  return text
    .replace(EXPORTS, () => `\nmodule.exports = { ${pairs.map(([own, public_]) => `${public_}: ${own}`).join(', ')} };`)
    .replaceAll('await import(/*webpackIgnore: true*/this.workerSrc)', 'null');
}

/** A map of characters as what webpack makes of it. */
function asDataAddress(bytes) {
  return `module.exports = "data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}";`;
}

module.exports = { prepare, asCommonJs, asDataAddress };
