import type { Template } from '../../language';
import { HUNAN_2017 } from './hunan-2017';
import { EVALUATION_HUNAN_2021 } from './hunan-2021';
import { EVALUATION_NATIONAL } from './national';

/** Every outline of a 绩效自评报告. */
export const EVALUATION_TEMPLATES: readonly Template[] = [EVALUATION_HUNAN_2021, HUNAN_2017, EVALUATION_NATIONAL];
