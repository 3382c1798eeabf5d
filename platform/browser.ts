/**
 * The only door to the browser's extension API for our own pages and the background. The polyfill
 * gives older Chromium the same promises as Firefox and steps aside where `browser` exists.
 */
export { default as browser } from 'webextension-polyfill';
