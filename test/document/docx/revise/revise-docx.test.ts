import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { reviseDocx, type DocxEdit, type EditRefusal } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import { changedParts, partText } from '../../../support/books';
import { docxFile, docxPackage, p, r, relationships, WORD, type DocxParts } from '../../../support/texts/docx-file';
import { settleChanges } from '../../../support/texts/settle-changes';

const DOCUMENT = 'word/document.xml';
const REVISER = { author: '决算助手', date: '2025-03-04T09:00:00Z' };

function plainOf(bytes: Uint8Array): string {
  return readDocx('a.docx', bytes).text.plain;
}

function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

/** The body with `{old}` for what is taken out, `[new]` for what is put in. */
function shown(bytes: Uint8Array): string {
  const xml = wellFormed(partText(bytes, DOCUMENT));
  const body = /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';
  return body
    .replace(/<w:del w:id="\d+" w:author="决算助手" w:date="2025-03-04T09:00:00Z"(\/)?>/g, (_all, empty) =>
      empty ? '{}' : '{',
    )
    .replace(/<w:ins w:id="\d+" w:author="决算助手" w:date="2025-03-04T09:00:00Z"(\/)?>/g, (_all, empty) =>
      empty ? '[]' : '[',
    )
    .replace(/<\/w:r><\/w:del>/g, '</w:r>}')
    .replace(/<\/w:r><\/w:ins>/g, '</w:r>]');
}

function change(bytes: Uint8Array, from: string, to: string, isOpen = false): DocxEdit {
  const start = plainOf(bytes).indexOf(from);
  expect(start).toBeGreaterThanOrEqual(0);
  return { kind: 'replace', span: { start, end: start + from.length }, text: to, isOpen, instead: `应为${to}` };
}

function d(text: string, properties = ''): string {
  return r(text, properties).replace(/<(\/?)w:t\b/g, '<$1w:delText');
}

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const RED = '<w:color w:val="FF0000"/>';
const OURS = 'w:id="3" w:author="决算助手" w:date="2024-01-01T00:00:00Z"';

/** A body, what changes, and the body with the marks. */
const BODIES: readonly (readonly [what: string, body: string, from: string, to: string, marked: string])[] = [
  [
    'a line of contents that a field made, as Word does when it makes them anew',
    `<w:p>${field('TOC', r('第12节'))}</w:p>`,
    '12',
    '3',
    `<w:p>${field('TOC', `${r('第')}{${d('12')}}[${r('3')}]${r('节')}`)}</w:p>`,
  ],
  ['a whole run', `<w:p>${r('甲')}${r('12')}</w:p>`, '12', '3', `<w:p>${r('甲')}{${d('12')}}[${r('3')}]</w:p>`],
  [
    'letters of a run, which keep its looks',
    `<w:p>${r('甲12乙', '<w:b/>')}</w:p>`,
    '12',
    '34',
    `<w:p>${r('甲', '<w:b/>')}{${d('12', '<w:b/>')}}[${r('34', '<w:b/>')}]${r('乙', '<w:b/>')}</w:p>`,
  ],
  [
    'a figure cut into runs, put in as the first of them looks',
    `<w:p>${r('共1', '<w:b/>')}<w:bookmarkStart w:id="7" w:name="a"/>${r('2.3')}<w:proofErr w:type="spellStart"/>${r('4万元', RED)}<w:bookmarkEnd w:id="7"/></w:p>`,
    '12.34',
    '5.00',
    `<w:p>${r('共', '<w:b/>')}{${d('1', '<w:b/>')}}<w:bookmarkStart w:id="7" w:name="a"/>{${d('2.3')}}<w:proofErr w:type="spellStart"/>{${d('4', RED)}}[${r('5.00', '<w:b/>')}]${r('万元', RED)}<w:bookmarkEnd w:id="7"/></w:p>`,
  ],
  [
    'children of a run',
    '<w:p><w:r><w:t>1</w:t><w:lastRenderedPageBreak/><w:t>2</w:t><w:tab/></w:r></w:p>',
    '12',
    '3',
    `<w:p>{<w:r><w:delText xml:space="preserve">1</w:delText></w:r>}<w:r><w:lastRenderedPageBreak/></w:r>{<w:r><w:delText xml:space="preserve">2</w:delText></w:r>}[${r('3')}]<w:r><w:tab/></w:r></w:p>`,
  ],
  [
    'a section and references',
    '<w:p><w:r><w:t>a&amp;<![CDATA[1<2]]>b</w:t></w:r></w:p>',
    '&1',
    '3',
    `<w:p><w:r><w:t xml:space="preserve">a</w:t></w:r>{<w:r><w:delText xml:space="preserve">&amp;1</w:delText></w:r>}[${r('3')}]<w:r><w:t xml:space="preserve">&lt;2b</w:t></w:r></w:p>`,
  ],
  ['words taken out alone', `<w:p>${r('增加12')}</w:p>`, '增加', '', `<w:p>{${d('增加')}}${r('12')}</w:p>`],
  [
    'words over paragraphs, whose marks stay',
    p('甲1') + p('2乙'),
    '1\n2',
    '3',
    `<w:p>${r('甲')}{${d('1')}}</w:p><w:p>{${d('2')}}[${r('3')}]${r('乙')}</w:p>`,
  ],
  [
    'a link',
    `<w:p><w:hyperlink w:anchor="a">${r('1234')}</w:hyperlink></w:p>`,
    '23',
    '9',
    `<w:p><w:hyperlink w:anchor="a">${r('1')}{${d('23')}}[${r('9')}]${r('4')}</w:hyperlink></w:p>`,
  ],
  [
    'what was put in by us already: it is taken back',
    `<w:p><w:ins ${OURS}>${r('共12个')}</w:ins></w:p>`,
    '12',
    '13',
    `<w:p><w:ins ${OURS}>${r('共')}${r('13')}${r('个')}]</w:p>`,
  ],
  [
    'a look that somebody tracked, whose mark stays one',
    `<w:p>${r('甲12', '<w:b/><w:rPrChange w:id="5" w:author="a"><w:rPr/></w:rPrChange>')}</w:p>`,
    '12',
    '3',
    `<w:p>${r('甲', '<w:b/><w:rPrChange w:id="5" w:author="a"><w:rPr/></w:rPrChange>')}{${d('12', '<w:b/><w:rPrChange w:id="6" w:author="a"><w:rPr/></w:rPrChange>')}}[${r('3', '<w:b/>')}]</w:p>`,
  ],
];

describe('reviseDocx', () => {
  it.each(BODIES)('tracks a change of %s', (_what, body, from, to, marked) => {
    const bytes = docxFile(body);
    const { bytes: copy, refused } = reviseDocx(bytes, [change(bytes, from, to)], REVISER);
    expect(refused).toEqual([]);
    expect(shown(copy)).toBe(marked);
    expect(changedParts(bytes, copy)).toEqual([DOCUMENT]);
  });

  it('shows in yellow what is still to be filled in, where the schema has it stand', () => {
    const bytes = docxFile(
      `<w:p>${r('因为甲', '<w:b/><w:color w:val="FF0000"/><w:highlight w:val="red"/><w:u w:val="single"/>')}</w:p>`,
    );
    const { bytes: copy } = reviseDocx(bytes, [change(bytes, '甲', '〔待填：原因〕', true)], REVISER);
    expect(shown(copy)).toContain(
      `[${r('〔待填：原因〕', '<w:b/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/><w:u w:val="single"/>')}]`,
    );
  });

  it('puts words in where none go: behind letters, before them, and in an empty paragraph with its looks', () => {
    const bytes = docxFile(`${p('甲乙')}<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p><w:p/>`);
    const put = (at: number, text: string): DocxEdit => ({
      kind: 'replace',
      span: { start: at, end: at },
      text,
      instead: '',
    });
    const { bytes: copy } = reviseDocx(
      bytes,
      [put(0, '1'), put(1, '2\t3'), put(2, '4'), put(3, '5'), put(4, '6')],
      REVISER,
    );
    expect(shown(copy)).toBe(
      `<w:p>[${r('1')}]${r('甲')}[<w:r><w:t xml:space="preserve">2</w:t><w:tab/><w:t xml:space="preserve">3</w:t></w:r>]${r('乙')}[${r('4')}]</w:p><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>[${r('5', '<w:b/>')}]</w:p><w:p>[${r('6')}]</w:p>`,
    );
  });

  it('makes several changes in one run at once', () => {
    const bytes = docxFile(p('1甲2乙3'));
    const { bytes: copy } = reviseDocx(
      bytes,
      [change(bytes, '3', '9'), change(bytes, '1', '7'), change(bytes, '2', '8')],
      REVISER,
    );
    expect(plainOf(settleChanges(copy, 'accept'))).toBe('7甲8乙9\n');
    expect(plainOf(settleChanges(copy, 'reject'))).toBe('1甲2乙3\n');
  });

  it('refuses changes that overlap', () => {
    const bytes = docxFile(p('1234'));
    expect(() => reviseDocx(bytes, [change(bytes, '12', '9'), change(bytes, '23', '8')], REVISER)).toThrow(RangeError);
  });

  it('writes marks as a document without a prefix has to', () => {
    const bytes = docxPackage({
      [DOCUMENT]: `<document xmlns="${WORD}"><body><p><r><t>共12个</t></r></p></body></document>`,
    });
    const { bytes: copy } = reviseDocx(bytes, [change(bytes, '12', '3')], REVISER);
    const xml = wellFormed(partText(copy, DOCUMENT));
    expect(xml).toContain(`<del xmlns:w="${WORD}" w:id="0" w:author="决算助手"`);
    expect(plainOf(copy)).toBe('共3个\n');
    expect(plainOf(settleChanges(copy, 'reject'))).toBe('共12个\n');
  });

  it('gives every mark an id that nothing has', () => {
    const bytes = docxFile(`<w:p><w:bookmarkStart w:id="41" w:name="a"/>${r('12')}<w:bookmarkEnd w:id="41"/></w:p>`, {
      comments: '<w:comment w:id="50" w:author="a"/>',
    });
    const { bytes: copy } = reviseDocx(bytes, [change(bytes, '12', '3')], REVISER);
    expect([...partText(copy, DOCUMENT).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '51',
      '52',
    ]);
  });
});

const NOTE = { footnotes: `<w:footnote w:id="2">${p('注12')}</w:footnote>` };

/** Bodies whose “12” can only be commented on. */
const HELD: readonly (readonly [why: EditRefusal, body: string, parts?: DocxParts])[] = [
  ['field', `<w:p>${field('REF a', r('12'))}</w:p>`],
  ['field', `<w:p><w:fldSimple w:instr="= 1 + 2">${r('12')}</w:fldSimple></w:p>`],
  [
    'control',
    `<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${r('12')}</w:sdtContent></w:sdt></w:p>`,
  ],
  [
    'control',
    `<w:p><w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r('12')}</w:sdtContent></w:sdt></w:p>`,
  ],
  [
    'control',
    `<w:p><w:sdt><w:sdtPr><w15:dataBinding xmlns:w15="x" w:xpath="/a"/></w:sdtPr><w:sdtContent>${r('12')}</w:sdtContent></w:sdt></w:p>`,
  ],
  ['othersInsertion', `<w:p><w:ins w:id="1" w:author="张三">${r('12')}</w:ins></w:p>`],
  ['othersInsertion', `<w:p><w:moveTo w:id="1" w:author="决算助手">${r('12')}</w:moveTo></w:p>`],
  [
    'versions',
    `<w:p><mc:AlternateContent><mc:Choice Requires="x">${r('12')}</mc:Choice><mc:Fallback>${r('12')}</mc:Fallback></mc:AlternateContent></w:p>`,
  ],
  [
    'textBox',
    `<w:p>${r('甲')}<w:r><w:pict><v:textbox><w:txbxContent>${p('框12')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
  ],
  ['note', `<w:p>${r('甲')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, NOTE],
];

describe('what can only be commented on', () => {
  const held = HELD.map(([why, body, parts = {}]) => ({ why, body, parts }));

  it.each(held)('$why: $body', ({ why, body, parts }) => {
    const bytes = docxFile(body, parts);
    const { bytes: copy, refused } = reviseDocx(bytes, [change(bytes, '12', '34')], REVISER);
    expect(refused).toEqual([{ edit: 0, why }]);
    expect(plainOf(copy)).toBe(plainOf(bytes));
    expect(partText(copy, 'word/comments.xml')).toContain('应为34');
    expect(partText(copy, DOCUMENT)).not.toMatch(/<w:del |34/);
  });

  it.each([
    ['readOnly', '1', true],
    ['comments', 'true', true],
    ['readOnly', '0', false],
    ['trackedChanges', '1', false],
    ['forms', '1', false],
  ])('a document that is protected: %s %s', (edit, enforcement, isProtected) => {
    const bytes = docxPackage({
      [DOCUMENT]: `<w:document xmlns:w="${WORD}"><w:body>${p('12')}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relationships([['settings', 'settings.xml']]),
      'word/settings.xml': `<w:settings xmlns:w="${WORD}"><w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/></w:settings>`,
    });
    const { refused, bytes: copy } = reviseDocx(bytes, [change(bytes, '12', '34')], REVISER);
    expect(refused).toEqual(isProtected ? [{ edit: 0, why: 'protected' }] : []);
    expect(changedParts(bytes, copy)).not.toContain('word/settings.xml');
  });

  it('but what stands beside it is changed', () => {
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const bytes = docxFile(
      `${p('前12')}${box}<w:p>${r('中34')}${field('REF a', r('56'))}</w:p>${p('后78')}<w:p>${r('注')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      NOTE,
    );
    const edits = ['12', '34', '78'].map((old) => change(bytes, old, '9'));
    const { bytes: copy, refused } = reviseDocx(bytes, edits, REVISER);
    expect(refused).toEqual([]);
    expect(plainOf(copy)).toBe(plainOf(bytes).replace('前12', '前9').replace('34', '9').replace('78', '9'));
  });

  it('words are put in on neither side of it, and a paragraph or a row that holds it stays', () => {
    const held = field('REF a', r('56'));
    const bytes = docxFile(`<w:p>${held}</w:p><w:tbl><w:tr><w:tc><w:p>${held}</w:p></w:tc></w:tr></w:tbl>${p('乙')}`);
    const at = { start: 0, end: 0 };
    const edits: readonly DocxEdit[] = [
      { kind: 'replace', span: at, text: '前', instead: '前？' },
      { kind: 'replace', span: { start: 2, end: 2 }, text: '后', instead: '后？' },
      { kind: 'deleteParagraph', paragraph: 0, instead: '删？' },
      { kind: 'deleteRow', paragraph: 1, instead: '删行？' },
    ];
    const { bytes: copy, refused } = reviseDocx(bytes, edits, REVISER);
    expect(refused).toEqual(edits.map((_, edit) => ({ edit, why: 'field' })));
    expect(plainOf(copy)).toBe(plainOf(bytes));
    const comments = partText(copy, 'word/comments.xml');
    expect(['前？', '后？', '删？', '删行？'].filter((words) => !comments.includes(words))).toEqual([]);
  });

  it.each<[edit: DocxEdit, why: string]>([
    [{ kind: 'insertParagraph', behind: 9, pieces: [], instead: '' }, 'no such paragraph'],
    [{ kind: 'deleteParagraph', paragraph: 9, instead: '' }, 'no such paragraph'],
    [{ kind: 'deleteRow', paragraph: 0, instead: '' }, 'not in a row'],
    [{ kind: 'replace', span: { start: 40, end: 41 }, text: '甲', instead: '' }, 'no text at 40'],
  ])('what is not in the text at all is an error: %j', (edit, why) => {
    expect(() => reviseDocx(docxFile(p('12')), [edit], REVISER)).toThrow(why);
  });

  it('two changes that would be written into one another are an error, and no file', () => {
    const edits: readonly DocxEdit[] = [
      { kind: 'replace', span: { start: 2, end: 2 }, text: '字', instead: '' },
      { kind: 'insertParagraph', behind: 1, pieces: [{ text: '新' }], instead: '' },
    ];
    expect(() => reviseDocx(docxFile(`${p('甲')}<w:p/>`), edits, REVISER)).toThrow('edits overlap');
  });

  it('a signed document is not touched at all', () => {
    const bytes = docxPackage({
      [DOCUMENT]: `<w:document xmlns:w="${WORD}"><w:body>${p('12')}</w:body></w:document>`,
      '_xmlsignatures/origin.sigs': '<a/>',
    });
    expect(() => reviseDocx(bytes, [change(bytes, '12', '3')], REVISER)).toThrow('signed');
  });

  it('changes and comments stand side by side, and a comment holds both the old and the new words', () => {
    const bytes = docxFile(p('共12个'));
    const span = { start: 1, end: 3 };
    const { bytes: copy } = reviseDocx(
      bytes,
      [change(bytes, '12', '34'), { kind: 'comment', span, text: '请核' }],
      REVISER,
    );
    const xml = partText(copy, DOCUMENT);
    const inside = xml.slice(xml.indexOf('<w:commentRangeStart'), xml.indexOf('<w:commentRangeEnd'));
    expect(inside).toMatch(/12<\/w:delText>.*34<\/w:t>/);
    expect(plainOf(settleChanges(copy, 'reject'))).toBe('共12个\n');
  });
});

describe('paragraphs', () => {
  const STYLED = `<w:p><w:pPr><w:jc w:val="center"/><w:sectPr/></w:pPr>${r('甲', '<w:b/>')}</w:p>`;

  function insertion(behind: number, text: string): DocxEdit {
    return { kind: 'insertParagraph', behind, pieces: [{ text }], instead: '' };
  }

  it('come in with the looks of the one before, and with nothing of its section', () => {
    const bytes = docxFile(STYLED + p('乙'));
    const { bytes: copy } = reviseDocx(bytes, [insertion(0, '新')], REVISER);
    expect(shown(copy)).toBe(
      `${STYLED}<w:p><w:pPr><w:jc w:val="center"/><w:rPr>[]</w:rPr></w:pPr>[${r('新', '<w:b/>')}]</w:p>${p('乙')}`,
    );
  });

  const PLACES: readonly (readonly [what: string, body: string, edits: readonly DocxEdit[], accepted: string])[] = [
    ['between two', p('甲') + p('乙'), [insertion(0, '新')], '甲\n新\n乙\n'],
    ['several, in their order', p('甲') + p('乙'), [insertion(0, '新1'), insertion(0, '新2')], '甲\n新1\n新2\n乙\n'],
    ['at the end', p('甲') + p('乙'), [insertion(1, '新1'), insertion(1, '新2')], '甲\n乙\n新1\n新2\n'],
    [
      'before a table',
      `${p('甲')}<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>${p('乙')}`,
      [insertion(0, '新')],
      '甲\n新\n格\n乙\n',
    ],
    [
      'in a cell',
      `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>${p('乙')}`,
      [insertion(0, '新')],
      '格\n新\n乙\n',
    ],
    ['behind an empty one', `<w:p/>${p('乙')}`, [insertion(0, '新')], '\n新\n乙\n'],
    ['at the end behind an empty one', `${p('甲')}<w:p/>`, [insertion(1, '新')], '甲\n\n新\n'],
    [
      'one that goes',
      p('甲') + p('乙') + p('丙'),
      [{ kind: 'deleteParagraph', paragraph: 1, instead: '' }],
      '甲\n丙\n',
    ],
    [
      'one that goes, and one that comes',
      p('甲') + p('乙') + p('丙'),
      [{ kind: 'deleteParagraph', paragraph: 1, instead: '' }, insertion(1, '新')],
      '甲\n新\n丙\n',
    ],
    [
      'the only one of a cell goes, and leaves its mark',
      `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>${p('乙')}`,
      [{ kind: 'deleteParagraph', paragraph: 0, instead: '' }],
      '\n乙\n',
    ],
    [
      'one that goes, with what is not seen between it and the next',
      `${p('甲')}<w:bookmarkStart w:id="7" w:name="a"/><w:proofErr w:type="spellEnd"/> ${p('乙')}<w:bookmarkEnd w:id="7"/>`,
      [{ kind: 'deleteParagraph', paragraph: 0, instead: '' }],
      '乙\n',
    ],
    [
      'one that goes before a table, and leaves its mark',
      `${p('甲')}<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>${p('乙')}`,
      [{ kind: 'deleteParagraph', paragraph: 0, instead: '' }],
      '\n格\n乙\n',
    ],
    [
      'one whose mark has looks of its own, which goes',
      p('甲', '<w:jc w:val="left"/><w:rPr/>') + p('乙', '<w:rPr><w:b/></w:rPr>') + p('丙'),
      [
        { kind: 'deleteParagraph', paragraph: 0, instead: '' },
        { kind: 'deleteParagraph', paragraph: 1, instead: '' },
      ],
      '丙\n',
    ],
    [
      'words put into an empty one with looks',
      `${p('甲')}<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>`,
      [{ kind: 'replace', span: { start: 2, end: 2 }, text: '字', instead: '' }],
      '甲\n字\n',
    ],
    [
      'words with tabs and breaks of line',
      p('甲'),
      [{ kind: 'replace', span: { start: 1, end: 1 }, text: '\t一\v二', instead: '' }],
      '甲\t一\v二\n',
    ],
    [
      'the last one goes, and leaves its mark',
      p('甲') + p('乙'),
      [{ kind: 'deleteParagraph', paragraph: 1, instead: '' }],
      '甲\n\n',
    ],
  ];

  it.each(PLACES)('%s', (_what, body, edits, accepted) => {
    const bytes = docxFile(body);
    const { bytes: copy } = reviseDocx(bytes, edits, REVISER);
    wellFormed(partText(copy, DOCUMENT));
    expect(plainOf(settleChanges(copy, 'accept'))).toBe(accepted);
    expect(plainOf(copy)).toBe(accepted);
    expect(plainOf(settleChanges(copy, 'reject'))).toBe(plainOf(bytes));
  });
});

describe('any text, cut into runs anywhere', () => {
  const letters = fc.stringMatching(/^[甲乙12.,&<]{0,12}$/);
  const looks = fc.constantFrom('', '<w:b/>', RED);
  const cut = fc.array(fc.tuple(letters, looks), { minLength: 1, maxLength: 5 });
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraph = cut.map((runs) => `<w:p>${runs.map(([text, look]) => r(escape(text), look)).join('')}</w:p>`);

  it('reads as the new one accepted, as the old one rejected, and nothing else is touched', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(4), letters), { maxLength: 5 }),
        (paragraphs, wishes) => {
          const bytes = docxFile(paragraphs.join(''), { styles: '' });
          const plain = plainOf(bytes);
          let from = 0;
          const edits = wishes.flatMap(([skip, length, text]): readonly DocxEdit[] => {
            const start = from + skip;
            const lineEnd = plain.indexOf('\n', start);
            if (start >= plain.length) return [];
            const end = Math.min(start + length, lineEnd);
            from = end + 1;
            return [{ kind: 'replace', span: { start, end }, text, instead: '' }];
          });
          const wanted = [...edits]
            .reverse()
            .reduce(
              (text, edit) =>
                edit.kind === 'replace' ? text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end) : text,
              plain,
            );
          const { bytes: copy } = reviseDocx(bytes, edits, REVISER);
          wellFormed(partText(copy, DOCUMENT));
          expect(plainOf(settleChanges(copy, 'accept'))).toBe(wanted);
          expect(plainOf(settleChanges(copy, 'reject'))).toBe(plain);
          expect(changedParts(bytes, copy).filter((path) => path !== DOCUMENT)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
