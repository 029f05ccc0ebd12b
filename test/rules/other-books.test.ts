import { testRules } from '../support/rule-tester';
import { OTHER_BOOK_TABLES } from './tables';

describe('against another book', () => testRules(OTHER_BOOK_TABLES));
