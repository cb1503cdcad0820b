import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openSettings } from '../../core/settings-session.ts';
import { allTopics } from '../../core/topics.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/topic-card.css';
import '../../components/notice.css';
import './library.css';
import './time-picture.css';

async function start(): Promise<void> {
  declarePageLanguage();
  const session = openSettings();
  const topics = await allTopics();
  const root = document.getElementById('root');
  if (root) render(<App session={session} topics={topics} />, root);
}

void start();
