/**
 * pdf.js as it is used here, made from its own source text whenever something is built or tested: it draws on no
 * native canvas, prints nothing, and what it warns of goes to `globalThis.pdfjsWarned`. The version is pinned: where
 * the text is not as it was known, this says so rather than build something else.
 */
const CANVAS = /\nif \(isNodeJS\) \{\n {2}let canvas;[\s\S]*?\n\}\n/;
const WARNING = 'console.log(`Warning: ${msg}`)';
const OTHER_PRINTS = ['console.log(`Info: ${msg}`)', 'console.log("Deprecated API usage: " + details)'];
const EXPORTS = /\nexport \{ ([^}]*) \};/;

function prepare(source) {
  if (!source.includes(WARNING)) throw new Error('pdf.js is not the version that is known');
  let text = source.replace(CANVAS, '\n').replaceAll(WARNING, 'globalThis.pdfjsWarned?.(msg)');
  for (const print of OTHER_PRINTS) text = text.replaceAll(print, 'undefined');
  return text.replaceAll('import.meta.url', '"file:///pdfjs"');
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
