const POLYNOMIAL = 0xedb88320;
/** Bytes that are taken at a time, each with a table of its own. */
const STEP = 4;
const TABLES = createTables();

/** The checksum that zip packages carry (polynomial 0xEDB88320), four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = view.byteLength - (view.byteLength % STEP);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += STEP) {
    const next = crc ^ view.getInt32(at, true);
    crc = entry(3, next) ^ entry(2, next >>> 8) ^ entry(1, next >>> 16) ^ entry(0, next >>> 24);
  }
  for (let at = whole; at < view.byteLength; at += 1) crc = entry(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a byte adds, `zeros` bytes before the end of a step. */
function entry(zeros: number, byte: number): number {
  return TABLES[(zeros << 8) | (byte & 0xff)] ?? 0;
}

/** The first table takes a byte as the last of a step; each further one as a byte earlier. */
function createTables(): Uint32Array {
  const tables = new Uint32Array(STEP << 8);
  for (let at = 0; at < tables.length; at += 1) {
    const shorter = tables[at - 256] ?? 0;
    tables[at] = at < 256 ? remainder(at) : (tables[shorter & 0xff] ?? 0) ^ (shorter >>> 8);
  }
  return tables;
}

/** One byte divided by the polynomial, the lowest bit first. */
function remainder(byte: number): number {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) !== 0 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
}
