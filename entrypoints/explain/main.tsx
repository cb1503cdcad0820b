import { render } from 'preact';
import { declarePageLanguage } from '../../components/page-language.ts';
import { openSettings } from '../../core/settings-session.ts';
import { App } from './App.tsx';
import '../../components/theme.css';
import '../../components/topic-card.css';
import './explain.css';

declarePageLanguage();
const root = document.getElementById('root');
if (root) render(<App session={openSettings()} />, root);
