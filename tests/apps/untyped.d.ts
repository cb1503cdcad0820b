// Libraries that bring no types, and need none in a page of twenty lines.
declare module 'codemirror';
declare module 'react';
declare module 'react-dom/client';
declare module 'react-dom/server.browser';
declare module '*.svelte';
