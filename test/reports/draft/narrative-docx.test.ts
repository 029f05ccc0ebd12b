import { draftHtml, narrativeDocx } from '../../../src/reports';
import { allowanceFor } from '../../../src/document/allowance';
import { anchorNames } from '../../../src/reports/draft/anchor-names';
import { decodeXml } from '../../../src/document/package/xml';
import { maybeEntry, openArchive, unpack, type Archive } from '../../../src/document/package/zip';
import { draftNarrative } from '../../../src/narrative';
import { recognise } from '../../../src/recognition';
import { EMPTY_SUPPLEMENT } from '../../../src/model';
import { CONSISTENT } from '../../support/books/sample-files';

const report = recognise(CONSISTENT);
const draft = draftNarrative(report, { template: 'hunan-2020' });

function part(archive: Archive, path: string): string {
  const entry = maybeEntry(archive, path);
  if (!entry) throw new Error(`no ${path}`);
  return decodeXml(unpack(entry, allowanceFor()));
}

/** The plain texts of the paragraphs with a style, or of all. */
function paragraphs(xml: string, style?: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => style === undefined || paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

describe('narrativeDocx', () => {
  let archive: Archive;
  let xml: string;

  beforeAll(async () => {
    archive = openArchive(await narrativeDocx(draft, report));
    xml = part(archive, 'word/document.xml');
  });

  it('is one A4 document of upright and turned pages with the official margins', () => {
    const pages = [...xml.matchAll(/<w:pgSz ([^>]*)\/><w:pgMar ([^>]*)\/>/g)].map(([, size = '', margins = '']) => ({
      turned: size.includes('landscape'),
      size: [/w:w="(\d+)"/.exec(size)?.[1], /w:h="(\d+)"/.exec(size)?.[1]],
      margins: ['top', 'right', 'bottom', 'left'].map((side) => RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]),
    }));
    const [upright] = pages;
    expect(upright).toEqual({ turned: false, size: ['11906', '16838'], margins: ['2098', '1474', '1984', '1587'] });
    expect(pages.find(({ turned }) => turned)).toEqual({
      turned: true,
      size: ['16838', '11906'],
      margins: ['1587', '2098', '1474', '1984'],
    });
  });

  it('sets text in 3号仿宋 on lines of 28 points, first lines in by two characters', () => {
    const styles = part(archive, 'word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
    const body = paragraphs(xml).find((text) => text.includes('20862.66'));
    expect(body).toMatch(/^2020年度.*20862\.66万元/);
    expect(styles).toMatch(/w:styleId="OfficialText".*?w:firstLineChars="200"/s);
  });

  it.each([
    ['OfficialTitle', '方正小标宋简体', 44],
    ['Heading2', '黑体', 32],
    ['Heading3', '楷体_GB2312', 32],
  ])('sets %s in %s', (id, name, size) => {
    const styles = part(archive, 'word/styles.xml');
    const style = RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    expect(style).toContain(`w:eastAsia="${name}"`);
    expect(style).toContain(`<w:sz w:val="${size}"/>`);
  });

  it('says which typefaces will do instead', () => {
    expect(part(archive, 'word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>',
    );
  });

  it('numbers pages outside: right on odd pages, left on even ones', () => {
    const footers = archive.entries
      .filter(({ path }) => /^word\/footer\d+\.xml$/.test(path))
      .map((entry) => entry.path);
    const sides = footers.map((path) => /<w:jc w:val="(\w+)"\/>/.exec(part(archive, path))?.[1]);
    expect(new Set(sides)).toEqual(new Set(['right', 'left']));
    expect(part(archive, footers[0] ?? '')).toMatch(/— .*PAGE.* —/s);
    expect(part(archive, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('lists the headings of parts and sections in its contents', () => {
    const listed = [...paragraphs(xml, 'TOC1'), ...paragraphs(xml, 'TOC2')];
    const headings = draft.sections.filter(({ level }) => level < 3).map(({ heading }) => heading);
    expect(new Set(listed)).toEqual(new Set(headings));
  });

  it('prints every table of the template with its header on each page', () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(9);
    for (const table of tables) expect(table).toContain('<w:tblHeader/>');
    expect(paragraphs(xml, 'TableTitle').slice(1)).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算表',
      '一般公共预算财政拨款“三公”经费支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
    ]);
  });

  it('highlights what is missing as 待填', () => {
    const marked = [...xml.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(marked).toContain('〔待填：上年数〕');
    expect(marked.length).toBeGreaterThanOrEqual(draft.missing.length);
  });

  it('gives the same bytes for the same draft', async () => {
    const again = await narrativeDocx(draft, report);
    expect(Buffer.from(again).equals(Buffer.from(archive.bytes))).toBe(true);
  });

  it('leaves lines to write on where the gaps are to be empty', async () => {
    const document = part(openArchive(await narrativeDocx(draft, report, 'empty')), 'word/document.xml');
    expect(document.match(/<w:u w:val="single"\/>.{0,40}<w:t[^>]*>\u3000{4}</g)?.length).toBeGreaterThanOrEqual(
      draft.missing.length,
    );
    expect(document).not.toMatch(/待填|w:highlight/);
  });

  it('has nothing of what is not to be filled in', async () => {
    const waived = draftNarrative(report, {
      template: 'hunan-2020',
      supplement: { ...EMPTY_SUPPLEMENT, waived: ['text/duties'] },
    });
    const document = part(openArchive(await narrativeDocx(waived, report)), 'word/document.xml');
    expect(document).not.toContain('待填：主要职责');
    expect(document).not.toMatch(/\u3000{4}/);
  });

  it('makes contents of outline levels, with every piece of a field in a run of its own and no page stored', () => {
    const styles = part(archive, 'word/styles.xml');
    const levels = [1, 2, 3].map(
      (level) => RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="(\\d)"`, 's').exec(styles)?.[1],
    );
    expect(levels).toEqual(['0', '1', '2']);
    const runs = [...xml.matchAll(/<w:r>((?:(?!<\/w:r>).)*)<\/w:r>/gs)].map(([, content = '']) => content);
    const pieces = runs.map((run) => run.match(/<w:(?:fldChar|instrText|t|tab)[ />]/g)?.length ?? 0);
    const fields = runs.map((run, at) => ({ at, isField: /<w:(?:fldChar|instrText)/.test(run) }));
    expect(fields.filter(({ at, isField }) => isField && pieces[at] !== 1)).toEqual([]);
    expect(xml).not.toMatch(/w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>\d/);
  });

  it('holds every figure in a bookmark of its fact, under a name that every program keeps', () => {
    const figures = draft.sections.flatMap(({ paragraphs: own }) =>
      own.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? [])),
    );
    const nameOf = anchorNames();
    const anchors = [
      ...xml.matchAll(/<w:bookmarkStart w:name="(JS_[^"]*)" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\2"\/>/gs),
    ];
    expect(anchors.map(([, name]) => name)).toEqual(figures.map(({ fact }) => nameOf(fact)));
    expect(anchors.map(([, , , content = '']) => /<w:t[^>]*>([^<]*)</.exec(content)?.[1])).toEqual(
      figures.map(({ value }) => value),
    );
    expect(new Set(anchors.map(([, name]) => name)).size).toBe(anchors.length);
    expect(anchors.filter(([, name = '']) => !/^[A-Za-z0-9_]{1,40}$/.test(name))).toEqual([]);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('draftHtml', () => {
  const html = draftHtml(draft, report);

  it('writes the styles on every paragraph, since paste knows of no others', () => {
    expect(html).toMatch(/<h2 style="font-family:'黑体'[^"]*font-size:16pt;line-height:28pt[^"]*">一、/);
    expect(html).toMatch(/<p style="font-family:'仿宋_GB2312','仿宋'[^"]*text-indent:2em">2020年度[^<]*20862\.66/);
  });

  it('holds the tables with their spans, and what is missing in yellow', () => {
    expect(html.match(/<table /g)).toHaveLength(9);
    expect(html).toContain('<td colspan="2" style="border:1px solid #000;padding:1pt 3pt;text-align:center">收入</td>');
    expect(html).toContain('<span style="background:#FFFF00">〔待填：上年数〕</span>');
  });

  it('lets no sign of a text become markup', () => {
    const odd = { ...draft, title: '<b>&' };
    expect(draftHtml(odd, report)).toContain('&lt;b&gt;&amp;');
  });
});
