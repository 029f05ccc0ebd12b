import fc from 'fast-check';
import { soundFileName } from '../../src/model';

const LONG = '某某省某某市某某县'.repeat(10);

describe('the name of a file', () => {
  it.each<[stem: string, ending: string, expected: string]>([
    ['甲局', '.xlsx', '甲局.xlsx'],
    ['CON', '.xlsx', 'CON_.xlsx'],
    ['com1', '.xlsx', 'com1_.xlsx'],
    ['CON', '_2020_助手资料.xlsx', 'CON_2020_助手资料.xlsx'],
    ['nul.甲', '.xlsx', 'nul_.甲.xlsx'],
    ['../../etc/甲', '.xlsx', 'etc甲.xlsx'],
    ['..', '.xlsx', '_.xlsx'],
    ['', '.xlsx', '_.xlsx'],
    [' 甲局. ', '.xlsx', '甲局.xlsx'],
    ['甲"局"：<乙>|丙?*', '.xlsx', '甲局：乙丙.xlsx'],
    ['甲\u0000\u202e\ufffe局\ud800', '.xlsx', '甲局.xlsx'],
  ])('%j with %s', (stem, ending, expected) => {
    expect(soundFileName(stem, ending)).toBe(expected);
  });

  it('is short enough with its ending, and keeps both ends apart', () => {
    const [one, other] = ['第一分局', '第二分局'].map((last) => soundFileName(LONG + last, '_2020_助手资料.xlsx'));
    for (const name of [one, other]) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(one).toMatch(/^某某省.*…某?.*第一分局_2020_助手资料\.xlsx$/);
    expect(one).not.toBe(other);
  });

  it('is one that every system takes, and stays the same', () => {
    const stem = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.stringMatching(/^(con|CON|prn|Aux|nul|COM[0-9]|lpt[0-9])[ .]*[a-z]{0,2}$/),
      fc
        .array(fc.constantFrom('.', '..', '/', '\\', ' ', '甲', ':', '\u0007', '\ud83d'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(stem, fc.constantFrom('.xlsx', '（标记）.xlsx', '-2.审核意见单.docx'), (text, ending) => {
        const name = soundFileName(text, ending);
        expect(name.endsWith(ending)).toBe(true);
        expect(name.length).toBeGreaterThan(ending.length);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[\s.]|^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/iu);
        expect(soundFileName(name.slice(0, -ending.length), ending)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});
