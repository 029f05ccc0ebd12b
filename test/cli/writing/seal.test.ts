import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { isUnchanged, sealed } from '../../../src/cli/writing/seal';

const archive = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 60 }), { minKeys: 1 })
  .map((parts) => zipSync(parts));
const page = fc.string({ unit: 'grapheme' }).map((text) => strToU8(`<!doctype html>${text}</html>\n`));
const content = fc.oneof(archive, page);

test('a file is told from one with any byte changed, gone or added', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
      const whole = sealed(bytes);
      const other = whole.slice();
      const place = at % other.length;
      other[place] = (other[place] ?? 0) ^ change;
      expect(isUnchanged(whole)).toBe(true);
      expect(isUnchanged(other)).toBe(false);
      expect(isUnchanged(whole.subarray(0, -1 - (at % whole.length)))).toBe(false);
      expect(isUnchanged(Buffer.concat([whole, Uint8Array.of(change)]))).toBe(false);
      expect(isUnchanged(bytes)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('an archive holds the same as before', () => {
  fc.assert(
    fc.property(archive, (bytes) => {
      expect(unzipSync(sealed(bytes))).toEqual(unzipSync(bytes));
    }),
    { numRuns: 50 },
  );
});

test('a program that saves an archive anew leaves the seal out or makes it wrong', () => {
  const before = sealed(zipSync({ a: strToU8('1') }));
  expect(isUnchanged(zipSync(unzipSync(before)))).toBe(false);
  expect(isUnchanged(sealed(before))).toBe(true);
});

test.each(['{"a":1}\n', '一段文字\n', ''])('plain text stays as it is: %j', (text) => {
  expect(sealed(text)).toEqual(Uint8Array.from(strToU8(text)));
  expect(isUnchanged(sealed(text))).toBe(false);
});
