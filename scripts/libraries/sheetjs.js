/**
 * SheetJS as it is used here, made from its own source text: where a record ends before the number of its letters it
 * would read letters for ever, since that number is none. The version is pinned; another text is refused.
 */
const ENDLESS = 'for(i = 0; i != size; ++i) {';

function prepare(source) {
  const parts = source.split(ENDLESS);
  if (parts.length !== 2) throw new Error('SheetJS is not the version that is known');
  return parts.join('for(i = 0; i < size; ++i) {');
}

module.exports = { prepare };
