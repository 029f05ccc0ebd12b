import { HUNAN_2020 } from './hunan-2020';
import { HUNAN_2021 } from './hunan-2021';
import { HUNAN_2022 } from './hunan-2022';
import { HUNAN_2023 } from './hunan-2023';
import { NATIONAL } from './national';
import { NATIONAL_2021 } from './national-2021';
import { PROVINCES } from './provinces';
import { SHANGHAI_2024 } from './shanghai';
import { SICHUAN } from './sichuan';
import { SICHUAN_2021 } from './sichuan-2021';
import type { Template } from '../../language';

/** Every template of the product, the newest of a place first. */
export const TEMPLATES: readonly Template[] = [
  HUNAN_2023,
  HUNAN_2022,
  HUNAN_2021,
  HUNAN_2020,
  SHANGHAI_2024,
  SICHUAN,
  SICHUAN_2021,
  ...PROVINCES,
  NATIONAL,
  NATIONAL_2021,
];
