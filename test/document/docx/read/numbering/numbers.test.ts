import { formatCount } from '../../../../../src/document/docx/read/numbering/formats';
import { readDocx } from '../../../../../src/document/docx/read';
import { docxFile, p, type DocxParts } from '../../../../support/texts/docx-file';

describe('formatCount', () => {
  it.each([
    ['decimal', [0, 1, 12], ['0', '1', '12']],
    ['decimalZero', [7, 12], ['07', '12']],
    ['decimalFullWidth', [1, 20], ['１', '２０']],
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 100, 0], ['一', '十', '十一', '二十', '二十一', '九十九', null, null]],
    ['chineseCountingThousand', [3, 10, 35, 101], ['三', '十', '三十五', null]],
    ['japaneseCounting', [4, 12], ['四', '十二']],
    ['taiwaneseCounting', [9, 90], ['九', '九十']],
    ['ideographDigital', [1, 10], ['一', '一〇']],
    ['chineseLegalSimplified', [1, 9, 10], ['壹', '玖', null]],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedCircleChinese', [10, 11], ['⑩', '11']],
    ['decimalEnclosedParen', [1, 20], ['⑴', '⒇']],
    ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
    ['lowerRoman', [4, 1999], ['iv', 'mcmxcix']],
    ['numberInDash', [3], ['- 3 -']],
    ['hebrew1', [1], [null]],
  ] as const)('writes %s', (format, counts, texts) => {
    expect(counts.map((count) => formatCount(format, count))).toEqual(texts);
  });
});

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const in_ = (id: number, at = 0): string =>
  p('文', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const OUTLINE = abstract(
  0,
  level(0, 'chineseCountingThousand', '第%1部分') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '%1.%3.%4', '<w:isLgl/>'),
);

function numbersOf(body: string, parts: DocxParts): string {
  const { paragraphs, remarks } = readDocx('a.docx', docxFile(body, parts)).text;
  const numbers = paragraphs.map(({ number }) => number ?? '·').join(' ');
  return remarks.includes('unreadNumbers') ? `${numbers} !` : numbers;
}

/** Lists and paragraphs → their numbers; “·” is none, “!” says that some are not known. */
const LISTS: readonly (readonly [what: string, body: string, parts: DocxParts, numbers: string])[] = [
  [
    'an outline, whose deeper levels begin anew',
    in_(1) + in_(1, 1) + in_(1, 1) + in_(1, 2) + in_(1) + in_(1, 1) + in_(1, 2),
    { numbering: OUTLINE + num(1, 0) },
    '第一部分 （一） （二） 1. 第二部分 （一） 1.',
  ],
  [
    'legal numbers in plain digits',
    in_(1) + in_(1, 1) + in_(1, 2) + in_(1, 3),
    { numbering: OUTLINE + num(1, 0) },
    '第一部分 （一） 1. 1.1.1',
  ],
  [
    'empty paragraphs',
    `${in_(1)}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>${in_(1)}`,
    { numbering: abstract(0, level(0, 'decimal', '%1、')) + num(1, 0) },
    '1、 2、 3、',
  ],
  ['bullets as none', in_(1), { numbering: abstract(0, level(0, 'bullet', '●')) + num(1, 0) }, '·'],
  ['no list as none', in_(0) + in_(9), { numbering: abstract(0, level(0, 'decimal', '%1')) + num(1, 0) }, '· ·'],
  [
    'lists that share their counts',
    in_(1) + in_(2) + in_(1),
    { numbering: abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) },
    '1. 2. 3.',
  ],
  [
    'a list that begins anew, and no number where the first goes on',
    in_(1) + in_(2) + in_(2) + in_(1),
    {
      numbering:
        abstract(0, level(0, 'decimal', '%1.')) +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    },
    '1. 5. 6. · !',
  ],
  [
    'a level of its own',
    in_(1),
    {
      numbering:
        abstract(0, level(0, 'decimal', '%1.')) +
        num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'chineseCounting', '%1、')}</w:lvlOverride>`),
    },
    '一、',
  ],
  ['nothing where a higher level was never counted', in_(1, 3), { numbering: OUTLINE + num(1, 0) }, '· !'],
  [
    'nothing in a format that is not known',
    in_(1),
    { numbering: abstract(0, level(0, 'hindiNumbers', '%1.')) + num(1, 0) },
    '· !',
  ],
  [
    'the number of the style, of the one that it is based on, and none where the paragraph says so',
    p('文', '<w:pStyle w:val="a"/>') +
      p('文', '<w:pStyle w:val="b"/>') +
      p('文', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="x"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="y"/><w:basedOn w:val="a"/></w:style>',
      numbering: abstract(0, level(0, 'chineseCounting', '%1、')) + num(1, 0),
    },
    '一、 二、 ·',
  ],
  [
    'the level that names the style',
    p('文', '<w:pStyle w:val="a"/>') + p('文', '<w:pStyle w:val="b"/>'),
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="x"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="y"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        abstract(
          0,
          level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="a"/>') +
            level(1, 'decimal', '%2.', '<w:pStyle w:val="b"/>'),
        ) + num(1, 0),
    },
    '一、 1.',
  ],
  [
    'the list of a style of lists',
    in_(1),
    {
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      numbering:
        abstract(0, '<w:numStyleLink w:val="L"/>') + abstract(1, level(0, 'decimal', '(%1)')) + num(1, 0) + num(2, 1),
    },
    '(1)',
  ],
  [
    'nothing for lists and styles that refer to themselves',
    in_(1) + p('文', '<w:pStyle w:val="a"/>'),
    {
      styles: `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="x"/><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      numbering: abstract(0, '<w:numStyleLink w:val="L"/>') + num(1, 0),
    },
    '· ·',
  ],
  [
    'nothing in notes, whose lists begin who knows where',
    `<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
    {
      numbering: abstract(0, level(0, 'decimal', '%1.')) + num(1, 0),
      footnotes: `<w:footnote w:id="2">${in_(1)}</w:footnote>`,
    },
    '· · !',
  ],
];

it.each(LISTS)('numbers %s', (_what, body, parts, numbers) => {
  expect(numbersOf(body, parts)).toBe(numbers);
});
