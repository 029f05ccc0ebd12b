import { FORM_WORDS, toldFinding } from '../../evaluation';
import { shownFen } from '../../facts';
import type { FormTable } from '../../model';
import type { PaperBasics, PaperFigure } from '../../recognition';
import { normaliseText } from '../../standards';
import { maybeAmount } from '../../supplement';
import { saysNothing, type Taking } from './take-form';
import { BASICS, PAPER_WORDS } from './words';

/** A cell of 基础数据表 as it would be written. */
interface BasicPlace {
  readonly id: string | null;
  readonly text: string;
  readonly isCount: boolean;
}

/**
 * A 基础数据表 that came back: figures that nobody knew are taken, others are held against what is known.
 * @param forms those of the draft, among them the table as it would be written
 */
export function takeBasics(taking: Taking, forms: readonly FormTable[], basics: PaperBasics): void {
  const places = placesIn(forms);
  for (const figure of basics.figures) {
    const place = places.get(placeKey(figure.line, figure.header));
    if (place === undefined) taking.notes.push(PAPER_WORDS.noCell(figure.line, figure.header));
    else if (place.text === '' && place.id !== null) take(taking, figure, { ...place, id: place.id }, basics);
  }
  taking.notes.push(...basicFindings(forms, basics).map(toldFinding));
}

/** A figure of a 基础数据表 that is known otherwise. */
export interface BasicFinding {
  readonly rule: 'JX10';
  readonly figure: PaperFigure;
  readonly known: string;
  readonly message: string;
}

/** What a 基础数据表 has otherwise than the books and 助手资料. @param forms among them the table as it would be written */
export function basicFindings(forms: readonly FormTable[], basics: PaperBasics): readonly BasicFinding[] {
  const places = placesIn(forms);
  return basics.figures.flatMap((figure) => {
    const { line, header, text } = figure;
    const known = places.get(placeKey(line, header))?.text ?? '';
    if (known === '' || isSame(text, known, basics)) return [];
    return [{ rule: 'JX10', figure, known, message: PAPER_WORDS.otherFigure(line, header, text, known) }];
  });
}

function placeKey(line: string, header: string): string {
  return `${normaliseText(line)}｜${normaliseText(header)}`;
}

function placesIn(forms: readonly FormTable[]): ReadonlyMap<string, BasicPlace> {
  const blocks = forms.filter(({ name }) => name === FORM_WORDS.basicSheet).flatMap((form) => form.blocks);
  return new Map(
    blocks.flatMap(({ header, rows }) =>
      rows.flatMap(([name, ...cells]) =>
        cells.map(({ id, text }, index) => {
          const head = header[index + 1] ?? '';
          return [
            placeKey(name?.text ?? '', head),
            { id: id ?? null, text, isCount: BASICS.counts.includes(head) },
          ] as const;
        }),
      ),
    ),
  );
}

/** Amounts agree to 0.01 万元, counts and rates as numbers; a dash stands for nothing. */
function isSame(text: string, known: string, { amountUnit }: PaperBasics): boolean {
  if (saysNothing(text)) return Number(known.replace(/%$/, '')) === 0;
  if (known.endsWith('%')) return Math.abs(percentOf(text) - percentOf(known)) < 0.01;
  if (!known.includes('.')) return countOf(text) === Number(known);
  const [written, due] = [maybeAmount(text, amountUnit), maybeAmount(known)];
  return written !== null && due !== null && shownFen(written.fen) === due.fen;
}

/** Signs between thousands, in whole groups of three digits. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?:,|$))/g;

function percentOf(text: string): number {
  return Number(normaliseText(text).replace(/%$/, ''));
}

function take(
  { amounts, counts, notes }: Taking,
  { line, header, text }: PaperFigure,
  { id, isCount }: BasicPlace & { readonly id: string },
  { amountUnit }: PaperBasics,
): void {
  // A rate follows from its figures.
  if (/[%％]$/.test(text) || saysNothing(text)) return;
  const count = countOf(text);
  const amount = isCount ? null : maybeAmount(text, amountUnit);
  if (isCount && Number.isInteger(count) && count >= 0) counts[id] = count;
  else if (amount) amounts[id] = amount;
  else notes.push(PAPER_WORDS.notANumber(line, header, text));
}

function countOf(text: string): number {
  return Number(normaliseText(text).replace(BASICS.people, '').replace(THOUSANDS, ''));
}
