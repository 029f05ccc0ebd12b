import { roundTrip } from '../../support/texts/round-trip';

/** What a text tells in figures, line by line. */
function figuresOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(/\d[\d.,]*/g)?.join(' ') ?? []);
}

/** `npm run accuracy -- 200 roundtrips` brings as many as wanted. */
it.each([1, 4])(
  'draft %i as .docx, brought to the next year: accepted it is the next draft, rejected the old one',
  async (seed) => {
    const { original, wanted, accepted, rejected, wrong } = await roundTrip(seed, 'same');
    expect(rejected).toBe(original);
    expect(wrong).toEqual([]);
    expect(figuresOf(accepted)).toEqual(figuresOf(wanted));
  },
);

it('a draft whose 项 are partly others proof-reads clean as well', async () => {
  const { original, rejected, wrong } = await roundTrip(2, 'some');
  expect(rejected).toBe(original);
  expect(wrong).toEqual([]);
});
