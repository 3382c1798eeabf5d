import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import defaultSites from './assets/drafting/sites.json' with { type: 'json' };

/** The add-on id for Firefox; tests derive the sidebar's address from it. */
const GECKO_ID = 'vakkompas@vakkompas.example';

/** Of the Markdown reader. */
const NAMED_CHARACTERS = 'node_modules/decode-named-character-reference/index.js';

/** Pages on this computer, for the demo build alone. */
const LOOPBACK = 'http://127.0.0.1/*';

/** Pages of the extension may load their own files and nothing else: no network, ever. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  webExt: {
    // Without a display `npm run dev` serves and builds, and opens no browser.
    disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
    // Chromium's sandbox refuses root.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  i18n: { localesDir: 'assets/locales' },
  autoIcons: {
    baseIconPath: 'assets/styles/icon.svg',
    developmentIndicator: false,
    sizes: [16, 32, 48, 96, 128],
  },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    // The variant for browsers decodes `&amp;` by way of innerHTML; this one knows the names itself.
    resolve: { alias: { 'decode-named-character-reference': resolve(NAMED_CHARACTERS) } },
  }),
  zip: { sourcesRoot: '.', excludeSources: ['docs/images/**', '.cache/**'] },
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    omnibox: { keyword: 'vk' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '126',
          storage: { managed_schema: 'managed-schema.json' },
        }),
    // The reader is registered on these by the background, so that the user can turn one off.
    host_permissions: mode === 'demo' ? [...defaultSites, LOOPBACK] : defaultSites,
  }),
});
