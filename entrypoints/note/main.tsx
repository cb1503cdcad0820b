import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { readDraft } from '../../core/notes/note-drafts.ts';
import { openSettings } from '../../core/settings-session.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/notice.css';
import '../../components/notes.css';
import './note.css';

async function start(): Promise<void> {
  declarePageLanguage();
  const draft = await readDraft(location.hash.slice(1));
  const root = document.getElementById('root');
  if (root) render(<App session={openSettings()} draft={draft} />, root);
}

void start();
