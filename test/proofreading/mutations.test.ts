import { randomOf } from '../support/generator';
import { caseDraft } from '../support/texts/case-draft';
import { isFixedByText, MUTATION_KINDS, mutated } from '../support/texts/mutations';

const DRAFTS = [1, 2, 3, 4, 5, 6].map(caseDraft);

describe('drafts whose answers fit each other', () => {
  it('leave nothing open, and know where each figure stands', () => {
    for (const { text, figures } of DRAFTS) {
      expect(text).not.toContain('〔');
      expect(figures.length).toBeGreaterThan(40);
      for (const { at, value } of figures) expect(text.slice(at, at + value.length)).toBe(value);
    }
  });
});

describe('mistakes put into them', () => {
  it.each(MUTATION_KINDS)('%s can be made in one of them, and changes just the words it names', (kind) => {
    const made = DRAFTS.flatMap((draft, index) => {
      const mutation = mutated(draft, kind, randomOf(index, kind));
      return mutation ? [{ draft, mutation }] : [];
    });
    expect(made.length).toBeGreaterThan(0);
    for (const { draft, mutation } of made) {
      const { text, span } = mutation;
      expect(text).not.toBe(draft.text);
      expect(text.slice(0, span.start)).toBe(draft.text.slice(0, span.start));
      const tail = Math.min(text.length - span.end, 200);
      expect(draft.text.endsWith(text.slice(text.length - tail))).toBe(true);
    }
  });

  it('tells which figures the text itself fixes', () => {
    const [draft] = DRAFTS;
    if (!draft) throw new Error('no draft');
    const total = draft.figures[0]?.fact ?? '';
    expect(isFixedByText(total, { ...draft, figures: draft.figures.slice(0, 1) })).toBe(false);
    expect(isFixedByText('income/total/total', draft)).toBe(true);
  });
});
