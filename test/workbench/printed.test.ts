/** @jest-environment node */
import { HostError } from '../../src/host/errors';
import { createFileHost } from '../../src/host/file';
import { NO_MATERIALS, examine, materialsFor, proofreadWhole } from '../../src/casework';
import { UNWATCHED } from '../../src/model';
import { ownText } from '../../src/workbench/store/own-text';
import { currentStep, placesOfFinding, printedSteps } from '../../src/workbench/printed/printed-places';
import { publishedPdf } from '../support/pdf/published-pdf';

const NAME = '公开.pdf';

async function found() {
  const host = await createFileHost({ name: NAME, bytes: publishedPdf() });
  const document = host.document();
  const book = host.getState().workbook;
  const road = await examine(book, materialsFor(document, NO_MATERIALS), {
    pause: () => Promise.resolve(),
    watch: UNWATCHED,
  });
  if (!document || !road.judged) throw new Error('nothing was read');
  const proofread = proofreadWhole(document, road.opened, road.judged);
  const textView = { shows: 'findings', current: null, filter: {}, figures: null };
  const pane = { result: road.judged, proofread, textView } as unknown as Parameters<typeof printedSteps>[0];
  return { host, pane, proofread };
}

describe('findings on printed pages', () => {
  it('are gone through as they stand on the pages, each with its page and box', async () => {
    const { host, pane } = await found();
    const steps = printedSteps(pane, host.getState(), NAME);
    expect(steps.map(({ place }) => place.page)).toEqual([...steps.map(({ place }) => place.page)].sort());
    expect(steps.some(({ to }) => 'cell' in to)).toBe(true);
    expect(steps.some(({ to }) => 'finding' in to)).toBe(true);
    const heights = steps.filter(({ place }) => place.page === 2).map(({ place }) => place.box[1]);
    expect(heights.length).toBeGreaterThan(1);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    for (const { place } of steps) {
      const [left, top, right, bottom] = place.box;
      expect(left < right && top < bottom).toBe(true);
    }
  });

  it('of another text are not among them', async () => {
    const { host, pane } = await found();
    const steps = printedSteps(pane, host.getState(), '别的.docx');
    expect(steps.every(({ to }) => 'cell' in to)).toBe(true);
    expect(placesOfFinding(pane, '别的.docx')).toEqual([]);
  });

  it('are known again by the cell or the finding that is looked at', async () => {
    const { host, pane, proofread } = await found();
    const steps = printedSteps(pane, host.getState(), NAME);
    const [cell] = steps.flatMap(({ to }) => ('cell' in to ? [to.cell] : []));
    const [finding] = proofread.sorted.open;
    expect(currentStep(steps, { cell: cell ?? null, finding: null })).toBe(0);
    expect(steps[currentStep(steps, { cell: null, finding: finding?.id ?? null })]?.place).toEqual(
      finding?.place.printed,
    );
    expect(currentStep(steps, { cell: null, finding: 'none' })).toBe(-1);
  });
});

test('a printed book is a text to be proof-read as well, and is not read again for it', async () => {
  const host = await createFileHost({ name: NAME, bytes: publishedPdf() });
  const [own] = ownText({ name: NAME, host });
  expect(own?.name).toBe(NAME);
  expect(own?.document).toBe(host.document());
});

test('pages are read one by one, and the reading is given up between two of them', async () => {
  let turned = 0;
  const pause = async (): Promise<void> => {
    turned += 1;
    if (turned === 2) throw new HostError('cancelled', '不读了。');
    await Promise.resolve();
  };
  await expect(createFileHost({ name: NAME, bytes: publishedPdf(), pause })).rejects.toMatchObject({
    code: 'cancelled',
    message: '不读了。',
  });
  expect(turned).toBe(2);
});
