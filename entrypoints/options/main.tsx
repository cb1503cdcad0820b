import { render } from 'preact';
import { i18n } from '#i18n';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openSettings } from '../../core/settings-session.ts';
import { allTopics } from '../../core/topics.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/notice.css';
import '../../components/toast.css';
import '../../components/topic-toggles.css';
import './options.css';

async function start(): Promise<void> {
  const session = openSettings();
  const topics = await allTopics();
  declarePageLanguage();
  document.title = i18n.t('options.pageTitle');
  const root = document.getElementById('root');
  if (root) render(<App session={session} topics={topics} />, root);
}

void start();
