import { complaintAbout } from '../support/guarded/complaint';
import { createGuard, type Outcome } from '../support/guarded/guard';
import { HOSTILE_BOOKS } from './cases';

const guard = createGuard();
afterAll(() => guard.stop());

const check = (bytes: Uint8Array): Promise<Outcome> =>
  guard.run({
    words: ['check', 'a.xlsx', '--json'],
    files: [{ path: 'a.xlsx', base64: Buffer.from(bytes).toString('base64') }],
  });

/** Each in a process of its own, with 20 seconds and 500 MB. */
describe('a book that hurts', () => {
  it.each(HOSTILE_BOOKS)('%s', async (_name, make, answer) => {
    const outcome = await check(make());
    expect(complaintAbout(outcome)).toBeNull();
    const said = outcome.kind === 'ended' && outcome.status === 2 ? 'sentence' : 'result';
    expect(answer === 'either' ? 'either' : said).toBe(answer);
  });
});
