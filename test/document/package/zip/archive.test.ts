import fc from 'fast-check';
import { zipSync } from 'fflate';
import { allowanceFor, type Allowance } from '../../../../src/document/allowance';
import {
  maybeEntry,
  openArchive,
  storedArchive,
  unpack,
  writeArchive,
  ZIP_LIMITS,
  type ZipEntry,
} from '../../../../src/document/package/zip';
import { packed, unpacked } from '../../../support/books';

const PARTS = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', 'xl/media/空.bin': '' };

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A copy with a little-endian number written over, counted from the last directory record. */
function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let record = copy.length - 4;
  while (view.getUint32(record, true) !== 0x02014b50) record -= 1;
  view.setUint32(record + at, value, true);
  return copy;
}

describe('openArchive', () => {
  it('lists the files in the order of the package and unpacks them', () => {
    const archive = openArchive(packed(PARTS));
    expect(archive.entries.map((entry) => entry.path)).toEqual(Object.keys(PARTS));
    expect(archive.entries.map((entry) => new TextDecoder().decode(unpack(entry, allowanceFor())))).toEqual(
      Object.values(PARTS),
    );
  });

  it('finds a part whatever the case of its name', () => {
    expect(maybeEntry(openArchive(packed(PARTS)), 'XL/Workbook.xml')?.path).toBe('xl/workbook.xml');
    expect(maybeEntry(openArchive(packed(PARTS)), 'xl/styles.xml')).toBeUndefined();
  });

  it.each([
    ['cut in the middle', (zip: Uint8Array) => zip.slice(0, zip.length / 2), 'truncated'],
    ['without its first half', (zip: Uint8Array) => zip.slice(zip.length / 2), 'damaged'],
    ['that needs a password', (zip: Uint8Array) => patched(zip, 6, 0x0001_0014), 'encrypted'],
    ['whose packed data would run out of it', (zip: Uint8Array) => patched(zip, 20, 0x00ffffff), 'truncated'],
    ['whose directory points nowhere', (zip: Uint8Array) => patched(zip, 42, 7), 'damaged'],
  ])('refuses a package %s', (_name, spoil, code) => {
    expect(() => openArchive(spoil(packed(PARTS)))).toThrow(expect.objectContaining({ code }) as Error);
  });

  it.each([
    ['packedBytes', 100],
    ['entries', 2],
  ])('holds to the limit of %s', (limit, most) => {
    expect(() => openArchive(packed(PARTS), { ...ZIP_LIMITS, [limit]: most })).toThrow(
      expect.objectContaining({ code: 'tooLarge' }) as Error,
    );
  });
});

describe('unpack', () => {
  const zip = zipSync({ 'a.xml': new Uint8Array(5000).fill(65) });

  it.each([
    ['longer than it says', patched(zip, 24, 100)],
    ['shorter than it says', patched(zip, 24, 6000)],
    ['that is not what was packed', patched(zip, 16, 0x12345678)],
    ['packed in a way nobody uses', patched(zip, 10, 0x0000_0063)],
  ])('refuses a file %s', (_name, spoilt) => {
    const [entry] = openArchive(spoilt).entries;
    expect(() => unpack(entry!, allowanceFor())).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
  });
});

describe('what a package unpacks to', () => {
  const allowance = (bytes: number): Allowance => allowanceFor({ bytes, cells: 0, letters: 0 });
  const entriesOf = (zip: Uint8Array): readonly ZipEntry[] => openArchive(zip).entries;

  it.each([
    ['4 GB by what it says', () => patched(packed(PARTS), 24, 0xfffffff0)],
    ['more than is left', () => zipSync({ 'a.xml': new Uint8Array(101) })],
  ])('is not unpacked: %s', (_name, zip) => {
    const unpackAll = (): unknown => entriesOf(zip()).map((entry) => unpack(entry, allowance(100)));
    expect(unpackAll).toThrow(expect.objectContaining({ code: 'tooLarge' }) as Error);
  });

  it('counts over all files', () => {
    const [first, second] = entriesOf(zipSync({ 'a.xml': new Uint8Array(60), 'b.xml': new Uint8Array(60) }));
    const left = allowance(100);
    unpack(first!, left);
    expect(() => unpack(second!, left)).toThrow(expect.objectContaining({ code: 'tooLarge' }) as Error);
  });

  it('is left as soon as it is more than it says, however much it would be', () => {
    const lied = patched(zipSync({ 'a.xml': new Uint8Array(60_000_000) }), 24, 1000);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => unpack(entriesOf(lied)[0]!, allowanceFor())).toThrow(
      expect.objectContaining({ code: 'damaged' }) as Error,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  it('is read from large files as from small ones', () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at * 31) >>> (at % 7));
    expect(unpack(entriesOf(zipSync({ 'a.bin': noise }))[0]!, allowanceFor())).toEqual(noise);
  });
});

describe('a package with more behind its end', () => {
  const tail = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x41);

  it.each([
    ['a few bytes', 3],
    ['more than a comment can be', 300_000],
  ])('is read: %s', (_name, bytes) => {
    const zip = Uint8Array.from([...packed(PARTS), ...tail(bytes)]);
    expect(openArchive(zip).entries.map(({ path }) => path)).toEqual(Object.keys(PARTS));
  });

  it('is read where the tail holds what looks like another end', () => {
    const zip = Uint8Array.from([...packed(PARTS), ...tail(50), 0x50, 0x4b, 5, 6, ...tail(50)]);
    expect(openArchive(zip).entries.map(({ path }) => path)).toEqual(Object.keys(PARTS));
  });
});

describe('writeArchive', () => {
  it('gives the very package back when nothing changes', () => {
    const bytes = packed(PARTS);
    expect(writeArchive(openArchive(bytes), new Map())).toBe(bytes);
  });

  it('keeps the packed bytes and the order of what does not change', () => {
    const before = openArchive(packed(PARTS));
    const after = openArchive(writeArchive(before, new Map([['xl/workbook.xml', bytesOf('<workbook>新</workbook>')]])));
    expect(after.entries.map((entry) => entry.path)).toEqual(before.entries.map((entry) => entry.path));
    [0, 2].forEach((index) => expect(after.entries[index]?.record).toEqual(before.entries[index]?.record));
  });

  it('carries files with a descriptor and wide sizes over', () => {
    const streamed = wideArchive();
    const archive = openArchive(streamed);
    expect(archive.entries.map((entry) => new TextDecoder().decode(unpack(entry, allowanceFor())))).toEqual([
      'first',
      'second',
    ]);
    const written = writeArchive(archive, new Map([['a', bytesOf('a longer first')]]));
    const again = openArchive(written);
    expect(again.entries.map((entry) => new TextDecoder().decode(unpack(entry, allowanceFor())))).toEqual([
      'a longer first',
      'second',
    ]);
  });

  it('agrees with another zip library for any parts and changes', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}\.xml$/), { minLength: 1, maxLength: 6 });
    const content = fc.uint8Array({ maxLength: 300 });
    const change = fc.oneof(content, fc.constant(null));
    fc.assert(
      fc.property(
        names.chain((paths) =>
          fc.tuple(
            fc.constant(paths),
            fc.array(content, { minLength: paths.length, maxLength: paths.length }),
            fc.array(change, { maxLength: paths.length + 1 }),
          ),
        ),
        ([paths, contents, changes]) => {
          const parts = Object.fromEntries(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
          const wanted = new Map(changes.map((each, index) => [paths[index] ?? 'added.xml', each]));
          const written = unpacked(writeArchive(openArchive(zipSync(parts)), wanted));
          const expected = new Map<string, Uint8Array>(Object.entries(parts));
          wanted.forEach((each, path) => {
            if (each === null) expected.delete(path);
            else expected.set(path, each);
          });
          expect(new Map([...written].map(([path, bytes]) => [path, [...bytes]]))).toEqual(
            new Map([...expected].map(([path, bytes]) => [path, [...bytes]])),
          );
        },
      ),
      { seed: 31, numRuns: 60 },
    );
  });
});

describe('storedArchive', () => {
  it('holds parts as they are', () => {
    const stored = storedArchive(new Map([['xl/a.xml', bytesOf('<中文/>')]]));
    expect(new TextDecoder().decode(unpacked(stored).get('xl/a.xml'))).toBe('<中文/>');
  });
});

/** Two stored files as streaming writers leave them: descriptors behind the data, sizes and offsets in zip64 fields. */
function wideArchive(): Uint8Array {
  const files = [
    ['a', 'first'],
    ['b', 'second'],
  ] as const;
  const { locals, records } = files.reduce<{ locals: Buffer[]; records: Buffer[] }>(
    (made, [path, text]) => {
      const offset = made.locals.reduce((sum, each) => sum + each.length, 0);
      const [entry] = openArchive(zipSync({ [path]: bytesOf(text) }, { level: 0 })).entries;
      const crc = entry?.crc ?? 0;
      const local = Buffer.alloc(30);
      [0x04034b50, 0x0008_0014].forEach((value, index) => local.writeUInt32LE(value, index * 4));
      local.writeUInt16LE(path.length, 26);
      const descriptor = Buffer.alloc(24);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeBigUInt64LE(BigInt(text.length), 8);
      descriptor.writeBigUInt64LE(BigInt(text.length), 16);
      const record = Buffer.alloc(46);
      record.writeUInt32LE(0x02014b50, 0);
      record.writeUInt16LE(8, 8);
      record.writeUInt32LE(crc, 16);
      [20, 24, 42].forEach((at) => record.writeUInt32LE(0xffffffff, at));
      record.writeUInt16LE(path.length, 28);
      record.writeUInt16LE(28, 30);
      const wide = Buffer.alloc(28);
      wide.writeUInt16LE(1, 0);
      wide.writeUInt16LE(24, 2);
      [text.length, text.length, offset].forEach((value, index) => wide.writeBigUInt64LE(BigInt(value), 4 + index * 8));
      return {
        locals: [...made.locals, Buffer.concat([local, Buffer.from(path + text), descriptor])],
        records: [...made.records, Buffer.concat([record, Buffer.from(path), wide])],
      };
    },
    { locals: [], records: [] },
  );
  const body = Buffer.concat(locals);
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, directory, end]));
}
