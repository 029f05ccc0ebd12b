import type { ClassificationLine } from '../types';
import { ADMINISTRATION } from './administration';
import { COMMUNITY } from './community';
import { EDUCATION } from './education';
import { INDUSTRY } from './industry';
import { RESOURCES } from './resources';
import { SECURITY } from './security';
import { SOCIAL } from './social';
import { SPECIAL_BONDS } from './special-bonds';

/** 款 and 项 beside those that the first list has. */
export const FURTHER_CODES: readonly ClassificationLine[] = [
  ...ADMINISTRATION,
  ...SECURITY,
  ...EDUCATION,
  ...SOCIAL,
  ...COMMUNITY,
  ...INDUSTRY,
  ...RESOURCES,
  ...SPECIAL_BONDS,
];
