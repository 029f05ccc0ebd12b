/** What the ledger says of a figure that nothing can be held against. */
export const UNBOUND = '文中和报表里没有能同它核对的数';
