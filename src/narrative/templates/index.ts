import { HUNAN_2020 } from './hunan-2020';
import type { Template } from './template';

/** Every template of the product. */
export const TEMPLATES: readonly Template[] = [HUNAN_2020];
