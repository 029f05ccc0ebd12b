import { revisedDocx } from '../../../src/casework';
import { readDocx } from '../../../src/document/docx/read';
import type { Revision } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { reviseText } from '../../../src/revision';
import { partText } from '../../support/books';
import { docxFile, p, r } from '../../support/texts/docx-file';
import { settleChanges } from '../../support/texts/settle-changes';

type Line = readonly string[];

const HEADER: Line = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const LAST_YEAR: readonly Line[] = [
  ['', '合计', '60.00', '50.00', '10.00'],
  ['201', '一般公共服务支出', '60.00', '50.00', '10.00'],
  ['20106', '财政事务', '60.00', '50.00', '10.00'],
  ['2010601', '行政运行', '50.00', '50.00', '0.00'],
  ['2010699', '其他财政事务支出', '10.00', '0.00', '10.00'],
];

function file(lines: readonly Line[]): Uint8Array {
  const rows = [HEADER, ...lines].map(
    (cells) => `<w:tr>${cells.map((text) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`).join('')}</w:tr>`,
  );
  const title = [p('一般公共预算财政拨款支出决算表'), p('单位：万元')].join('');
  return docxFile(`${title}<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>${p('')}`);
}

function reportOf(lines: readonly Line[]) {
  const { tables } = readDocx('a.docx', file(lines)).text;
  if (tables === null) throw new RangeError('no tables');
  return recognise(tables);
}

/** A text with `lines` as its table, brought from one year's book to the other's. */
function brought(
  lines: readonly Line[],
  now: readonly Line[],
  {
    old = LAST_YEAR,
    isSameYear = false,
  }: { readonly old?: readonly Line[] | null; readonly isSameYear?: boolean } = {},
): { readonly revision: Revision; readonly accepted: readonly Line[]; readonly rejected: readonly Line[] } {
  const original = file(lines);
  const document = readDocx('a.docx', original).text;
  const tables = { inText: reportOf(lines), fresh: reportOf(now), old: old && reportOf(old) };
  const revision = reviseText(document, { old: new Map(), fresh: new Map(), tables, isSameYear });
  const { bytes } = revisedDocx(original, revision, new Date(2025, 0, 1));
  return {
    revision,
    accepted: cellsOf(settleChanges(bytes, 'accept')),
    rejected: cellsOf(settleChanges(bytes, 'reject')),
  };
}

function cellsOf(bytes: Uint8Array): readonly Line[] {
  const { plain, paragraphs } = readDocx('a.docx', bytes).text;
  const texts = paragraphs
    .filter(({ role }) => role === 'tableCell')
    .map(({ span }) => plain.slice(span.start, span.end));
  return Array.from({ length: texts.length / HEADER.length }, (_, row) =>
    texts.slice(row * HEADER.length, (row + 1) * HEADER.length),
  ).slice(1);
}

const GROWN: readonly Line[] = [
  ['', '合计', '75.00', '70.00', '5.00'],
  ['201', '一般公共服务支出', '70.00', '70.00', '0.00'],
  ['20106', '财政事务', '70.00', '70.00', '0.00'],
  ['2010601', '行政运行', '70.00', '70.00', '0.00'],
  ['205', '教育支出', '5.00', '0.00', '5.00'],
  ['20508', '进修及培训', '5.00', '0.00', '5.00'],
  ['2050803', '培训支出', '5.00', '0.00', '5.00'],
];

describe('a table within a text', () => {
  it('is filled cell by cell, with rows that come and go in the order of their codes', () => {
    const { revision, accepted, rejected } = brought(LAST_YEAR, GROWN);
    expect(accepted).toEqual(GROWN);
    expect(rejected).toEqual(LAST_YEAR);
    expect(revision.left).toEqual([]);
    const [total] = revision.changes;
    expect(total).toMatchObject({
      kind: 'figure',
      old: '60.00',
      new: '75.00',
      label: '一般公共预算财政拨款支出决算表·合计·合计',
    });
    expect(total?.sources).toHaveLength(1);
  });

  it('is filled from the books where it has headings and blank lines alone', () => {
    const blank: readonly Line[] = [
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ];
    const { revision, accepted, rejected } = brought(blank, GROWN, { old: [['', '合计', '0.00', '0.00', '0.00']] });
    expect(accepted).toEqual(GROWN);
    expect(rejected).toEqual(blank);
    expect(revision.left).toEqual([]);
  });

  it.each([
    [
      'one line of headings',
      [HEADER.map((text) => `<w:tc><w:tcPr><w:shd w:fill="DDDDDD"/></w:tcPr><w:p>${r(text, '<w:b/>')}</w:p></w:tc>`)],
    ],
    [
      'headings over two lines',
      [
        [
          `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('项目')}</w:tc>`,
          ...HEADER.slice(2).map((text) => `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(text)}</w:tc>`),
        ],
        [
          ...HEADER.slice(0, 2).map((text) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`),
          ...HEADER.slice(2).map(() => `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc>`),
        ],
      ],
    ],
  ])('is filled from the books where it has %s and no line below', (_what, headings) => {
    const trPr = '<w:trPr><w:tblHeader/></w:trPr>';
    const rows = headings.map((cells) => `<w:tr>${trPr}${cells.join('')}</w:tr>`);
    const title = [p('一般公共预算财政拨款支出决算表'), p('单位：万元')].join('');
    const original = docxFile(`${title}<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>${p('')}`);
    const document = readDocx('a.docx', original).text;
    const nothing = reportOf([['', '合计', '0.00', '0.00', '0.00']]);
    const inText = document.tables && recognise(document.tables);
    if (inText === null) throw new RangeError('no tables');
    const tables = { inText, fresh: reportOf(GROWN), old: nothing };
    const revision = reviseText(document, { old: new Map(), fresh: new Map(), tables });
    const { bytes, refused } = revisedDocx(original, revision, new Date(2025, 0, 1));
    expect([refused, revision.left]).toEqual([[], []]);
    const accepted = readDocx('', settleChanges(bytes, 'accept')).text;
    expect(accepted.plain.trimEnd().split('\n').slice(-GROWN.flat().length)).toEqual(GROWN.flat());
    const [, ...made] = partText(bytes, 'word/document.xml')
      .split(/(?=<w:tr>)/)
      .slice(headings.length);
    expect(made.join('')).not.toMatch(/tblHeader|vMerge|<w:b\/>|w:shd/);
    expect(readDocx('', settleChanges(bytes, 'reject')).text.plain).toBe(document.plain);
  });

  it('keeps its empty cells, and its manner of parting thousands', () => {
    const bare = (lines: readonly Line[]): readonly Line[] =>
      lines.map((cells) => cells.map((text) => (text === '0.00' ? '' : text.replace(/^(\d)(\d\.)/, '$1,00$2'))));
    expect(brought(bare(LAST_YEAR), bare(GROWN), { old: bare(LAST_YEAR) }).accepted).toEqual(bare(GROWN));
  });

  it('stays as it is where its figures are not those of the unit’s book, and that is said', () => {
    const others = LAST_YEAR.map((cells) => cells.map((text) => text.replace(/^(\d+)\.00$/, '9$1.00')));
    const { revision, accepted } = brought(others, GROWN);
    expect(accepted).toEqual(others);
    expect(revision.left.map(({ why }) => why)).toEqual([expect.stringContaining('这张表没有认出是哪一张')]);
  });

  it('names every row that came and has no place, in one remark', () => {
    const [total, ...rows] = LAST_YEAR;
    const unsorted = [total ?? [], ...rows.slice(2), ...rows.slice(0, 2)];
    const { revision } = brought(unsorted, GROWN, { old: unsorted });
    expect(revision.left.map(({ why }) => why)).toEqual([
      ['205教育支出', '20508进修及培训', '2050803培训支出']
        .map((name) => `本年表里有“${name}”一行，这里没有，请补上`)
        .join('；'),
    ]);
  });

  it('says of a cell that was wrong last year that it was', () => {
    const slip = LAST_YEAR.map((cells, row) => (row === 3 ? [...cells.slice(0, 3), '55.00', '0.00'] : cells));
    const { revision, accepted } = brought(slip, GROWN);
    expect(accepted).toEqual(GROWN);
    expect(revision.changes.filter(({ note }) => note !== null)).toEqual([
      expect.objectContaining({ old: '55.00', new: '70.00', note: '上年稿这一格与上年账不符，已换成本年的数，请核对' }),
    ]);
  });

  it('changes only what changed between two versions, and asks of what somebody changed by hand', () => {
    const later = LAST_YEAR.map((cells, row) =>
      row === 3 ? ['2010601', '行政运行', '49.00', '49.00', '0.00'] : cells,
    );
    const byHand = LAST_YEAR.map((cells, row) =>
      row === 3 ? ['2010601', '行政运行', '50.00', '48.00', '0.00'] : cells,
    );
    const { revision } = brought(byHand, later, { isSameYear: true });
    expect(revision.changes.map(({ old, new: text }) => [old, text])).toEqual([['50.00', '49.00']]);
    expect(revision.left).toEqual([
      expect.objectContaining({ kind: 'asked', quote: '48.00', why: expect.stringContaining('手工改') as string }),
    ]);
  });
});
