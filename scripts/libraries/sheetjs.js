/**
 * SheetJS as it is used here, made from its own source text. The version is pinned; another text is refused.
 * - Where a record ends before the number of its letters, or of its sheets, it would read for ever, since that number
 *   is none.
 * - Sectors of a compound file that lead back to one another would be followed for ever.
 * - Entries of a compound file that lead back to one another would be followed for ever.
 */
const ENDLESS = [
  ['while(len-- !== 0) o.push(parse_XTI(', 'while(len-- > 0) o.push(parse_XTI('],
  ['for(j=start; j>=0;) {', 'for(j=start; j>=0 && buf.length <= sectors.length;) {'],
  ['for(i = 0; i != size; ++i) {', 'for(i = 0; i < size; ++i) {'],
  [
    'for(; j < q.length; ++j) {',
    'for(; j < q.length; ++j) {\n\t\tif(j > 64 * (pl + 64)) throw new Error("Entries of the file lead back to one another");',
  ],
  [
    'do {\n\t\t\tj = dad[j];',
    'L = 0; do {\n\t\t\tif(++L > pl) throw new Error("Entries of the file lead back to one another");\n\t\t\tj = dad[j];',
  ],
];

function prepare(source) {
  return ENDLESS.reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error('SheetJS is not the version that is known');
    return parts.join(to);
  }, source);
}

module.exports = { prepare };
