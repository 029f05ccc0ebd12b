/** @jest-environment node */
import { encrypt } from 'officecrypto-tool';
import { readWorkbook } from '../../../src/document';
import { maybeLockedBook } from '../../../src/document/password/agile';
import { BAD_FILES, handMadeBook, TWO_ROWS, xlsBook } from '../../support/books';

const BOOK = handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] });
let A = new Uint8Array();
beforeAll(() => void (A = new Uint8Array(locked('a'))));

function locked(password: string, type?: 'standard'): Uint8Array {
  return new Uint8Array(encrypt(Buffer.from(BOOK), { password, ...(type && { type }) }));
}

/** The same lock with what its description says changed; both are of one length. */
function retold(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes(from) || from.length !== to.length) throw new Error(`no ${from}`);
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

function badFile(fault: string): Uint8Array {
  const [, bytes] = BAD_FILES.find(([name]) => name === fault) ?? [];
  if (bytes === undefined) throw new Error(`no bad file: ${fault}`);
  return bytes();
}

describe('a locked workbook, opened without Node', () => {
  it.each(['口令 123', '😀'.repeat(20)])('opens with %p, byte for byte', async (password) => {
    const book = await maybeLockedBook(locked(password));
    expect(await book?.unlock(password)).toEqual(BOOK);
  });

  it('does not open with another, and opens then', async () => {
    const book = await maybeLockedBook(locked('口令'));
    for (const wrong of ['', '口令 ']) {
      await expect(book?.unlock(wrong)).rejects.toMatchObject({ code: 'wrongPassword' });
    }
    const opened = (await book?.unlock('口令')) ?? new Uint8Array();
    expect((await readWorkbook('a.xlsx', opened)).snapshot.sheets[0]?.values[0]).toEqual(['收入合计', 19359.65]);
  });

  it.each([
    ['locked as Excel 2007 did', () => locked('a', 'standard')],
    ['with a cipher that is not known', () => retold(A, 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"')],
    ['with a hash that is not known', () => retold(A, 'SHA512', 'MD5\u0020\u0020\u0020')],
    ['that asks for hours of work', () => retold(A, 'spinCount="100000"', 'spinCount="1e9999"')],
    ['that says nothing of its lock', () => badFile('a locked .xlsx')],
    ['that is no .xlsx', () => xlsBook()],
  ])('is left to others: %s', async (_how, make) => {
    expect(await maybeLockedBook(make())).toBeNull();
  });

  it.each([0, 1, 2])('that is damaged is refused in one of the known ways, %d', async (seed) => {
    const bytes = A.map((byte, at) => ((at * 31 + seed) % 97 === 0 ? byte ^ 0x55 : byte));
    await expect(maybeLockedBook(bytes).then((book) => book?.unlock('a'))).rejects.toMatchObject({
      name: 'DocumentFault',
    });
  });
});
