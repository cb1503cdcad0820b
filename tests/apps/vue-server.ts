import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Page } from './vue.ts';

export const renderOnServer = (): Promise<string> => renderToString(createSSRApp(Page));
