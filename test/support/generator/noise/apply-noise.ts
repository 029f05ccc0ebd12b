import type { Context } from '../layout/context';
import type { DrawnBook } from '../layout/drawing';
import type { Style } from '../layout/style';
import { NOISE, type NoiseName } from './catalogue';

export type { NoiseName } from './catalogue';

/** The style with every change that the noise asks for, later ones first. */
export function styleUnderNoise(style: Style, names: readonly NoiseName[]): Style {
  return names.reduce((styled, name) => {
    const { style: change, amounts } = NOISE[name];
    return { ...styled, ...change, amounts: { ...styled.amounts, ...amounts } };
  }, style);
}

/** Reshapes a drawn book once for each noise, in the catalogue's order whatever the order of the names. */
export function applyNoise(book: DrawnBook, names: readonly NoiseName[], context: Context): DrawnBook {
  const ordered = (Object.keys(NOISE) as NoiseName[]).filter((name) => names.includes(name));
  return ordered.reduce((reshaped, name) => NOISE[name].reshape?.(reshaped, context) ?? reshaped, book);
}
