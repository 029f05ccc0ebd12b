import { wordOf } from '../../facts';
import type { Claim, Ledger } from './claims';
import { minus, plus, type Linear } from './equations';
import { RECEPTION } from './group-words';
import type { Told } from './told';
import { TITLES } from './words';

const RULE = 'NR-A01';

/**
 * What was spent on guests, of those of the country and those from abroad. Texts count the latter within the former or
 * beside it: either is right.
 */
export function receptionClaims({ amounts }: Ledger): readonly Claim[] {
  const of = (name: string): readonly Told[] => amounts.of(wordOf(name).fact, 'final');
  return of(RECEPTION.whole).flatMap((whole) => {
    const beside = (name: string): Told | undefined =>
      of(name).find(
        ({ at, section, statement }) =>
          at > whole.at && section === whole.section && statement.about[0] === wordOf(name).fact && at !== whole.at,
      );
    const [home, abroad] = [beside(RECEPTION.home), beside(RECEPTION.abroad)];
    const isOwn = whole.statement.about[0] === wordOf(RECEPTION.whole).fact;
    if (!home || !abroad || !isOwn) return [];
    return [{ readings: [sum(whole, [home]), sum(whole, [home, abroad])] }];
  });
}

function sum(whole: Told, parts: readonly Told[]): Linear {
  const isStrong = whole.statement.passage === parts[0]?.statement.passage || parts.length === 1;
  return { kind: 'linear', rule: RULE, terms: [minus(whole), ...parts.map(plus)], isStrong, title: TITLES[RULE] ?? '' };
}
