export { basicFacts } from './basic-facts';
export { checkReport, type CheckOptions } from './check';
export { ruleSetFingerprint } from './fingerprint';
export { startLiveCheck, type LiveChange, type LiveCheck, type Turned } from './live';
