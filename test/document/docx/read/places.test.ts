import fc from 'fast-check';
import { readDocx, type ReadDocx } from '../../../../src/document/docx/read';
import { piecesIn, xmlPlaceIn } from '../../../../src/document/docx/read/places';
import { readPart } from '../../../../src/document/package/package';
import { decodeEntities } from '../../../../src/document/package/xml';
import { docxFile } from '../../../support/texts/docx-file';

/** A stretch of text and the ways in which it can be written between the tags of a run. */
const piece = fc.oneof(
  fc
    .stringMatching(/^[甲乙丙12.,万元 ]{1,6}$/)
    .map((text) => ({ text, xml: `<w:t xml:space="preserve">${text}</w:t>` })),
  fc.stringMatching(/^[甲12&<]{1,4}$/).map((text) => ({
    text,
    xml: `<w:t>${[...text].map((sign) => `&#${sign.codePointAt(0)};`).join('')}</w:t>`,
  })),
  fc
    .stringMatching(/^[甲12&<]{1,4}$/)
    .map((text) => ({ text, xml: `<w:t>a<![CDATA[${text}]]><!-- x -->b</w:t>` }))
    .map(({ text, xml }) => ({ text: `a${text}b`, xml })),
  fc.constantFrom(
    { text: '\t', xml: '<w:tab/>' },
    { text: '\v', xml: '<w:br></w:br>' },
    { text: '𠀀', xml: '<w:t>𠀀</w:t>' },
    { text: '', xml: '<w:t/>' },
    { text: '', xml: '<w:delText>旧</w:delText>' },
  ),
);
const run = fc.array(piece, { maxLength: 4 }).map((pieces) => ({
  text: pieces.map(({ text }) => text).join(''),
  xml: `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>${pieces.map(({ xml }) => xml).join('')}</w:r>`,
}));
const between = fc.constantFrom(
  '',
  '<w:proofErr w:type="spellStart"/>',
  '\r\n  ',
  '<!-- c -->',
  '<w:bookmarkEnd w:id="1"/>',
);
const paragraph = fc.array(fc.tuple(run, between), { maxLength: 5 }).map((runs) => ({
  text: runs.map(([{ text }]) => text).join(''),
  xml: `<w:p>${runs.map(([{ xml }, more]) => xml + more).join('')}</w:p>`,
}));
const body = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => ({
  plain: paragraphs.map(({ text }) => `${text}\n`).join(''),
  xml: paragraphs.map(({ xml }) => xml).join(''),
}));

const SIGNS: Readonly<Record<string, string>> = { '<w:tab/>': '\t', '<w:br></w:br>': '\v' };

/** The characters of a span, taken from the XML by their places. */
function fromXml({ places, pack, parts }: ReadDocx, start: number, end: number): string {
  const xml = readPart(pack, parts.main);
  return piecesIn(places, { start, end })
    .map((each) => {
      const place = xmlPlaceIn(each, { start, end });
      const raw = xml.slice(place.start, place.end);
      return SIGNS[raw] ?? (each.inSection ? raw : decodeEntities(raw));
    })
    .join('');
}

describe('places in the XML', () => {
  it('give the characters of the text, however its runs are cut', () => {
    fc.assert(
      fc.property(body, ({ plain, xml }) => {
        const read = readDocx('a.docx', docxFile(xml));
        expect(read.text.plain).toBe(plain);
        expect(fromXml(read, 0, plain.length)).toBe(plain.replace(/\n/g, ''));
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('give those of any span', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), ({ plain, xml }, a, b) => {
        const [start, end] = [a % plain.length, b % plain.length].sort((x, y) => x - y) as [number, number];
        const wanted = plain.slice(start, end).replace(/\n/g, '');
        // A character beyond the first plane is one unit of the XML, and here also of two references.
        fc.pre(!/[\ud800-\udfff]/.test(wanted));
        expect(fromXml(readDocx('a.docx', docxFile(xml)), start, end)).toBe(wanted);
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it('tell the paragraph of every piece, and what it must not be cut from', () => {
    const { places, text } = readDocx(
      'a.docx',
      docxFile(
        '<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:fldSimple w:instr="REF a"><w:r><w:t>乙</w:t></w:r></w:fldSimple><w:r><w:t>丙</w:t></w:r></w:p>',
      ),
    );
    expect(places.pieces.map(({ paragraph: at, whole, text: own }) => [own, at, whole !== null])).toEqual([
      ['甲', 0, false],
      ['乙', 1, true],
      ['丙', 1, false],
    ]);
    expect(places.paragraphs).toHaveLength(text.paragraphs.length);
  });
});
