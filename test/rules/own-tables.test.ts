import { testRules } from '../support/rule-tester';
import { OWN_TABLE_TABLES } from './tables';

describe('within one table', () => testRules(OWN_TABLE_TABLES));
