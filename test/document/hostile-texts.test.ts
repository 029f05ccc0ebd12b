import { openText } from '../../src/document';
import { storedArchive } from '../../src/document/package/zip';
import { zipSync } from 'fflate';
import { docxFile, docxPackage, p, r, WORD } from '../support/texts/docx-file';

const BODY = (inside: string): string => `<w:document xmlns:w="${WORD}"><w:body>${inside}</w:body></w:document>`;

const code = async (bytes: Uint8Array): Promise<string> => {
  const opened = await openText('a.docx', bytes);
  if (opened.kind === 'fault') {
    expect(opened.sentence).toMatch(/^“a\.docx”[^\n]+。$/);
    return opened.code;
  }
  return 'text';
};

const filled = (unit: string): string => unit.repeat((20 * 1024 * 1024) / unit.length);

const whole = docxFile(p('甲'));
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
    '_rels/.rels': new TextEncoder().encode(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>',
    ),
    'd.xml': new Uint8Array(100 * 1024 * 1024).fill(32),
  });

/** Files that hurt → the one line that they get; `text` where they are read. */
const FILES: readonly (readonly [what: string, make: () => Uint8Array, code: string])[] = [
  ['a bomb', bomb, 'tooLarge'],
  [
    'an entity',
    () => docxPackage({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY e "e">]>${BODY(p('&e;'))}` }),
    'damaged',
  ],
  ['an entity that nobody declared', () => docxFile(p('&e;')), 'damaged'],
  ['a bare ampersand', () => docxFile(p('甲 & 乙')), 'damaged'],
  ['a paragraph of 10 MB', () => docxFile(p('一'.repeat(10 * 1024 * 1024))), 'tooLarge'],
  ['100,000 runs', () => docxFile(`<w:p>${r('1').repeat(100_000)}</w:p>`), 'text'],
  ['a million runs', () => docxFile(`<w:p>${'<w:r><w:t>1</w:t></w:r>'.repeat(1_000_000)}</w:p>`), 'tooLarge'],
  ['millions of paragraphs', () => docxFile(filled('<w:p/>')), 'tooLarge'],
  ['millions of rows', () => docxFile(`<w:tbl>${filled('<w:tr/>')}</w:tbl>`), 'tooLarge'],
  ['millions of attributes', () => docxFile(`<w:p${filled(' a=""')}/>`), 'damaged'],
  ['millions of styles', () => docxFile(p('甲'), { styles: filled('<a/>') }), 'tooLarge'],
  [
    'fields within fields',
    () => docxFile(`<w:p>${filled('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')}</w:p>`),
    'damaged',
  ],
  ['100,000 tables within tables', () => docxFile('<w:tbl><w:tr><w:tc>'.repeat(100_000)), 'damaged'],
  ['100,000 runs within runs', () => docxFile(`<w:p>${'<w:r>'.repeat(100_000)}`), 'damaged'],
  [
    'a cell over a billion columns',
    () =>
      docxFile(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('甲')}</w:tc></w:tr><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`,
      ),
    'tooLarge',
  ],
  [
    'a row that begins behind a billion columns',
    () =>
      docxFile(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc>${p('甲')}</w:tc></w:tr><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`,
      ),
    'tooLarge',
  ],
  [
    '100,000 rows of one cell below one of 10,000',
    () =>
      docxFile(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="10000"/></w:tcPr>${p('甲')}</w:tc></w:tr>${`<w:tr><w:tc>${p('甲')}</w:tc></w:tr>`.repeat(10_000)}</w:tbl>`,
      ),
    'tooLarge',
  ],
  ['a file that is cut', () => whole.subarray(0, whole.length - 200), 'truncated'],
  [
    'no content types',
    () => storedArchive(new Map([['word/document.xml', new TextEncoder().encode(BODY(p('甲')))]])),
    'damaged',
  ],
  ['no main part', () => docxPackage({ '_rels/.rels': '<Relationships/>' }), 'notADocument'],
  ['a main part that is not there', () => docxPackage({}), 'damaged'],
  ['a main part of another kind', () => docxPackage({ 'word/document.xml': '<a/>' }), 'damaged'],
  [
    'XML that ends too soon',
    () => docxPackage({ 'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>` }),
    'damaged',
  ],
  ['text of another format', () => docxFile('<w:altChunk r:id="a"/>'), 'embedded'],
];

describe('a hostile document', () => {
  it.each(FILES)('gets one line within seconds: %s', async (_what, make, expected) => {
    const bytes = make();
    const started = process.cpuUsage();
    expect(await code(bytes)).toBe(expected);
    // Its own time, since other tests run beside it.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000);
  });

  it('is a text of lines, and pays for them too', async () => {
    const text = new TextEncoder().encode('一'.repeat(400_000));
    expect(await code(text)).toBe('tooLarge');
    expect(await code(new TextEncoder().encode('一\n'.repeat(1_600_000)))).toBe('tooLarge');
  });
});
