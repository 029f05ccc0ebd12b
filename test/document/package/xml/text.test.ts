import { DocumentFault } from '../../../../src/document';
import { decodeXml, scanXml } from '../../../../src/document/package/xml';

const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>合计</a>`;

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
/** “合计” in GBK. */
const inGbk = (encoding: string): Uint8Array => {
  const [before = '', after = ''] = xml(encoding).split('合计');
  return Uint8Array.from([...Buffer.from(before), 0xba, 0xcf, 0xbc, 0xc6, ...Buffer.from(after)]);
};

describe('a part in another encoding than UTF-8', () => {
  it.each([
    ['UTF-16 with a mark', utf16(`\uFEFF${xml('UTF-16')}`)],
    ['UTF-16 without', utf16(xml('UTF-16'))],
    ['UTF-16, the other way round', swapped(utf16(`\uFEFF${xml('utf-16')}`))],
    ['UTF-16, which it says by its mark alone', utf16('\uFEFF<?xml version="1.0"?><a>合计</a>')],
    ['UTF-8 that says it is UTF-16', new TextEncoder().encode(xml('utf-16'))],
    ['GBK', inGbk('GB2312')],
  ])('is read: %s', (_name, bytes) => {
    const text = decodeXml(bytes);
    expect(scanXml(text).text).toBe('合计');
  });

  it.each([
    ['UTF-16 that says it is UTF-8, without a mark', utf16(xml('UTF-8'))],
    ['GBK that does not say so', inGbk('UTF-8')],
    ['an encoding that nobody knows', inGbk('klingon')],
    ['half a sign', utf16(`\uFEFF${xml('UTF-16')}`).subarray(0, -1)],
  ])('is damaged: %s', (_name, bytes) => {
    expect(() => decodeXml(bytes)).toThrow(DocumentFault);
  });

  it('says UTF-8 once it is read, as it is written so', () => {
    expect(decodeXml(utf16(`\uFEFF${xml('UTF-16')}`))).toBe(xml('UTF-8'));
  });
});

it.each(['constructor', '__proto__', 'toString', 'nbsp'])('&%s; is no entity', (name) => {
  expect(() => scanXml(`<a>&${name};</a>`)).toThrow(DocumentFault);
});

it('attributes of any name are only attributes', () => {
  const { attributes } = scanXml('<a __proto__="1" constructor="2" x="3"/>');
  expect(Object.entries(attributes)).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
    ['x', '3'],
  ]);
});
