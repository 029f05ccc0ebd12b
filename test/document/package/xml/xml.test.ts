import fc from 'fast-check';
import {
  appendTo,
  childrenOf,
  escapeXml,
  insertAt,
  maybeAttribute,
  maybeChild,
  placeAfter,
  remove,
  scanXml,
  splice,
  withAttribute,
  withPrefix,
  type XmlElement,
} from '../../../../src/document/package/xml';

describe('scanXml', () => {
  const xml =
    '<?xml version="1.0"?>\r\n<!-- <b/> --><x:a xmlns:x="u" n="1>2"><x:b r:id="7" xmlns:r="v"/>文<c>𠀀&amp;</c ></x:a>';
  const root = scanXml(xml);

  it('tells names, attributes and text', () => {
    expect([root.name, root.local, root.attributes.n, root.text]).toEqual(['x:a', 'a', '1>2', '文']);
    expect(maybeChild(root, 'c')?.text).toBe('𠀀&');
    expect(maybeAttribute(maybeChild(root, 'b')!, 'id')).toBe('7');
    expect(maybeAttribute(root, 'id')).toBeUndefined();
    expect(childrenOf(root, 'b')).toHaveLength(1);
    expect(childrenOf(undefined, 'b')).toEqual([]);
  });

  it('tells where each element stands', () => {
    const [b, c] = root.children as [XmlElement, XmlElement];
    expect(xml.slice(root.start, root.end)).toBe(xml.slice(xml.indexOf('<x:a')));
    expect(xml.slice(b.start, b.end)).toBe('<x:b r:id="7" xmlns:r="v"/>');
    expect(xml.slice(c.start, c.openEnd)).toBe('<c>');
    expect(xml.slice(c.closeStart, c.end)).toBe('</c >');
  });

  it('tells neighbours of one name apart', () => {
    const row = '<r><c n="1"/><c n="2"/><c n="3"></c><c n="4"/></r>';
    expect(scanXml(row).children.map((child) => row.slice(child.start, child.end))).toEqual([
      '<c n="1"/>',
      '<c n="2"/>',
      '<c n="3"></c>',
      '<c n="4"/>',
    ]);
  });

  it('leaves out what is inside opaque elements', () => {
    const sheet = scanXml('<w><sheetData><row><c>1</c></row></sheetData><row/></w>', { opaque: ['sheetData'] });
    expect(sheet.children.map((child) => [child.name, child.children.length])).toEqual([
      ['sheetData', 0],
      ['row', 0],
    ]);
  });

  it.each([
    ['cut off', '<a><b></a>'],
    ['nothing', ''],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "eeee">]><a>&e;</a>'],
    ['an unknown entity', '<a>&e;</a>'],
  ])('refuses %s', (_name, text) => {
    expect(() => scanXml(text)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
  });
});

describe('splice', () => {
  it('makes edits in any order', () => {
    expect(splice('0123456789', [insertAt(10, 'X'), { start: 2, end: 4, text: '' }, insertAt(0, 'A')])).toBe(
      'A01456789X',
    );
  });

  it('gives the text itself without edits', () => {
    expect(splice('abc', [])).toBe('abc');
  });

  it.each([
    [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ],
    [
      { start: 1, end: 3 },
      { start: 1, end: 3 },
    ],
    [
      { start: 0, end: 4 },
      { start: 2, end: 2 },
    ],
  ])('refuses edits that overlap: %j and %j', (one, other) => {
    const edits = [one, other].map((place) => ({ ...place, text: 'X' }));
    expect(() => splice('abcdef', edits)).toThrow(/^edits overlap at \d$/);
    expect(() => splice('abcdef', [...edits].reverse())).toThrow(/^edits overlap at \d$/);
  });

  it.each([
    ['<a><b/></a>', '<a><b/><c/></a>'],
    ['<a/>', '<a><c/></a>'],
    ['<a n="1" />', '<a n="1"><c/></a>'],
  ])('appends a child to %s', (xml, expected) => {
    expect(splice(xml, [appendTo(xml, scanXml(xml), '<c/>')])).toBe(expected);
  });

  it('puts a child behind those that the schema puts before it', () => {
    const xml = '<a><b/><c/><z/></a>';
    expect(placeAfter(scanXml(xml), new Set(['b', 'c']))).toBe(xml.indexOf('<z/>'));
    expect(placeAfter(scanXml(xml), new Set(['none']))).toBe(3);
  });

  it('takes back exactly what it appended', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<b/>', '<c> </c>', '\n  ', '文')), (inside) => {
        const xml = `<a>${inside.join('')}</a>`;
        const longer = splice(xml, [appendTo(xml, scanXml(xml), '<ours n="1">x</ours>')]);
        const ours = childrenOf(scanXml(longer), 'ours');
        expect(splice(longer, ours.map(remove))).toBe(xml);
      }),
      { seed: 7 },
    );
  });
});

describe('withAttribute', () => {
  it.each([
    ['<a>', '<a n="2">'],
    ['<a n="1" m="1">', '<a n="2" m="1">'],
    ["<a n = '1'/>", '<a n="2"/>'],
    ['<a xn="1" />', '<a xn="1" n="2"/>'],
  ])('sets it in %s', (tag, expected) => {
    expect(withAttribute(tag, 'n', '2')).toBe(expected);
  });
});

it('writes prefixes before names only', () => {
  expect(withPrefix('<a n="1<"><b/>x</a>'.replace('<"', '&lt;"'), 'x:')).toBe('<x:a n="1&lt;"><x:b/>x</x:a>');
});

it('escapes what XML gives a meaning, and leaves out what it cannot hold', () => {
  expect(escapeXml('<a> & "b"\u0000\u000B\n')).toBe('&lt;a&gt; &amp; &quot;b&quot;\n');
});
