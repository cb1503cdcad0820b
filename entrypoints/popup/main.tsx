import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openSettings } from '../../core/settings-session.ts';
import { App } from './App.tsx';
import { openLinksInTabs } from './open-links.ts';
import { popupTab, watchPage } from './watch-page.ts';
import '../../components/theme.css';
import '../../components/topic-card.css';
import '../../components/briefing.css';
import '../../components/notice.css';
import './popup.css';

/** A page answers within a few milliseconds; drawing before it has would make the popup flash and jump. */
const firstDrawMs = 120;

async function start(): Promise<void> {
  declarePageLanguage();
  const session = openSettings();
  // Its own window takes its size from the page; a tab already has one.
  if (location.search !== '') document.documentElement.classList.add('in-tab');
  openLinksInTabs();
  const tabId = (await popupTab(location.search)) ?? noTab;
  const page = watchPage(tabId);
  await new Promise<void>((draw) => {
    page.subscribe(draw);
    setTimeout(draw, firstDrawMs);
  });
  const root = document.getElementById('root');
  if (root) render(<App {...{ tabId, page, session }} />, root);
}

/** No tab has this id, so every question to it goes unanswered. */
const noTab = -1;

void start();
