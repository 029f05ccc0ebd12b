/** How the sources become JavaScript; types are looked at by `npm run lint` and `npm run typecheck` alone. */
module.exports = ({ module }) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2020',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: module },
});
