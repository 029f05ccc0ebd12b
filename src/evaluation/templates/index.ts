import type { Template } from '../../language';
import { HUNAN_2017 } from './hunan-2017';
import { HUNAN_2021 } from './hunan-2021';
import { NATIONAL } from './national';

/** Every outline of a 绩效自评报告. */
export const TEMPLATES: readonly Template[] = [HUNAN_2021, HUNAN_2017, NATIONAL];
