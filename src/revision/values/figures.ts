import { groupDigits, type Direction, type FigureUnit, type TextFigure } from '../../model';
import type { Worth } from './worth';

/** 分 in one of each unit of money; a figure without a unit is told in 万元 as all others are. */
const FEN: Readonly<Record<string, number>> = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 };

/** What rates are told in. */
const RATES: readonly FigureUnit[] = ['%', '个百分点'];

/** How a text prints its amounts. */
export interface Manner {
  /** The unit that its amounts are mostly told in. */
  readonly unit: '元' | '万元';
  /** How many decimals its amounts in 万元 mostly have. */
  readonly places: number;
  /** How many decimals its percentages mostly have. */
  readonly ratePlaces: number;
  /** Whether it parts thousands. */
  readonly groups: boolean;
  /** Whether nothing is a bare 0. */
  readonly bareZero: boolean;
  /** Whether it tells amounts more finely than to 0.01万元, so that what it counts is counted from them as they are. */
  readonly isFine: boolean;
}

/** The manner of a text, by its figures as they are printed. */
export function mannerOf(figures: readonly TextFigure[], printed: (figure: TextFigure) => string): Manner {
  const places = usualPlaces(figures.filter(({ unit }) => unit === '万元')) ?? 2;
  const rates = figures.filter(({ unit, value }) => unit === '%' && value !== 0 && value !== 100);
  const ratePlaces = usualPlaces(rates) ?? (rates.length === 0 && places > 0 ? 2 : 0);
  const large = figures.filter(({ value }) => Math.abs(value) >= 1000).map(printed);
  const zeros = figures.filter(({ value, unit }) => value === 0 && (unit === '万元' || unit === '%'));
  const bareZero = zeros.length > 0 && zeros.every(({ places }) => places === 0);
  const money = figures.filter(({ unit, value }) => unit !== null && unit in FEN && value !== 0);
  const isFine = money.filter(isFineFigure).length * 2 > money.length;
  const unit = money.filter((figure) => figure.unit === '元').length * 2 > money.length ? '元' : '万元';
  return {
    unit,
    places,
    ratePlaces,
    bareZero,
    isFine,
    groups: large.length > 0 && large.every((text) => /[,，]/.test(text)),
  };
}

/** In 元, or with more decimals in 万元 than texts and tables have. */
function isFineFigure({ unit, places }: Pick<TextFigure, 'unit' | 'places'>): boolean {
  return unit === '元' || (unit === '万元' && places > 2);
}

/** How many decimals those that have some mostly have; null where none has. */
function usualPlaces(figures: readonly TextFigure[]): number | null {
  const counts = new Map<number, number>();
  for (const { places } of figures) if (places > 0) counts.set(places, (counts.get(places) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return usual?.[0] ?? null;
}

/** What a worth is in the unit of a figure; null where the two do not measure the same. */
export function inUnitOf(figure: Pick<TextFigure, 'unit' | 'places'>, worth: Worth): number | null {
  const { unit } = figure;
  const { measure } = worth;
  const { value } = isFineFigure(figure) ? worth.fine : worth;
  if (measure === 'percent') return unit === null || RATES.includes(unit) ? value : null;
  if (measure === 'count') return unit !== null && (unit in FEN || RATES.includes(unit)) ? null : value;
  const fen = FEN[unit ?? '万元'];
  return fen === undefined ? null : value / fen;
}

/** What of a figure decides whether it tells a worth. */
type Matched = Pick<TextFigure, 'unit' | 'places' | 'value' | 'isAbout'>;

/** Whether a figure tells a worth: as it is printed, or but for the last digit of it. */
export type FigureMatch = 'exact' | 'rounding' | null;

/** @param direction of the words before it, which tell a fall by its size */
export function matchOf(figure: Matched, worth: Worth, direction: Direction | null): FigureMatch {
  const plain = matchOfCount(figure, worth, direction);
  if (plain === 'exact' || worth.measure !== 'percent') return plain;
  // Nobody knows of a rate alone whether it was counted from amounts as they are shown.
  const fine = matchOfCount(
    figure,
    { ...worth, ...worth.fine, low: worth.fine.value, high: worth.fine.value },
    direction,
  );
  return fine === 'exact' ? fine : plain;
}

/** The same of a worth as it is counted. A figure that is told with its sign needs no word for it. */
function matchOfCount(figure: Matched, worth: Worth, direction: Direction | null): FigureMatch {
  const signed = inUnitOf(figure, worth);
  if (signed === null || figure.isAbout) return null;
  const value = direction === 'down' && figure.value >= 0 ? -signed : signed;
  const step = 10 ** -figure.places;
  const slack = worth.measure === 'percent' ? Math.max(worth.high - worth.value, worth.value - worth.low, 0) : 0;
  const gap = Math.abs(figure.value - value);
  if (worth.measure === 'count') return gap === 0 ? 'exact' : null;
  if (gap <= step / 2 + slack + step / 1e6) return 'exact';
  return gap <= step + slack + step / 1e6 ? 'rounding' : null;
}

/**
 * A worth as the figure that it takes the place of is printed: in its unit, with as many decimals and the same digits.
 * @param size only how much it is, where the words before tell more or less
 */
export function printLike(figure: Printed, printed: string, worth: Worth, manner: Manner, size = false): string {
  const places = placesFor(figure, worth, manner);
  const value = inUnitOf(figure, toldAs(worth, manner, places));
  if (value === null) throw new RangeError(`no ${worth.measure} in ${figure.unit ?? 'no unit'}`);
  const shown = size ? Math.abs(value) : value;
  if (Number(rounded(shown, places)) === 0 && Number(printed) === 0 && printed !== '') return printed;
  const text = manner.bareZero && Number(rounded(shown, places)) === 0 ? '0' : rounded(shown, places);
  const grouped = /[,，]/.test(printed) || (manner.groups && worth.measure === 'money') ? groupDigits(text) : text;
  if (figure.inWords) return inHan(Math.round(shown)) ?? text;
  const digits = /[０-９]/.test(printed) ? grouped.replace(/\d/g, inFullWidth) : grouped;
  return printed.includes('．') ? digits.replace('.', '．') : digits;
}

function inFullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** A worth as a text counts it, with one decimal where it prints one of a rate. */
function toldAs(worth: Worth, { isFine }: Manner, places: number): Worth {
  const told = isFine ? { ...worth, ...worth.fine } : worth;
  return places === 1 && worth.measure === 'percent' ? { ...told, value: told.tenths } : told;
}

/** A rate or an amount that takes no figure's place, in the text's unit, as it prints others; words tell more or less. */
export function printNew(worth: Worth, manner: Manner): string {
  const isRate = worth.measure === 'percent';
  const [unit, places] = isRate ? (['%', manner.ratePlaces] as const) : ([manner.unit, manner.places] as const);
  return printLike({ unit, places, value: worth.value, inWords: false }, '', worth, manner, true);
}

/** What of a figure decides how another is printed in its place. */
type Printed = Pick<TextFigure, 'unit' | 'places' | 'value' | 'inWords'>;

/**
 * As many decimals as the figure had. One without decimals may have dropped its zeros: then two in 元, else as many as
 * the text mostly prints.
 */
function placesFor(figure: Printed, worth: Worth, manner: Manner): number {
  if (worth.measure === 'count') return 0;
  if (worth.measure === 'percent') return ratePlacesFor(figure, worth, manner);
  if (figure.places > 0) return figure.places;
  return figure.unit === '元' ? 2 : manner.places;
}

/** One decimal would tell what is nearly nothing, or nearly the whole, as nothing or the whole: that has two. */
function ratePlacesFor({ places, value }: Printed, { tenths, value: now }: Worth, manner: Manner): number {
  const wasNear = value !== 0 && value !== 100 && [0, 100].includes(Number(value.toFixed(1)));
  const wanted = places === 0 || wasNear ? manner.ratePlaces : places;
  return wanted === 1 && (tenths === 0 || tenths === 100) && tenths !== now ? 2 : wanted;
}

/** Half away from zero, and nothing as plain zeros. */
function rounded(value: number, places: number): string {
  const scaled = Math.round(Number((Math.abs(value) * 10 ** places).toPrecision(15)));
  const text = (scaled / 10 ** places).toFixed(places);
  return value < 0 && scaled !== 0 ? `-${text}` : text;
}

/** By their place in the string. */
const DIGITS = '零一二三四五六七八九';

/** 16 → 十六; null from a hundred on. */
export function inHan(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? null;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}
