import { complaintAbout } from '../support/guarded/complaint';
import { createGuard, type Outcome } from '../support/guarded/guard';
import { pdfOfEndlessFont } from '../support/pdf/endless-font';
import { drawPage, pdfOf, stream } from '../support/pdf/pdf-writer';
import { HOSTILE_BOOKS } from './cases';

const guard = createGuard();
afterAll(() => guard.stop());

const check = (bytes: Uint8Array, name = 'a.xlsx'): Promise<Outcome> =>
  guard.run({
    words: ['check', name, '--json'],
    files: [{ path: name, base64: Buffer.from(bytes).toString('base64') }],
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

/** pdf.js would follow them until the stack is used up, of which the engine itself tells, or for ever. */
it.each(['/Fm1 Do', '/Fm1 Do /Fm1 Do'])('a PDF whose form draws itself: %s', async (content) => {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm1 100 0 R >> >>';
  const bytes = pdfOf([drawPage().text(60, 90, '收入').raw('/Fm1 Do')], {
    extra: [stream(content, form)],
    resources: '/XObject << /Fm1 100 0 R >>',
  });
  const outcome = await check(bytes, 'a.pdf');
  expect(complaintAbout(outcome)).toBeNull();
  expect(outcome.kind === 'ended' && outcome.err).toContain('“a.pdf”已损坏');
});

it('a PDF whose font has dictionaries without end', async () => {
  const outcome = await check(pdfOfEndlessFont(drawPage().text(60, 90, '收入决算表')), 'a.pdf');
  expect(complaintAbout(outcome)).toBeNull();
  expect(outcome.kind === 'ended' && outcome.err).toContain('“a.pdf”里没有表格');
});
