import { openText } from '../../../src/document';
import { decodeText } from '../../../src/document/text';
import { decodeHtml } from '../../../src/document/text/html/characters';
import { readHtml } from '../../../src/document/text/html/read-html';
import { htmlTokens } from '../../../src/document/text/html/tokens';
import { plainLines } from '../../../src/document/text/lines';
import type { TextDocument } from '../../../src/model';

const linesOf = ({ plain }: TextDocument): string => plain.replace(/\n$/, '').split('\n').join('|');

/** A page → the lines of its text, joined by “|”. */
const PAGES: readonly (readonly [what: string, html: string, lines: string])[] = [
  ['a block a line', '<p>甲</p><div>乙<p>丙</div>丁', '甲|乙|丙|丁'],
  ['a line break a line', '<p>甲<br>乙<BR/>丙</p>', '甲|乙|丙'],
  ['words across elements of a line', '<p>支出<b>12</b><span>04</span>.50<a href="x">万元</a></p>', '支出1204.50万元'],
  ['blanks as a browser shows them', '<p>  甲 \r\n\t乙&nbsp;丙　丁 </p>', '甲 乙\u00a0丙　丁'],
  ['lines as they are where a page says so', '<pre>甲\n  乙</pre>', '甲|  乙'],
  [
    'characters by their names and numbers',
    '<p>&ldquo;三公&rdquo;&#8212;&#x4e00;&#150;&amp;lt;&nosuch;&copy</p>',
    '“三公”—一–&lt;&nosuch;©',
  ],
  [
    'no scripts, styles, comments, or heads',
    '<html><head><title>题</title><style>p{}</style></head><body><script>if (a<b) "</p>"</script><!-- <p>x --><p>甲<![endif]></p>',
    '甲',
  ],
  ['a body whose head was never ended', '<head><title>题</title><body><p>甲', '甲'],
  [
    'nothing that is hidden',
    '<p style="color:red; display:none">藏</p><div hidden>藏<div>藏</div></div><p style="display:none">藏<p>甲</p>',
    '甲',
  ],
  ['what follows an item that hides itself', '<ul><li hidden>藏<ul><li>藏</ul><li>甲</ul><p>乙', '甲|乙'],
  ['what follows a list whose last item is hidden', '<ul><li>甲<li style="display:none">藏</ul>乙', '甲|乙'],
  ['what follows a hidden paragraph, whatever begins', '<p hidden>藏<br>藏<b>藏<div>甲</div><p>乙', '甲|乙'],
  ['what follows a hidden paragraph, whatever ends', '<div><p hidden>藏</div>甲', '甲'],
  ['what follows a hidden cell', '<table><tr><td hidden>藏<td>甲<tr><td>乙<td hidden>藏</table>丙', '甲|乙|丙'],
  ['what follows a hidden row', '<table><tr hidden><td>藏<p>藏</p></td><tr><td>甲</table>', '甲'],
  [
    'nothing of a table in a hidden cell',
    '<table><tr><td hidden><table><tr><td>藏</td></tr></table>藏</td><td>甲</table>',
    '甲',
  ],
  ['what follows a hidden term', '<dl><dt hidden>藏<dd>甲<dd hidden>藏</dl>乙', '甲|乙'],
  ['signs that are no tags', '<p>3 < 5 且 a<5，<甲>，1&2</p>', '3 < 5 且 a<5，<甲>，1&2'],
  ['attributes that look like tags', `<p title="a>b" alt='</p>' class=x>甲</p><p a="1"b>乙</p>`, '甲|乙'],
  [
    'cells of tables',
    '<table><caption>表</caption><tr><td>甲<td><p>乙</p><p>丙</p><tr><th>丁</table>戊',
    '表|甲|乙|丙|丁|戊',
  ],
  ['a page that ends in a tag', '<p>甲<a href="', '甲'],
  ['nothing of nothing', '', ''],
];

describe('the text of a web page', () => {
  it.each(PAGES)('has %s', (_what, html, lines) => {
    expect(linesOf(readHtml('a.html', html))).toBe(lines);
  });

  it('has headings, numbers of lists, and cells', () => {
    const { plain, paragraphs } = readHtml(
      'a.html',
      '<h2>总体</h2><ol start="3"><li>甲<li><p>乙</p><p>丙</p><ul><li>丁</ul></ol><ol type="a"><li>戊</ol><table><tr><td>己</table>',
    );
    expect(paragraphs.map(({ span, ...more }) => [plain.slice(span.start, span.end), more])).toEqual([
      ['总体', { role: 'body', number: null, level: 2 }],
      ['甲', { role: 'body', number: '3.', level: null }],
      ['乙', { role: 'body', number: '4.', level: null }],
      ['丙', { role: 'body', number: null, level: null }],
      ['丁', { role: 'body', number: null, level: null }],
      ['戊', { role: 'body', number: null, level: null }],
      ['己', { role: 'tableCell', number: null, level: null }],
    ]);
  });

  it('has its tables as sheets, with the lines around them, in frames too', () => {
    const { tables } = readHtml(
      'a.html',
      `<table><tr><td><p>支出决算表</p><p>单位：万元</p>
        <table><tr><th rowspan=9>项目<th colspan="2">金额<tr><td>1.50<td>2.50</table>
        <p>注：略。</p></td></tr></table>`,
    );
    expect(tables?.sheets.map(({ name, values, merges }) => ({ name, values, merges }))).toEqual([
      {
        name: '支出决算表',
        values: [
          ['支出决算表', null, null],
          ['单位：万元', null, null],
          ['项目', '金额', null],
          [null, 1.5, 2.5],
          ['注：略。', null, null],
        ],
        merges: [
          { top: 2, left: 0, bottom: 3, right: 0 },
          { top: 2, left: 1, bottom: 2, right: 2 },
        ],
      },
    ]);
  });

  it('tells of words that were hidden, and not of scripts', () => {
    expect(readHtml('a.html', '<p hidden>藏</p>甲').remarks).toEqual(['hiddenText']);
    expect(readHtml('a.html', '<noscript>藏</noscript>甲').remarks).toEqual([]);
  });

  it.each([
    ['说明.html', '<p>甲</p>'],
    ['说明.txt', '<!DOCTYPE html>\n<html><p>甲</p>'],
    ['说明.txt', '\ufeff<html xmlns="x"><p>甲</p>'],
  ])('is told by its name or its beginning: %s', async (name, html) => {
    const opened = await openText(name, new TextEncoder().encode(html));
    expect(opened).toMatchObject({ kind: 'text', text: { format: 'html', plain: '甲\n' } });
  });

  it.each([
    ['millions of lines', '<p>a'.repeat(3_000_000), 'tooLarge'],
    ['millions of tables', '<table></table>'.repeat(1_000_000), 'tooLarge'],
    ['tables within tables', '<table>'.repeat(100_000), 'damaged'],
    ['cells over many columns', `<table>${'<td colspan=1000>甲'.repeat(100_000)}`, 'tooLarge'],
    ['elements within elements', `${'<div><b>'.repeat(300_000)}甲`, 'text'],
    ['open quotes', '<a b="'.repeat(300_000), 'noWords'],
    ['open comments', `甲${'<!-- '.repeat(300_000)}`, 'text'],
    ['scripts', `甲${'<script>'.repeat(300_000)}`, 'text'],
  ])('gets an answer within seconds, whatever it is made of: %s', async (_what, html, answer) => {
    const started = process.cpuUsage();
    const opened = await openText('a.html', new TextEncoder().encode(html));
    expect(opened.kind === 'fault' ? opened.code : 'text').toBe(answer);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000);
  });
});

it.each([
  ['&nbsp;2023', '\u00a02023'],
  ['&nbsp2023', '\u00a02023'],
  ['&nbsp&nbsp甲', '\u00a0\u00a0甲'],
  ['&lt甲&gt', '<甲>'],
  ['5&times3', '5×3'],
  ['&frac12杯', '½杯'],
  ['&ampamp;', '&amp;'],
  // Browsers know these with their semicolon alone, and names by their letters as they are written.
  ['&ldquo三公&rdquo', '&ldquo三公&rdquo'],
  ['&mdash;&MDASH;', '—&MDASH;'],
  ['&nosuch;', '&nosuch;'],
  ['a&b;c&', 'a&b;c&'],
  ['&#65&#x42;&#20013', 'AB中'],
  ['&#128;&#x99;&#129;', '€™?'],
  ['&#0;&#xd800;&#x110000;&#x1f600;', '\ufffd\ufffd\ufffd😀'],
  ['&#55295;&#57344;', '\ud7ff\ue000'],
  ['&shy;软&zwnj;', '软\u200c'],
])('%j in a page is %j', (written, read) => {
  expect(decodeHtml(written)).toBe(read);
});

describe('what a page is made of', () => {
  const tokens = (html: string): readonly string[] =>
    [...htmlTokens(html)].map((token) => {
      if (token.kind === 'text') return token.text;
      const attributes = token.kind === 'open' ? [...token.attributes].map(([key, value]) => ` ${key}=${value}`) : [];
      return `<${token.kind === 'close' ? '/' : ''}${token.name}${attributes.join('')}>`;
    });

  it.each<[string, readonly string[]]>([
    ['<P CLASS="a b">甲</P >', ['<p class=a b>', '甲', '</p>']],
    ["<td colspan = 2 rowspan='3' nowrap>", ['<td colspan=2 rowspan=3 nowrap=>']],
    ['<a href="x?a=1&amp;b=2">', ['<a href=x?a=1&b=2>']],
    ['<br/><img src=a/b.png />', ['<br>', '<img src=a/b.png>']],
    ['甲<!-- <p> -->乙<!DOCTYPE html>丙<?xml ?>丁', ['甲', '乙', '丙', '丁']],
    ['甲<!-->乙-->丙', ['甲', '丙']],
    ['<script>if (a<b) x="</p>"</script>甲', ['<script>', '</script>', '甲']],
    ['<style>p{}', ['<style>']],
    ['1<2 <3 <甲>', ['1', '<', '2 ', '<', '3 ', '<', '甲>']],
    ['甲<p a="1', ['甲', '']],
  ])('%s', (html, expected) => {
    expect(tokens(html)).toEqual(expected);
  });
});

it.each([
  ['甲\n乙\r\n丙\r丁', ['甲', '乙', '丙', '丁']],
  ['甲\n\n乙\n', ['甲', '', '乙']],
  ['\n', ['']],
  ['', []],
  ['甲', ['甲']],
])('a text without a format has a paragraph a line: %j', (plain, lines) => {
  const { paragraphs } = plainLines('a.txt', 'txt', plain);
  expect(paragraphs.map(({ span }) => plain.slice(span.start, span.end))).toEqual(lines);
});

it.each<[string, readonly number[], string | null]>([
  ['UTF-8', [0xe7, 0x94, 0xb2], '甲'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2], '甲'],
  ['GBK', [0xbc, 0xd7, 0x41], '甲A'],
  ['UTF-16', [0xff, 0xfe, 0x32, 0x75], '甲'],
  ['UTF-16, the other way round', [0xfe, 0xff, 0x75, 0x32], '甲'],
  ['a half letter of GBK', [0x41, 0xbc], null],
  ['zeros among letters', [0x41, 0x00, 0x42], null],
  ['nothing', [], ''],
])('a file is decoded as %s', (_what, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
