import { testRules } from '../support/rule-tester';
import { CROSS_TABLE_TABLES } from './tables';

describe('between the tables of one book', () => testRules(CROSS_TABLE_TABLES));
