import {
  CATEGORIES_2019,
  FORM_2017,
  FORM_2020,
  FORM_2022,
  INCOME_2019,
  LINES_2019,
  OLD_ORDER_2022,
  TABLES_2021,
  WITH_SPECIAL_SURPLUS,
} from './forms';
import type { Edition } from './types';

/** The form of the ministry, oldest first. */
export const NATIONAL_EDITIONS: readonly Edition[] = [
  { ...FORM_2017, id: 'national-2017', from: 2017, to: 2017 },
  { ...FORM_2017, id: 'national-2018', from: 2018, to: 2018 },
  {
    ...FORM_2017,
    id: 'national-2019',
    from: 2019,
    to: 2019,
    categories: CATEGORIES_2019,
    incomeRows: INCOME_2019,
    labels: { 'out.215': '资源勘探信息等支出' },
    lines: LINES_2019,
  },
  { ...FORM_2020, id: 'national-2020', from: 2020, to: 2020 },
  { ...FORM_2020, id: 'national-2021', from: 2021, to: 2021, tables: TABLES_2021 },
  { ...FORM_2022, id: 'national-2022', from: 2022, to: 2022 },
  { ...FORM_2022, id: 'national-2023', from: 2023, to: 2023, labels: WITH_SPECIAL_SURPLUS },
  { ...FORM_2022, id: 'national-2024', from: 2024, to: null, labels: WITH_SPECIAL_SURPLUS },
];

/**
 * The national form where a book of 2022 or later still prints 三公 seventh, as places in several provinces do
 * (宁夏, 辽宁, 湖南, 福建, 广西): only the numbers of its tables are others. It tells neither year nor place.
 */
export const OLD_ORDER: Edition = {
  ...FORM_2022,
  id: 'national-2022-seventh',
  from: 2022,
  to: null,
  tables: OLD_ORDER_2022,
  labels: WITH_SPECIAL_SURPLUS,
};
