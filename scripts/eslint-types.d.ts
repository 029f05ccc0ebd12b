import type { Rule } from 'eslint';

declare const types: Rule.RuleModule;
export = types;
