import { render } from 'preact';
import type { ViewName } from '../google/endpoints';
import { App } from './App';
import { readDeclared } from './help/declared';

const first = (document.body.dataset.view ?? 'help') as ViewName;
const place = document.getElementById('panel');

if (place) render(<App first={first} declared={readDeclared(document)} />, place);
