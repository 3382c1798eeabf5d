import { build } from 'wxt';
import { readOptions } from './options.ts';
import { TARGETS } from './targets.ts';

const { values } = readOptions(
  { options: { 'with-demo': { type: 'boolean', default: false } } },
  'npm run build -- [--with-demo]',
);

for (const browser of TARGETS) await build({ browser });
// The demo builds may read pages on this computer; tests and `npm start` use them.
if (values['with-demo']) for (const browser of ['chrome', 'firefox']) await build({ browser, mode: 'demo' });
