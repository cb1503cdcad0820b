import { render } from 'svelte/server';
import Page from './Page.svelte';

export const renderOnServer = async (): Promise<string> => render(Page).body;
