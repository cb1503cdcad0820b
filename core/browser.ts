/**
 * The one import of the polyfill, for the background and the extension's own pages. Frames use the
 * native API (`wxt/browser`): on our minimum browsers it needs no polyfill, and every frame would pay.
 */
export { default as browser } from 'webextension-polyfill';
