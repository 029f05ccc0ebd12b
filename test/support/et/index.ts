export { createEmulatedEt, openBeside, type EmulatedEt, type EmulatedEtOptions } from './emulated-et';
export { ET_FAULTS, type EtFaultName } from './faults';
export { CV_ERRORS } from './cells';
