/** Writes the pages of docs/ that are made from the product itself. Run by `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_RULES } from '../src/evaluation';
import { TEXT_RULES } from '../src/proofreading';
import { INTERNAL_RULES, RULES } from '../src/rules';
import { rulesPage } from './rules-page';
import { standardsPage } from './standards-page';

writeFileSync(join(__dirname, '..', 'docs', 'rules.md'), rulesPage(RULES, INTERNAL_RULES, TEXT_RULES, FORM_RULES));
writeFileSync(join(__dirname, '..', 'docs', 'standards.md'), standardsPage());
