import fc from 'fast-check';
import { reviseDocx, type DocxEdit } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import { changedParts, partText } from '../../../support/books';
import { docxFile, p, r, type DocxParts } from '../../../support/texts/docx-file';
import { settleChanges } from '../../../support/texts/settle-changes';

const DOCUMENT = 'word/document.xml';
const REVISER = { author: '决算助手', date: '2025-03-04T09:00:00Z' };

function linesOf(bytes: Uint8Array): readonly string[] {
  return readDocx('a.docx', bytes).text.plain.split('\n');
}

function replacement(bytes: Uint8Array, from: string, text: string): Extract<DocxEdit, { kind: 'replace' }> {
  const start = readDocx('', bytes).text.plain.indexOf(from);
  return { kind: 'replace', span: { start, end: start + from.length }, text, instead: '' };
}

/** Paragraphs one and two go behind number three. */
function reordering(bytes: Uint8Array, more: Partial<Extract<DocxEdit, { kind: 'reorder' }>> = {}): DocxEdit {
  const { span } = replacement(bytes, '一、甲', '');
  const moves = [{ first: 1, last: 2, behind: 3 }];
  return { kind: 'reorder', moves, texts: [], comments: [], span, instead: '应移到乙之后', ...more };
}

const HEADING = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('一、甲', '<w:b/>')}</w:p>`;
const around = (inside: string): string => p('首') + HEADING + inside + p('二、乙') + p('尾');

describe('a stretch that moves', () => {
  it('is struck as it was, and put in with its looks and with all that changes in it', () => {
    const bytes = docxFile(around(p('数12')));
    const texts = [replacement(bytes, '一、', '二、'), replacement(bytes, '二、', '一、')];
    const { span } = replacement(bytes, '一、甲', '');
    const edits = [
      reordering(bytes, { texts, comments: [{ span, text: '移来' }] }),
      replacement(bytes, '12', '34'),
      { kind: 'comment', span: replacement(bytes, '数', '').span, text: '请核' } as const,
    ];
    const { bytes: copy, refused } = reviseDocx(bytes, edits, REVISER);
    expect(refused).toEqual([]);
    expect(linesOf(copy)).toEqual(['首', '一、乙', '二、甲', '数34', '尾', '']);
    expect(linesOf(settleChanges(copy, 'accept'))).toEqual(linesOf(copy));
    expect(linesOf(settleChanges(copy, 'reject'))).toEqual(linesOf(bytes));
    const xml = partText(copy, DOCUMENT);
    const at = xml.indexOf('二、</w:delText>');
    const [struck, copied] = [xml.slice(0, at), xml.slice(at)];
    expect(struck).toMatch(
      /<w:jc w:val="center"\/><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r><w:rPr><w:b\/>/,
    );
    expect(copied).toMatch(/<w:jc w:val="center"\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:commentRangeStart/);
    expect(struck).not.toContain('commentRange');
    expect(partText(copy, 'word/comments.xml')).toContain('移来');
  });

  it('keeps the bookmarks of figures, in the copy under a name of their own, and drops those of contents there', () => {
    const marked = (id: number, name: string, text: string): string =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${r(text)}<w:bookmarkEnd w:id="${id}"/>`;
    const bytes = docxFile(
      around(`<w:p>${marked(4, 'JS_ab1', '12')}${marked(5, 'JS_ab1_2', '13')}${marked(6, '_Toc9', '甲')}</w:p>`),
    );
    const { bytes: copy } = reviseDocx(bytes, [reordering(bytes)], REVISER);
    const xml = partText(copy, DOCUMENT);
    const names = [...xml.matchAll(/bookmarkStart w:id="(\d+)" w:name="([^"]*)"/g)].map(([, id, name]) => [name, id]);
    expect(names.map(([name]) => name)).toEqual(['JS_ab1', 'JS_ab1_2', '_Toc9', 'JS_ab1_3', 'JS_ab1_4']);
    expect(new Set(names.map(([, id]) => id)).size).toBe(names.length);
    const { anchors } = readDocx('', settleChanges(copy, 'accept')).text;
    expect(anchors?.filter(({ span }) => span.end > span.start).map(({ name }) => name)).toEqual([
      'JS_ab1_3',
      'JS_ab1_4',
    ]);
  });

  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>`;
  const HELD: readonly (readonly [what: string, body: string, parts?: DocxParts])[] = [
    ['a table', around(`<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`)],
    ['a field', around(`<w:p>${field}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`)],
    ['a picture', around('<w:p><w:r><w:drawing/></w:r></w:p>')],
    ['the end of a part of the document', around(`<w:p><w:pPr><w:sectPr/></w:pPr>${r('甲')}</w:p>`)],
    ['what somebody put in', around(`<w:p><w:ins w:id="1" w:author="张三">${r('甲')}</w:ins></w:p>`)],
    ['a look that somebody changed', around(`<w:p>${r('甲', '<w:b/><w:rPrChange w:id="5" w:author="a"/>')}</w:p>`)],
    ['a control', around(`<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`)],
    ['somebody’s comment', around('<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/></w:p>')],
    ['half of a bookmark', around(`<w:p><w:bookmarkStart w:id="7" w:name="a"/>${r('甲')}</w:p>`)],
    [
      'a bookmark that something refers to',
      `${around(`<w:p><w:bookmarkStart w:id="7" w:name="about"/>${r('甲')}<w:bookmarkEnd w:id="7"/></w:p>`)}<w:p><w:hyperlink w:anchor="about">${r('见甲')}</w:hyperlink></w:p>`,
    ],
    [
      'a note',
      around('<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'),
      { footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>` },
    ],
    ['the end of the document before it', p('首') + HEADING + p('甲') + p('二、乙')],
  ];

  it.each(HELD.map(([what, body, parts = {}]) => ({ what, body, parts })))(
    'is left where it is with $what in it, and commented on',
    ({ body, parts }) => {
      const bytes = docxFile(body, parts);
      const { bytes: copy, refused } = reviseDocx(bytes, [reordering(bytes)], REVISER);
      expect(refused).toEqual([{ edit: 0, why: 'stretch' }]);
      expect(linesOf(copy)).toEqual(linesOf(bytes));
      expect(partText(copy, 'word/comments.xml')).toContain('应移到乙之后');
      expect(partText(copy, DOCUMENT)).not.toContain('<w:del ');
    },
  );
});

describe('any stretches, with any changes in them and around', () => {
  const words = fc.array(fc.constantFrom('甲', '乙12', '3丙', ''), { minLength: 1, maxLength: 3 });
  const paragraph = words.map((runs) => `<w:p>${runs.map((each) => r(each)).join('')}</w:p>`);
  const section = fc.array(paragraph, { minLength: 1, maxLength: 3 });

  it('are in the new order accepted, in the old one rejected', () => {
    fc.assert(
      fc.property(
        fc.array(section, { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        fc.nat(4),
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom('', '新')), { maxLength: 4 }),
        fc.option(fc.nat(8)),
        fc.option(fc.nat(8)),
        (sections, from, to, wishes, gone, upper) => {
          const bytes = docxFile([p('首'), ...sections.flat(), p('尾')].join(''), { styles: '' });
          const { text } = readDocx('', bytes);
          const ends = sections.map((_, index) => sections.slice(0, index + 1).flat().length);
          const starts = [0, ...ends].map((end) => end + 1);
          const own = from % sections.length;
          const targets = [0, ...ends].filter((line) => line < (starts[own] ?? 0) || line > (ends[own] ?? 0));
          const behind = targets[to % targets.length] ?? 0;
          const move = { first: starts[own] ?? 0, last: ends[own] ?? 0, behind };
          const last = text.paragraphs.length - 1;
          const goes = gone === null ? null : 1 + (gone % (last - 1));
          const edits = new Map<number, DocxEdit>();
          for (const [line, put] of wishes) {
            const at = line % (last + 1);
            const { start, end } = text.paragraphs[at]?.span ?? { start: 0, end: 0 };
            if (at !== goes && end > start) {
              edits.set(at, { kind: 'replace', span: { start, end: start + 1 }, text: put, instead: '' });
            }
          }
          const insertion = upper === null ? null : upper % last;
          const changed = text.paragraphs.map(({ span }, line) => {
            const edit = edits.get(line);
            const old = text.plain.slice(span.start, span.end);
            const now = edit?.kind === 'replace' ? edit.text + old.slice(1) : old;
            return [...(line === goes ? [] : [now]), ...(line === insertion ? ['来'] : [])];
          });
          const stretch = changed.slice(move.first, move.last + 1).flat();
          const wanted = changed.flatMap((lines, line) => [
            ...(move.first <= line && line <= move.last ? [] : lines),
            ...(line === behind ? stretch : []),
          ]);
          const { bytes: copy, refused } = reviseDocx(
            bytes,
            [
              ...edits.values(),
              ...(goes === null ? [] : [{ kind: 'deleteParagraph', paragraph: goes, instead: '' } as const]),
              ...(insertion === null
                ? []
                : [{ kind: 'insertParagraph', behind: insertion, pieces: [{ text: '来' }], instead: '' } as const]),
              { kind: 'reorder', moves: [move], texts: [], comments: [], span: { start: 0, end: 1 }, instead: '' },
            ],
            REVISER,
          );
          expect(refused).toEqual([]);
          expect(linesOf(settleChanges(copy, 'accept'))).toEqual([...wanted, '']);
          expect(linesOf(copy)).toEqual([...wanted, '']);
          expect(linesOf(settleChanges(copy, 'reject'))).toEqual(linesOf(bytes));
          expect(changedParts(bytes, copy)).toEqual([DOCUMENT]);
        },
      ),
      { numRuns: 120 },
    );
  });
});
