import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openSettings } from '../../core/settings-session.ts';
import { allTopics } from '../../core/topics.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/full-page.css';
import '../../components/choices.css';
import '../../components/mark-preview.css';
import '../../components/notes.css';
import '../../components/notice.css';
import '../../components/packs.css';
import '../../components/toast.css';
import '../../components/topic-card.css';
import '../../components/topic-toggles.css';
import './options.css';
import '../marks.css';

async function start(): Promise<void> {
  const session = openSettings();
  const topics = await allTopics();
  declarePageLanguage();
  const root = document.getElementById('root');
  if (root) render(<App session={session} topics={topics} />, root);
}

void start();
