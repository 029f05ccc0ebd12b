/** SHA-256 (FIPS 180-4), by which a seal cannot be met by a book with other figures. Core rooms have no Node and no promises. */

const BLOCK = 64;
const WORDS = 64;

/** The digest of bytes, 32 of them. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(START);
  const padded = withLength(bytes);
  const schedule = new Uint32Array(WORDS);
  for (let at = 0; at < padded.byteLength; at += BLOCK) takeBlock(state, schedule, padded, at);
  const digest = new DataView(new ArrayBuffer(4 * state.length));
  state.forEach((word, index) => digest.setUint32(4 * index, word));
  return new Uint8Array(digest.buffer);
}

/** The bytes, a one bit, zeros, and the length in bits, to whole blocks. */
function withLength(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(size - 4, (bytes.length << 3) >>> 0);
  return view;
}

function takeBlock(state: Uint32Array, schedule: Uint32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = block.getUint32(at + 4 * t);
  for (let t = 16; t < WORDS; t += 1) {
    const [far, near] = [schedule[t - 15] ?? 0, schedule[t - 2] ?? 0];
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    schedule[t] = (schedule[t - 16] ?? 0) + small + (schedule[t - 7] ?? 0) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < WORDS; t += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (CONSTANTS[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point of the square roots of the first primes, and of the cube roots for the constants. */
const START = rootsOf(8, Math.sqrt);
const CONSTANTS = Uint32Array.from(rootsOf(WORDS, Math.cbrt));

function rootsOf(count: number, root: (value: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let value = 2; primes.length < count; value += 1) {
    if (primes.every((prime) => value % prime !== 0)) primes.push(value);
  }
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}
