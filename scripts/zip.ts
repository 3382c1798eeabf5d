import { zip } from 'wxt';
import { TARGETS } from './targets.ts';

// Firefox's reviewers rebuild from source, so its zip comes with one of the sources.
for (const browser of TARGETS) await zip({ browser });
