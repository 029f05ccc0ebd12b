import type { AmountUnit, WorkbookSnapshot } from '../../../src/model';
import type { Context } from './layout/context';
import { drawBook } from './layout/draw-book';
import type { EditionId } from './layout/edition';
import { editionOf, editionsIn } from './layout/editions';
import { BASE_STYLE, type Style } from './layout/style';
import { applyNoise, type NoiseName, styleUnderNoise } from './noise/apply-noise';
import { randomOf } from './random';
import { showBook } from './show/show-book';
import type { Truth } from './show/truth';
import { figuresOf } from './unit/unit-figures';
import type { Unit } from './unit/unit';

/** What is asked of a layout; everything that is left out is as the official client prints it. */
export interface LayoutOptions {
  readonly edition?: EditionId;
  readonly unit?: AmountUnit;
  readonly noise?: readonly NoiseName[];
  /** For the choices that noise makes. */
  readonly seed?: number;
}

/** A workbook and the truth about it. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
  readonly source: BookSource;
}

/** What a book was made from, so that last year's book can be made alike. */
export interface BookSource {
  readonly unit: Unit;
  readonly edition: EditionId;
  readonly options: LayoutOptions;
}

/**
 * The unit's book in an edition of its year, in 元 or 万元 (rounded half up cell by cell), under noise.
 * @throws RangeError where the edition was not in force in the unit's year.
 */
export function layOut(unit: Unit, options: LayoutOptions = {}): Book {
  const { unit: amountUnit = '万元', noise = [], seed = 0 } = options;
  const edition = options.edition ? editionOf(options.edition) : editionsIn(unit.year)[0];
  if (!edition || edition.years[0] > unit.year || edition.years[1] < unit.year) {
    throw new RangeError(`no edition ${options.edition ?? ''} in ${unit.year}`);
  }
  const asked = styleUnderNoise(BASE_STYLE, noise);
  const style = { ...asked, lineNumbers: asked.lineNumbers && edition.numbered };
  const random = randomOf(seed, 'layout');
  const context: Context = { unit, figures: figuresOf(unit), edition, style, random };
  const drawn = applyNoise(drawBook(context, amountUnit), noise, context);
  const { snapshot, places } = showBook(drawn, style.amounts, random);
  const truth: Truth = {
    unitName: unit.name,
    year: unit.year,
    amountUnit,
    scope: unit.scope,
    says: whatIsSaid(style, unit, noise),
    rivals: drawn.sheets.filter(({ isRival }) => isRival).map(({ tab }) => tab),
    places,
  };
  return { snapshot, truth, source: { unit, edition: edition.id, options } };
}

function whatIsSaid(style: Style, unit: Unit, noise: readonly NoiseName[]): Truth['says'] {
  const hasHead = style.titleRows;
  return {
    year: style.yearIn === 'fileName' || (hasHead && style.yearIn !== 'nowhere') || noise.includes('coverAndContents'),
    scope: hasHead && style.scopeSuffix && unit.scope !== 'unit',
    amountUnit: hasHead && style.unitOn !== 'none',
    unitName: true,
  };
}
