import { maybeRevisedDocx, revisedDocx, revisedName } from '../../../src/casework';
import { readDocx } from '../../../src/document/docx/read';
import type { Revision, RevisionChange, RevisionLeft, RevisionParagraph, TextDocument } from '../../../src/model';
import { reviseText } from '../../../src/revision';
import { partText } from '../../support/books';
import { docxFile, docxPackage, p, r, relationships, WORD } from '../../support/texts/docx-file';
import { factsOf } from '../../support/texts/facts-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const BOOKS = { old: factsOf(2023, { [TOTAL]: [110, 100] }), fresh: factsOf(2024, { [TOTAL]: [132, 110] }) };
const HEADING = p('一、收入支出决算总体情况说明');
const [BEFORE, FIGURE, BEHIND] = ['收入支出总计', '110.00', '万元。'];

/** The copy of a document with last year's total in it, and what could only be commented on. */
function revised(bytes: Uint8Array): ReturnType<typeof revisedDocx> {
  const document = readDocx('上年稿.docx', bytes).text;
  return revisedDocx(bytes, reviseText(document, BOOKS), new Date(2025, 6, 1));
}

/** A sentence whose figure stands in such XML. */
function sentence(figure: string): string {
  return `${HEADING}<w:p>${r(BEFORE)}${figure}${r(BEHIND)}</w:p>`;
}

const RUN = r(FIGURE);

describe('a figure that cannot be written over is commented on, with the reason', () => {
  it.each([
    ['在域的结果里，改了会被重新计算，只加了批注', `<w:fldSimple w:instr="= 1 + 2">${RUN}</w:fldSimple>`],
    [
      '在锁定或绑定数据的内容控件里，只加了批注',
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${RUN}</w:sdtContent></w:sdt>`,
    ],
    [
      '同一内容存了几种格式，只加了批注',
      `<mc:AlternateContent><mc:Choice Requires="x">${RUN}</mc:Choice><mc:Fallback>${RUN}</mc:Fallback></mc:AlternateContent>`,
    ],
    ['是别人还没有接受的修订，只加了批注', `<w:ins w:id="1" w:author="张三">${RUN}</w:ins>`],
  ])('%s', (why, figure) => {
    const { bytes, refused, isProtected } = revised(docxFile(sentence(figure)));
    expect(refused).toEqual([
      expect.objectContaining({ kind: 'asked', quote: FIGURE, why: expect.stringContaining(why) as string }),
    ]);
    expect(isProtected).toBe(false);
    expect(partText(bytes, 'word/comments.xml')).toContain('收支总计：本年应为“132.00”，请手工改。');
    expect(readDocx('', bytes).text.plain).toContain(`${BEFORE}${FIGURE}`);
  });

  it('of a protected document nothing is written over', () => {
    const body = `${HEADING}${p(`${BEFORE}${FIGURE}${BEHIND}`)}`;
    const { refused, isProtected } = revised(
      docxPackage({
        'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': relationships([['settings', 'settings.xml']]),
        'word/settings.xml': `<w:settings xmlns:w="${WORD}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
      }),
    );
    expect(isProtected).toBe(true);
    expect(refused.map(({ why }) => why).join()).toContain('文档设了保护，只加了批注');
  });

  it('one that can be is a tracked change, and nothing is refused', () => {
    const { bytes, refused } = revised(docxFile(sentence(RUN)));
    expect(refused).toEqual([]);
    expect(partText(bytes, 'word/document.xml')).toMatch(/<w:ins [^>]*w:author="决算助手"[^>]*>.*132\.00/s);
  });
});

const NO_CHANGE: Revision = { changes: [], paragraphs: [], orders: [], left: [] };

/** What stands in the comments of the copy that is written, a string each. */
function commentsIn(bytes: Uint8Array): readonly string[] {
  const comments = partText(bytes, 'word/comments.xml').split('<w:comment ').slice(1);
  return comments.map((each) =>
    [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)].map(said).join('').trim(),
  );
}

function said([tag, text]: RegExpMatchArray): string {
  return text ?? (tag === '<w:br/>' || tag === '</w:p>' ? '\n' : '');
}

/** Words of a text, as a revision leaves them. */
function leftAt(
  { plain }: TextDocument,
  quote: string,
  why: string,
  kind: RevisionLeft['kind'] = 'asked',
): RevisionLeft {
  const start = plain.indexOf(quote);
  return {
    kind,
    span: { start, end: start + quote.length },
    line: plain.slice(0, start).split('\n').length,
    quote,
    why,
  };
}

function changeAt(document: TextDocument, old: string, more: Partial<RevisionChange> = {}): RevisionChange {
  const { span, line } = leftAt(document, old, '');
  const told = { fact: null, label: '', sources: [], isOpen: false, note: null };
  return { kind: 'figure', span, line, old, new: `${old}0`, ...told, ...more };
}

describe('what a person has to look at is a comment', () => {
  const file = docxFile([p('收入11万元、12万元、13万元、14万元。'), p('支出21万元、22万元。')].join(''));
  const document = readDocx('', file).text;
  const asked = (quotes: readonly string[], kind?: RevisionLeft['kind']): readonly RevisionLeft[] =>
    quotes.map((quote) => leftAt(document, quote, `没有认出${quote}`, kind));

  it.each<[what: string, left: readonly RevisionLeft[], comments: readonly string[]]>([
    ['at its words, a place each', asked(['11', '21']), ['“11”：没有认出11。', '“21”：没有认出21。']],
    [
      'of one line up to three',
      asked(['11', '12', '13']),
      ['“11”：没有认出11。', '“12”：没有认出12。', '“13”：没有认出13。'],
    ],
    [
      'of one line and more, together',
      asked(['11', '12', '13', '14', '22']),
      ['“11”：没有认出11。\n“12”：没有认出12。\n“13”：没有认出13。\n“14”：没有认出14。', '“22”：没有认出22。'],
    ],
    ['unless it is kept for a reason', asked(['11', '12'], 'kept'), []],
    ['also where nothing was found for it', asked(['21'], 'left'), ['“21”：没有认出21。']],
  ])('%s', (_what, left, comments) => {
    const { bytes, refused } = revisedDocx(file, { ...NO_CHANGE, left }, new Date(2025, 6, 1));
    expect(comments.length === 0 ? bytes : commentsIn(bytes)).toEqual(comments.length === 0 ? file : comments);
    expect(refused).toEqual([]);
  });

  it('of figures alone: a changed word with a note is not commented on', () => {
    const changes = [
      changeAt(document, '11', { note: '与文稿不同' }),
      changeAt(document, '12'),
      changeAt(document, '21', { kind: 'list', note: '按本年的表' }),
    ];
    expect(commentsIn(revisedDocx(file, { ...NO_CHANGE, changes }, new Date(2025, 6, 1)).bytes)).toEqual([
      '“11”：与文稿不同。',
    ]);
  });

  it('and changes carry the time of the place, two digits each', () => {
    const revision = { ...NO_CHANGE, changes: [changeAt(document, '11')] };
    const { bytes } = revisedDocx(file, revision, new Date(2025, 0, 2, 3, 4, 5));
    expect(partText(bytes, 'word/document.xml')).toContain('w:date="2025-01-02T03:04:05Z"');
  });
});

describe('a paragraph or a row that cannot come or go is told in a comment', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const [FIRST, REST] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const body = [
    p('一、说明'),
    `<w:tbl>${row(cell('甲', FIRST), cell('1'))}${row(cell('', REST), cell('2'))}</w:tbl>`,
    '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>',
    p('锁定的一段。'),
    '</w:sdtContent></w:sdt>',
    p('末段。'),
  ].join('');
  const file = docxFile(body);
  const { text: document } = readDocx('', file);
  const at = (words: string): number =>
    document.paragraphs.findIndex(({ span }) => document.plain.slice(span.start, span.end).trim() === words);

  it.each<[what: string, paragraph: RevisionParagraph, comment: string]>([
    [
      'a locked paragraph that goes',
      { kind: 'delete', paragraph: at('锁定的一段。'), text: '锁定的一段。', note: '本年没有这一项' },
      '本年没有这一项，请手工删去。',
    ],
    [
      'a row between merged cells',
      {
        kind: 'insert',
        behind: at('1'),
        pieces: [],
        text: '乙 3',
        note: '',
        row: { like: at('1'), cells: ['乙', '3'] },
      },
      '这里应增加一行：乙 3',
    ],
    [
      'a paragraph that comes behind a locked one',
      {
        kind: 'insert',
        behind: at('锁定的一段。'),
        pieces: [{ text: '新的一段。', isOpen: false }],
        text: '新的一段。',
        note: '',
      },
      '这里应增加一段：新的一段。',
    ],
  ])('%s', (_what, paragraph, comment) => {
    const { bytes } = revisedDocx(file, { ...NO_CHANGE, paragraphs: [paragraph] }, new Date(2025, 6, 1));
    expect(commentsIn(bytes)).toEqual([comment]);
    expect(readDocx('', bytes).text.plain).toBe(document.plain);
  });
});

describe('a revision as a file', () => {
  const file = docxFile(p('收入11万元。'));
  const revision = (bytes: Uint8Array): Revision => {
    const { text } = readDocx('', bytes);
    return { ...NO_CHANGE, changes: [changeAt(text, '11')] };
  };

  it.each<[name: string, year: number | null, way: 'update' | 'follow', written: string]>([
    ['2023年说明.docx', 2024, 'update', '2023年说明（2024年度修订稿）.docx'],
    ['说明.DOCX', null, 'update', '说明（修订稿）.docx'],
    ['说明.v2.docx', 2024, 'follow', '说明.v2（数已更新）.docx'],
  ])('%s of %s by %s is called %s', (name, year, way, written) => {
    const document = { ...readDocx('', file).text, name };
    expect(revisedName({ document, year, unitName: null, revision: NO_CHANGE, remarks: [] }, way)).toBe(written);
  });

  it('is written where nothing speaks against it', () => {
    const written = maybeRevisedDocx(file, revision(file), new Date(2025, 6, 1));
    expect('problem' in written ? written.problem : written.refused).toEqual([]);
  });

  it('of a signed document is refused, and of what is no Word document', () => {
    const signed = docxPackage({
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${p('收入11万元。')}</w:body></w:document>`,
      '_xmlsignatures/sig1.xml': '<Signature/>',
    });
    expect(maybeRevisedDocx(signed, revision(signed), new Date(2025, 6, 1))).toEqual({
      problem: '原稿有数字签名，任何改动都会使签名失效，没有写；请用没有签名的原稿。',
    });
    expect(maybeRevisedDocx(new Uint8Array([1, 2, 3]), revision(file), new Date(2025, 6, 1))).toEqual({
      problem: '原稿的结构写不进修订，没有写；请在 Word 里另存为 .docx 后再试。',
    });
  });
});
