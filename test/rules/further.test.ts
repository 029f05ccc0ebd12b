import { testRules } from '../support/rule-tester';
import { FURTHER_RULE_TABLES } from './tables';

describe('tables of single regions', () => testRules(FURTHER_RULE_TABLES));
