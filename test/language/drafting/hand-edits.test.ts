import { EMPTY_SUPPLEMENT } from '../../../src/model';
import { draftToText, handEditId } from '../../../src/language';
import { draftNarrative } from '../../../src/narrative';
import { healthBureau } from '../../support/narrative/health-bureau';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const report = healthBureau();
const [section] = draftNarrative(report).sections.filter(({ paragraphs }) =>
  paragraphs.some(({ runs }) => runs.some(({ figure }) => figure?.fact === TOTAL)),
);
const id = handEditId(section?.id ?? '', { fact: TOTAL });

describe('a figure changed by hand', () => {
  const draft = draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, texts: { [id]: '20862.70' } } });

  it('says what the person wrote, and knows what stood there', () => {
    const runs = draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
    const changed = runs.filter(({ detached }) => detached !== undefined);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ text: '20862.70', detached: { fact: TOTAL, value: '20862.65', unit: '万元' } });
    expect(changed[0]?.figure).toBeUndefined();
    expect(draftToText(draft)).toContain('20862.70万元');
  });

  it('changes nothing anywhere else', () => {
    const plain = draftNarrative(report);
    const others = (of: typeof draft) => of.sections.filter((each) => each.id !== section?.id);
    expect(others(draft)).toEqual(others(plain));
    expect(draft.missing).toEqual(plain.missing);
  });
});
