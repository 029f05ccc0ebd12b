import { testRules } from '../support/rule-tester';
import { STRUCTURE_TABLES } from './tables';

describe('form', () => testRules(STRUCTURE_TABLES));
