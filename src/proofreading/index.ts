export type { RawFinding, Report, TextRule } from './check';
export { EVIDENCE } from './evidence';
export { figureRule } from './figures/rules';
export { proofread, type ProofreadOptions } from './proofread';
export { TEXT_RULES } from './rules';
export { foreignNames } from './wording/names/other-unit';
