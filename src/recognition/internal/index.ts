export { recogniseInternal } from './recognise-internal';
