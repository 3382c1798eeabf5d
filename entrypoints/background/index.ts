import { defineBackground } from 'wxt/utils/define-background';
import { registerBadge } from './badge.ts';
import { registerCommands } from './commands.ts';
import { registerMenu } from './menu.ts';
import { registerOmnibox } from './omnibox.ts';
import { registerAllowedSites } from './sites.ts';

/**
 * Keeps no state: the browser may stop it at any moment. Every listener is added synchronously, so
 * that the event which wakes it is not lost.
 */
export default defineBackground({
  type: 'module',
  main() {
    registerBadge();
    registerCommands();
    registerMenu();
    registerOmnibox();
    registerAllowedSites();
  },
});
