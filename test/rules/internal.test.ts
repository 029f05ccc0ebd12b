import { testRules } from '../support/rule-tester';
import { INTERNAL_TABLES } from './tables';

describe('the 财决 workbook itself', () => testRules(INTERNAL_TABLES));
