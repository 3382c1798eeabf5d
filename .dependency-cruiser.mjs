/**
 * The walls of the house, as docs/architecture.md draws them: who may know whom. Checked on every
 * test run; a rule's comment is what somebody sees who runs into it.
 */
const below = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Text, guidance and pins each flow one way.',
      from: {},
      to: { circular: true },
    },
    below(
      'core-knows-nobody',
      '^core/',
      '^(entrypoints|components|platform|scripts|modules|tests)/',
      'core runs in Node as it is.',
    ),
    below(
      'components-know-core-only',
      '^components/',
      '^(entrypoints|platform|scripts|modules|tests)/',
      'A component gets its services handed in.',
    ),
    below(
      'platform-knows-core-only',
      '^platform/',
      '^(entrypoints|components|scripts|modules|tests)/',
      'The browser as the product needs it, without the product’s looks.',
    ),
    below(
      'product-without-tools',
      '^(entrypoints|components|platform|core)/',
      '^(scripts|tests|modules|demo)/',
      'What ships does not know how it is built or tested.',
    ),
    {
      name: 'polyfill-through-one-door',
      severity: 'error',
      comment: 'Only platform/browser.ts knows the polyfill; the content script must stay free of it.',
      from: { pathNot: '^platform/browser\\.ts$' },
      to: { path: 'node_modules/webextension-polyfill', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-script-takes-drafting-alone',
      severity: 'error',
      comment: 'A page should not pay for cards, search, Preact or a polyfill.',
      from: { path: '^entrypoints/drafting\\.ts$' },
      to: {
        reachable: true,
        path: '^(components|platform|core/(guidance|search|advice|compass|dossier|panel))/|node_modules/(preact|webextension-polyfill|minisearch|fuse\\.js|dexie)/',
      },
    },
    {
      name: 'drafting-stands-alone',
      severity: 'error',
      comment: 'core/drafting goes into pages: it takes nothing but itself and its data.',
      from: { path: '^core/drafting/' },
      to: { pathNot: '^(core/drafting|assets/drafting)/' },
    },
    {
      name: 'compiler-stays-at-home',
      severity: 'error',
      comment: 'Parsing cards is for the build; a panel loads what it made.',
      from: { path: '^(entrypoints|components|platform)/|^core/(?!guidance/compile)' },
      to: { path: '^core/guidance/compile/' },
    },
    {
      name: 'core-without-libraries-of-the-browser',
      severity: 'error',
      comment: 'Interface and storage libraries are not for core.',
      from: { path: '^core/' },
      to: { path: 'node_modules/(preact|@preact|dexie|@wxt-dev|wxt|lucide-preact)/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(wxt|output)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
