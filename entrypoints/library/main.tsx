import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openLibrary } from '../../core/library-topics.ts';
import { openSettings } from '../../core/settings-session.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/full-page.css';
import '../../components/topic-card.css';
import '../../components/notice.css';
import './library.css';
import './time-picture.css';

declarePageLanguage();
const root = document.getElementById('root');
if (root) render(<App session={openSettings()} library={openLibrary()} />, root);
