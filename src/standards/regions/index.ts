export { REGIONS, regionAmong, regionIn } from './region-in';
