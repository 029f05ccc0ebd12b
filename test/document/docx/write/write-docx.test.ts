import { writeDocx, type DocxBlock } from '../../../../src/document/docx';
import { readDocx } from '../../../../src/document/docx/read';
import type { PrintedTable } from '../../../../src/document/docx/write/printed-table';
import { partText } from '../../../support/books';

const TABLE: PrintedTable = {
  title: '收入决算表',
  number: '公开02表',
  unitName: '甲局',
  amountUnit: '万元',
  widths: [60, 48, 48],
  isLandscape: false,
  header: [
    [
      { text: '项目', align: 'center', rowSpan: 2 },
      { text: '金额', align: 'center', columnSpan: 2 },
    ],
    [
      { text: '预算', align: 'center' },
      { text: '决算', align: 'center' },
    ],
  ],
  rows: [
    [
      { text: '合计\n（元）', align: 'left' },
      { text: '1.00', align: 'right' },
      { text: '〔待填〕', align: 'right', isOpen: true },
    ],
  ],
  notes: ['注：甲。', '注：乙。'],
};

const BLOCKS: readonly DocxBlock[] = [
  { kind: 'title', text: '示例县卫生健康局2020年度部门决算送审摘要' },
  { kind: 'contents' },
  { kind: 'heading', level: 1, text: '第一部分 概况' },
  { kind: 'heading', level: 2, text: '一、收入' },
  {
    kind: 'paragraph',
    pieces: [
      { text: '收入' },
      { text: '1.00', anchor: 'JS_a1' },
      { text: '、' },
      { text: '2.00', anchor: 'JS_b2' },
      { text: '〔待填〕', open: 'wanted' },
      { text: '　　', open: 'gap' },
      { text: '坏\u0001字\uffff' },
    ],
  },
  { kind: 'heading', level: 3, text: '（一）其他' },
  { kind: 'table', table: TABLE },
  { kind: 'table', table: { ...TABLE, title: '文字表', amountUnit: '', isLandscape: true, notes: [] } },
];

describe('a document as it is written', () => {
  let bytes: Uint8Array = new Uint8Array();
  let xml = '';
  let sections: readonly string[] = [];

  beforeAll(async () => {
    bytes = await writeDocx(BLOCKS, { title: '摘要', author: '甲局' });
    xml = partText(bytes, 'word/document.xml');
    sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  });

  /** The paragraph that holds these words, below the contents. */
  const paragraphWith = (words: string): string =>
    (xml.match(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).filter((each) => each.includes(words)).at(-1) ?? '';

  it('is the same each time, says nothing of when, and holds no sign that XML forbids', async () => {
    expect(await writeDocx(BLOCKS, { title: '摘要', author: '甲局' })).toEqual(bytes);
    const core = partText(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>摘要</dc:title>');
    expect(core).toContain('<dc:creator>甲局</dc:creator>');
    expect(core).not.toMatch(/dcterms:(?:created|modified)/);
    expect(paragraphWith('坏')).toContain('坏字');
  });

  it('has its words in their order, those of tables cell by cell', () => {
    const lines = readDocx('', bytes).text.plain.split('\n');
    expect(lines.filter((line) => line !== '')).toEqual([
      '示例县卫生健康局\v2020年度部门决算送审摘要',
      '目　　录',
      ...['第一部分 概况\t', '一、收入\t'],
      '第一部分 概况',
      '一、收入',
      '收入1.00、2.00〔待填〕　　坏字',
      '（一）其他',
      ...['收入决算表', '\t公开02表', '单位：甲局\t金额单位：万元'],
      ...['项目', '金额', '预算', '决算', '合计\v（元）', '1.00', '〔待填〕', '注：甲。', '注：乙。'],
      ...['文字表', '\t公开02表', '单位：甲局\t'],
      ...['项目', '金额', '预算', '决算', '合计\v（元）', '1.00', '〔待填〕'],
    ]);
  });

  it('shows what is still open, and leaves a line for what is written by hand', () => {
    const runs = paragraphWith('坏').match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const looks = runs.map((run) => [/<w:highlight[^>]*yellow/.test(run), run.includes('<w:u ')]);
    expect(looks.slice(-3)).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    expect(cells.filter((each) => each.includes('<w:highlight')).every((each) => each.includes('〔待填〕'))).toBe(true);
  });

  it('has a bookmark tight round each figure that is named, counted from 1', () => {
    const marks = [...xml.matchAll(/<w:bookmark(Start|End)\b[^>]*w:id="(\d+)"/g)];
    const ids = (kind: string): readonly number[] =>
      marks.filter(([, each]) => each === kind).map(([, , id]) => Number(id));
    expect(ids('Start')).toEqual(ids('Start').map((_, index) => index + 1));
    expect([...ids('End')].sort()).toEqual(ids('Start'));
    const { anchors, plain } = readDocx('', bytes).text;
    expect(anchors?.map(({ name, span }) => [name, plain.slice(span.start, span.end)])).toEqual([
      ['_Toc1', '第一部分 概况'],
      ['_Toc2', '一、收入'],
      ['JS_a1', '1.00'],
      ['JS_b2', '2.00'],
    ]);
  });

  it('has a table on a page of its own, turned where it is wide', () => {
    expect(paragraphWith('收入决算表')).toContain('<w:pageBreakBefore/>');
    expect(paragraphWith('收入决算表')).toContain('<w:keepNext/>');
    const papers = sections.map((section) => {
      const [, width = '', height = ''] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(section) ?? [];
      return [Number(width) > Number(height), section.includes('landscape')];
    });
    expect(papers).toEqual([
      [false, false],
      [true, true],
    ]);
    const tables = xml.match(/<w:tblW [^>]*>/g) ?? [];
    const [upright = 0, across = 0] = tables.map((each) => Number(/w:w="(\d+)"/.exec(each)?.[1]));
    expect(across).toBeGreaterThan(upright * 1.3);
  });

  it('has header rows again on every page, and no row torn apart', () => {
    const rows = (/<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '').match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => [row.includes('<w:tblHeader/>'), row.includes('<w:cantSplit/>')])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
    expect(rows[0]).toContain('<w:gridSpan w:val="2"/>');
    expect(rows[0]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[2]).not.toMatch(/gridSpan|vMerge/);
  });

  it('begins a part on a page, and no other heading', () => {
    const breaks = ['第一部分 概况', '一、收入', '（一）其他'].map((words) =>
      paragraphWith(words).includes('<w:pageBreakBefore/>'),
    );
    expect(breaks).toEqual([true, false, false]);
  });

  it('has each piece of a field in a run of its own', () => {
    const runs = xml.match(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? [];
    const inFields = runs.filter((run) => run.includes('<w:fldChar'));
    expect(inFields.length).toBeGreaterThan(0);
    expect(inFields.filter((run) => (run.match(/<w:(?:fldChar|instrText|t)\b/g) ?? []).length !== 1)).toEqual([]);
  });

  it('names other faces for computers that lack ours', () => {
    const fonts = partText(bytes, 'word/fontTable.xml');
    expect(fonts).toMatch(/<w:font w:name="[^"]+"><w:altName w:val="[^"]+"\/><w:charset w:val="86"\/><\/w:font>/);
  });

  it('is set closer where it has to stay on one page', async () => {
    const compact = await writeDocx(BLOCKS, { title: '摘要', author: '甲局', isCompact: true });
    expect(partText(compact, 'word/styles.xml')).not.toBe(partText(bytes, 'word/styles.xml'));
  });
});
