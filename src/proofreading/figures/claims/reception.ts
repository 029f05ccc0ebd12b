import { wordOf } from '../../../facts';
import type { FigureClaim, Ledger } from './claim';
import { lessTerm, plus, type Linear } from '../equations';
import { RECEPTION } from './group-words';
import type { Told } from '../told';
import { TITLES } from '../words';

/** The check by which sums of parts are listed. */
const RULE = 'NR-A01';
/** No text tells so much of one kind of money. */
const FARTHEST = 40;

/**
 * What was spent on guests, of those of the country and those from abroad. Texts count the latter within the former or
 * beside it: either is right.
 */
export function receptionClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const fact = wordOf(RECEPTION.whole).fact;
  return amounts.of(fact, 'final').flatMap((whole) => {
    const behind = amounts.all.slice(whole.at + 1, whole.at + FARTHEST);
    const find = (name: string): Told | undefined =>
      behind.find(
        ({ section, role, statement }) =>
          section === whole.section &&
          role === 'final' &&
          !statement.isAside &&
          statement.about[0] === wordOf(name).fact,
      );
    const [home, abroad] = [find(RECEPTION.home), find(RECEPTION.abroad)];
    if (!home || !abroad || whole.statement.about[0] !== fact) return [];
    return [{ readings: [sum(whole, [home]), sum(whole, [home, abroad])] }];
  });
}

/** Strong within one passage, or of one part alone; farther apart the parts may be of another whole. */
function sum(whole: Told, parts: readonly Told[]): Linear {
  const isStrong = whole.statement.passage === parts[0]?.statement.passage || parts.length === 1;
  return {
    kind: 'linear',
    rule: RULE,
    terms: [lessTerm(whole), ...parts.map(plus)],
    isStrong,
    title: TITLES[RULE] ?? '',
  };
}
