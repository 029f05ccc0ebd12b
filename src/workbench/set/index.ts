export { createSetHost } from './create-set-host';
export { isOneSet } from './is-one-set';
