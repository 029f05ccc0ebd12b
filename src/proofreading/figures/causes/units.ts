import { CAUSE_WORDS } from '../words';
import { alike, type Search } from './search';

/**
 * “12000万元” for 12000元, “1.2元” for 1.2万元, or a point that slid. Money only: a rate or a count has no unit to take for
 * another. The tolerance grows with the power, since the printed figure was rounded before it was scaled.
 */
export const byUnit: Search = (_ledger, { told, expected }) => {
  if (told.measure !== 'money' || expected === 0 || told.amount.value === 0) return null;
  const { value, half } = told.amount;
  for (const power of [10_000, 100_000_000, 1 / 10_000, 1 / 100_000_000, 1_000, 100, 10, 0.1, 0.01, 0.001]) {
    if (Math.abs(value * power - expected) > half * Math.max(power, 1)) continue;
    // The printed unit tells whether 万 fell out or came in by mistake.
    if (told.figure.unit === '元' && power === 10_000)
      return { cause: 'missingUnit', words: CAUSE_WORDS.missingTenThousand };
    if (told.figure.unit === '万元' && power === 1 / 10_000)
      return { cause: 'unit', words: CAUSE_WORDS.extraTenThousand };
    return { cause: 'unit', words: CAUSE_WORDS.scale(power) };
  }
  return null;
};

/** The size is right and the expected value negative: “增加” was written for “减少”. */
export const byDirection: Search = (_ledger, { told, expected }) =>
  expected < 0 && alike(told, -expected) ? { cause: 'direction', words: CAUSE_WORDS.direction } : null;
