import { createElement } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { Page } from './react.ts';

export const renderOnServer = async (): Promise<string> => renderToString(createElement(Page));
