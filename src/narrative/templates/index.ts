import { HUNAN_2020 } from './hunan-2020';
import { HUNAN_2021 } from './hunan-2021';
import { HUNAN_2022 } from './hunan-2022';
import { NATIONAL } from './national';
import { SHANGHAI_2024 } from './shanghai';
import { SICHUAN } from './sichuan';
import type { Template } from '../../language';

/** Every template of the product. */
export const TEMPLATES: readonly Template[] = [HUNAN_2022, HUNAN_2021, HUNAN_2020, SHANGHAI_2024, SICHUAN, NATIONAL];
