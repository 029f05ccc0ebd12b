import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { commentDocx, type DocxComment } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import { partText, unpacked } from '../../../support/books';
import { docxFile, docxPackage, p, r, relationships, WORD } from '../../../support/texts/docx-file';

const DOCUMENT = 'word/document.xml';

/** The words that each comment of a document stands round, by its id: what is between its marks without the tags. */
function commented(xml: string): Readonly<Record<string, string>> {
  const starts = [...xml.matchAll(/<(?:\w+:)?commentRangeStart[^>]*\bid="(\d+)"[^>]*\/>/gi)];
  return Object.fromEntries(
    starts.map(([tag, id = ''], index) => {
      const from = (starts[index]?.index ?? 0) + tag.length;
      const to = xml.search(new RegExp(`<(?:\\w+:)?commentRangeEnd[^>]*\\bid="${id}"`));
      const inside = xml
        .slice(from, to)
        .replace(/<(?:\w+:)?instrText>[^<]*<[^>]*>/g, '')
        .replace(/<!\[CDATA\[|\]\]>/g, '');
      return [id, inside.replace(/<(?:\w+:)?tab\/>/g, '\t').replace(/<[^>]*>/g, '')];
    }),
  );
}

function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

/** Comments on these words, in the order in which they stand in the text. */
function commentsOn(bytes: Uint8Array, ...words: readonly string[]): readonly DocxComment[] {
  const { plain } = readDocx('a.docx', bytes).text;
  return words.map((word) => {
    const start = plain.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    return { span: { start, end: start + word.length }, text: `改${word}`, author: '审核人' };
  });
}

/** A body, words of it, and the XML of the marked body with `[` and `]` for the marks. */
const BODIES: readonly (readonly [what: string, body: string, word: string, marked: string])[] = [
  ['a whole run', `<w:p>${r('甲')}${r('乙')}</w:p>`, '乙', `<w:p>${r('甲')}[${r('乙')}]</w:p>`],
  [
    'words in a run',
    `<w:p>${r('甲12乙', '<w:b/>')}</w:p>`,
    '12',
    `<w:p>${r('甲', '<w:b/>')}[${r('12', '<w:b/>')}]${r('乙', '<w:b/>')}</w:p>`,
  ],
  ['words over runs', `<w:p>${r('甲1')}${r('2乙')}</w:p>`, '12', `<w:p>${r('甲')}[${r('1')}${r('2')}]${r('乙')}</w:p>`],
  [
    'children of a run',
    '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>',
    '\t',
    '<w:p><w:r><w:t>甲</w:t></w:r>[<w:r><w:tab/></w:r>]<w:r><w:t>乙</w:t></w:r></w:p>',
  ],
  [
    'a text whose blanks did not count',
    '<w:p><w:r><w:t> 甲 12 乙 </w:t></w:r></w:p>',
    '12 ',
    `<w:p><w:r><w:t xml:space="preserve">甲 </w:t></w:r>[<w:r><w:t xml:space="preserve">12 </w:t></w:r>]<w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p>`,
  ],
  [
    'a section',
    '<w:p><w:r><w:t xml:space="preserve"><![CDATA[甲12乙]]></w:t></w:r></w:p>',
    '12',
    '<w:p><w:r><w:t xml:space="preserve"><![CDATA[甲]]></w:t></w:r>[<w:r><w:t xml:space="preserve"><![CDATA[12]]></w:t></w:r>]<w:r><w:t xml:space="preserve"><![CDATA[乙]]></w:t></w:r></w:p>',
  ],
  [
    'references',
    '<w:p><w:r><w:t xml:space="preserve">a&amp;&#49;b</w:t></w:r></w:p>',
    '&1',
    `<w:p>${r('a')}[${r('&amp;&#49;')}]${r('b')}</w:p>`,
  ],
  [
    'words in a field, round all of it',
    `<w:p>${r('共')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1234')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('个')}</w:p>`,
    '23',
    `<w:p>${r('共')}[<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1234')}<w:r><w:fldChar w:fldCharType="end"/></w:r>]${r('个')}</w:p>`,
  ],
  [
    'words in a simple field',
    `<w:p><w:fldSimple w:instr="REF a">${r('1234')}</w:fldSimple></w:p>`,
    '23',
    `<w:p>[<w:fldSimple w:instr="REF a">${r('1234')}</w:fldSimple>]</w:p>`,
  ],
  [
    'words in a link',
    `<w:p><w:hyperlink w:anchor="a">${r('1234')}</w:hyperlink></w:p>`,
    '23',
    `<w:p><w:hyperlink w:anchor="a">${r('1')}[${r('23')}]${r('4')}</w:hyperlink></w:p>`,
  ],
  [
    'a word with its reading',
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r('jué')}</w:rt><w:rubyBase>${r('决算')}</w:rubyBase></w:ruby></w:r></w:p>`,
    '决',
    `<w:p>[<w:r><w:ruby><w:rubyPr/><w:rt>${r('jué')}</w:rt><w:rubyBase>${r('决算')}</w:rubyBase></w:ruby></w:r>]</w:p>`,
  ],
  [
    'words that somebody put in beside words that he took out',
    `<w:p><w:del w:id="7" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="8" w:author="a">${r('13')}</w:ins></w:p>`,
    '13',
    `<w:p><w:del w:id="7" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="8" w:author="a">[${r('13')}]</w:ins></w:p>`,
  ],
  [
    'words over paragraphs',
    p('甲1') + p('2乙'),
    '1\n2',
    `<w:p>${r('甲')}[${r('1')}</w:p><w:p>${r('2')}]${r('乙')}</w:p>`,
  ],
  [
    'a text box, at its paragraph',
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${r('甲')}<w:r><w:pict><v:textbox><w:txbxContent>${p('框12')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    '12',
    `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>[${r('甲')}<w:r><w:pict><v:textbox><w:txbxContent>${p('框12')}</w:txbxContent></v:textbox></w:pict></w:r>]</w:p>`,
  ],
];

describe('commentDocx', () => {
  it.each(BODIES)('marks %s', (_what, body, word, marked) => {
    const bytes = docxFile(body);
    const copy = commentDocx(bytes, commentsOn(bytes, word));
    const xml = wellFormed(partText(copy, DOCUMENT));
    const shown = xml
      .replace(/<w:commentRangeStart w:id="\d+"\/>/g, '[')
      .replace(/<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\1"\/><\/w:r>/g, ']');
    expect(/<w:body>(.*)<\/w:body>/s.exec(shown)?.[1]).toBe(marked);
    expect(readDocx('a.docx', copy).text.plain).toBe(readDocx('a.docx', bytes).text.plain);
  });

  it('says of what it speaks where the words cannot carry it', () => {
    const bytes = docxFile(`<w:p>${r('甲')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      footnotes: `<w:footnote w:id="2">${p('注12')}</w:footnote>`,
    });
    const copy = commentDocx(bytes, commentsOn(bytes, '12'));
    expect(partText(copy, 'word/comments.xml')).toContain('>“12”：改12<');
    expect(partText(copy, 'word/footnotes.xml')).toBe(partText(bytes, 'word/footnotes.xml'));
  });

  it('adds the part with what points to it, and leaves every other part as it was', () => {
    const bytes = docxFile(p('甲12'), { styles: '' });
    const copy = commentDocx(bytes, [
      { ...commentsOn(bytes, '12')[0]!, text: '第一行\n<二>', author: '示例县财政局审核股' },
    ]);
    expect(wellFormed(partText(copy, 'word/comments.xml'))).toContain(
      '<w:comment w:id="0" w:author="示例县财政局审核股" w:initials="示例县财政局审核股"><w:p><w:r><w:t xml:space="preserve">第一行</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">&lt;二&gt;</w:t></w:r></w:p></w:comment>',
    );
    expect(partText(copy, '[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(partText(copy, 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    );
    const changed = new Set([DOCUMENT, '[Content_Types].xml', 'word/_rels/document.xml.rels']);
    for (const [path, content] of unpacked(bytes)) {
      if (!changed.has(path)) expect(unpacked(copy).get(path)).toEqual(content);
    }
    expect([...unpacked(copy).keys()]).toEqual([...unpacked(bytes).keys(), 'word/comments.xml']);
  });

  it('keeps comments that are there, and takes ids that nobody has', () => {
    const old = '<w:comment w:id="3" w:author="旧"><w:p/></w:comment>';
    const bytes = docxFile(
      `<w:p><w:bookmarkStart w:id="11" w:name="a"/><w:bookmarkEnd w:id="11"/><w:commentRangeStart w:id="3"/>${r('甲12')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`,
      { comments: old },
    );
    const copy = commentDocx(bytes, commentsOn(bytes, '12', '甲'));
    const comments = partText(copy, 'word/comments.xml');
    expect([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['3', '12', '13']);
    expect(comments).toContain(old);
    expect(commented(partText(copy, DOCUMENT))).toEqual({ 3: '甲12', 12: '12', 13: '甲' });
    expect(partText(copy, '[Content_Types].xml')).toBe(partText(bytes, '[Content_Types].xml'));
  });

  it('takes a free id where the largest is the last there is', () => {
    const bytes = docxFile(`<w:p><w:bookmarkStart w:id="2147483647" w:name="a"/>${r('甲')}</w:p>`);
    expect(commented(partText(commentDocx(bytes, commentsOn(bytes, '甲')), DOCUMENT))).toEqual({ 0: '甲' });
  });

  it.each([
    ['no prefix', `<document xmlns="${WORD}"><body><p><r><t>甲12</t></r></p></body></document>`],
    [
      'another prefix',
      `<x:document xmlns:x="${WORD}"><x:body><x:p><x:r><x:t>甲12</x:t></x:r></x:p></x:body></x:document>`,
    ],
    [
      'the strict dialect',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>甲12</w:t></w:r></w:p></w:body></w:document>',
    ],
  ])('writes as the document does: %s', (_what, document) => {
    const bytes = docxPackage({ [DOCUMENT]: document });
    const copy = commentDocx(bytes, commentsOn(bytes, '12'));
    const xml = wellFormed(partText(copy, DOCUMENT));
    expect(commented(xml)).toEqual({ 0: '12' });
    expect(readDocx('a.docx', copy).text).toMatchObject({ plain: '甲12\n', remarks: ['comments'] });
    const namespace = /"(http[^"]*main)"/.exec(document)?.[1] ?? '';
    expect(wellFormed(partText(copy, 'word/comments.xml'))).toContain(`xmlns:w="${namespace}"`);
    expect(partText(copy, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });

  it('goes beside a part of that name that nobody points to', () => {
    const bytes = docxPackage({
      [DOCUMENT]: `<w:document xmlns:w="${WORD}"><w:body>${p('甲')}</w:body></w:document>`,
      'word/comments.xml': '<a/>',
    });
    const copy = commentDocx(bytes, commentsOn(bytes, '甲'));
    expect(partText(copy, 'word/comments.xml')).toBe('<a/>');
    expect(partText(copy, 'word/comments2.xml')).toContain('改甲');
  });

  it('refuses a file that somebody signed, and gives the file itself without comments', () => {
    const signed = docxPackage({
      [DOCUMENT]: `<w:document xmlns:w="${WORD}"><w:body>${p('甲')}</w:body></w:document>`,
      '_xmlsignatures/sig1.xml': '<a/>',
      '_rels/.rels': relationships([['officeDocument', DOCUMENT]]),
    });
    expect(() => commentDocx(signed, commentsOn(signed, '甲'))).toThrow(
      expect.objectContaining({ code: 'signed' }) as Error,
    );
    expect(commentDocx(signed, [])).toBe(signed);
  });

  it('puts any number of comments on any spans, at exactly their words', () => {
    const word = fc.stringMatching(/^[甲乙丙12万元]{1,5}$/);
    const body = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(body, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }), (paragraphs, ends) => {
        const bytes = docxFile(paragraphs.map((runs) => `<w:p>${runs.map((text) => r(text)).join('')}</w:p>`).join(''));
        const { plain } = readDocx('a.docx', bytes).text;
        const spans = ends
          .map(([a, b]) => [a % plain.length, b % plain.length].sort((x, y) => x - y) as [number, number])
          .map(([start, end]) => ({ start, end: end + 1 }))
          .filter(({ start, end }) => plain.slice(start, end).trim() !== '');
        const copy = commentDocx(
          bytes,
          spans.map((span) => ({ span, text: '改', author: '甲' })),
        );
        expect(readDocx('a.docx', copy).text.plain).toBe(plain);
        if (spans.length === 0) return;
        const xml = wellFormed(partText(copy, DOCUMENT));
        const words = spans.map(({ start, end }) => plain.slice(start, end).replace(/\n/g, ''));
        expect(Object.values(commented(xml))).toEqual(words.map((_, id) => commented(xml)[id]));
        expect(words.map((_, id) => commented(xml)[id])).toEqual(words);
      }),
      { seed: 18, numRuns: 200 },
    );
  });
});
