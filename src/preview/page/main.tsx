import { render } from 'preact';
import { App } from './app';
import './page.css';
import { Preview } from './preview';
import { PreviewContext } from './usePageState';

const NOT_ABLE =
  'This browser can’t run the preview: it needs workers and shared memory. A current Chrome, Edge, Firefox or Safari has both; open the page at the address that “npm start” printed.';
const place = document.getElementById('page');
if (place && isAble()) begin(place);
else if (place) place.textContent = NOT_ABLE;

/** Shows the page and opens the sample practice. */
function begin(root: HTMLElement): void {
  const preview = new Preview();
  root.textContent = '';
  render(
    <PreviewContext.Provider value={preview}>
      <App />
    </PreviewContext.Provider>,
    root,
  );
  void preview.open('openSample', null, 'Opening the sample practice');
}

function isAble(): boolean {
  return 'Worker' in globalThis && 'SharedArrayBuffer' in globalThis && globalThis.crossOriginIsolated;
}
