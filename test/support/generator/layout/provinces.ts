import { editionOf as standardOf, REGIONS } from '../../../../src/standards';
import type { FigureTableId } from '../unit/figures';
import type { Edition, ExtraTable, ProvinceEditionId } from './edition';

/** The account years that are due. */
export const PROVINCE_YEARS = [2022, 2023, 2024, 2025] as const;

/** How the sheets of a region are drawn where its lists of contents say more than titles and order. */
const FORMS: Readonly<Record<string, Partial<Edition>>> = {
  上海: {
    numbered: false,
    stateCapitalForm: 'rollForward',
    generalBudgetTotal: 'last',
    threePublic: 'interleaved',
    economicBlocks: 2,
  },
  云南: { generalBudgetForm: 'rollForward', stateCapitalForm: 'rollForward', threePublic: 'vertical' },
  海南: { generalBudgetForm: 'rollForward', stateCapitalForm: 'rollForward' },
  新疆: { stateCapitalForm: 'rollForward' },
  天津: { stateCapitalForm: 'rollForward' },
  江苏: { withMeetings: true },
};

/** Tables beside the nine that can be drawn, by the table of the standard that they stand for. */
const EXTRA: Readonly<Record<string, ExtraTable>> = {
  stateAssets: 'stateAssets',
  fiscalExpenditureDetail: 'spendingDetail',
};

/** Every province in every year that is due, drawn on the form that is national since 2022. */
export function provinceEditions(national: Edition): readonly Edition[] {
  return REGIONS.flatMap((region) => PROVINCE_YEARS.map((year) => provinceEdition(national, region, year)));
}

export function provinceEditionId(region: string, year: number): ProvinceEditionId {
  return `province-${region}-${year}`;
}

function provinceEdition(national: Edition, region: string, year: number): Edition {
  const { tables } = standardOf(year, region);
  const isDrawn = (table: string): table is FigureTableId => table in national.titles;
  const titles = tables.flatMap(({ table, title }) => (isDrawn(table) ? [[table, title] as const] : []));
  return {
    ...national,
    ...FORMS[region],
    id: provinceEditionId(region, year),
    years: [year, year],
    order: tables.flatMap(({ table }): readonly (FigureTableId | ExtraTable)[] => {
      if (isDrawn(table)) return [table];
      // Second forms and tables of single regions are not drawn: their own tests do that.
      const extra = EXTRA[table];
      return extra === undefined ? [] : [extra];
    }),
    titles: { ...national.titles, ...Object.fromEntries(titles) },
  };
}
