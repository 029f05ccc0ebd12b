export * from './address';
export * from './draft';
export * from './fact';
export * from './finding';
export * from './money';
export * from './report';
export * from './snapshot';
export * from './tables';
