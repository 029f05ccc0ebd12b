import { encrypt } from 'officecrypto-tool';
import { readWorkbook } from '../../../src/document';
import { unlocked } from '../../../src/document/password';
import { handMadeBook, TWO_ROWS } from '../../support/books';

const BOOK = handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] });

function locked(password: string, type?: 'standard'): Uint8Array {
  return new Uint8Array(encrypt(Buffer.from(BOOK), { password, ...(type && { type }) }));
}

/** Locking and opening stretch the password 100,000 times each. */
const LOCKED = locked('口令 123');

describe('a workbook with a password', () => {
  it.each([
    ['as Excel locks it today', LOCKED],
    ['as Excel 2007 did', locked('口令 123', 'standard')],
  ])('opens with it: %s', async (_name, bytes) => {
    const opened = await unlocked(bytes, ['不对', '口令 123']);
    const { snapshot } = await readWorkbook('a.xlsx', opened);
    expect(snapshot.sheets[0]?.values[0]).toEqual(['收入合计', 19359.65]);
  });

  it('does not open with another', async () => {
    await expect(unlocked(LOCKED, ['不对'])).rejects.toMatchObject({ code: 'wrongPassword' });
  });

  it('does not open without', async () => {
    await expect(readWorkbook('a.xlsx', LOCKED)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('is not worked on for hours because it says so', async () => {
    const endless = Uint8Array.from([...LOCKED, ...Buffer.from('spinCount="4294967295"')]);
    await expect(unlocked(endless, ['a'])).rejects.toMatchObject({ code: 'otherCipher' });
  });

  it.each([0, 1, 2, 3])('that is damaged is refused in one of the known ways, %d', async (seed) => {
    const bytes = LOCKED.map((byte, at) => ((at * 31 + seed) % 97 === 0 ? byte ^ 0x55 : byte));
    await expect(unlocked(bytes, ['口令 123'])).rejects.toMatchObject({ name: 'DocumentFault' });
  });
});
