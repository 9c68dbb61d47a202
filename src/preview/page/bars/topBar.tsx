import type { ComponentChildren } from 'preact';
import { usePageState } from '../usePageState';
import { DayChoice } from './dayChoice';
import { PersonChoice } from './personChoice';
import './topBar.css';

/** Name, file, menu, and what is special about a local preview. */
export function TopBar({ children }: { readonly children: ComponentChildren }) {
  const { surroundings } = usePageState();
  const isSample = surroundings?.isSample ?? true;
  return (
    <header class="top-bar">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M9 23V13m7 10V8m7 15v-7" />
      </svg>
      <div class="names">
        <h1>
          Practice Staffing{' '}
          <span class="file" title={surroundings?.title}>
            {surroundings?.title}
          </span>
        </h1>
        <nav aria-label="Menu">{children}</nav>
      </div>
      <p class="badge" title="A simulation of Google Sheets on this computer. The sample practice is invented.">
        Local preview · {isSample ? 'fictional data' : 'your own file'} · nothing leaves this page
      </p>
      {surroundings && (
        <div class="surroundings">
          <DayChoice {...surroundings} />
          <PersonChoice {...surroundings} />
        </div>
      )}
    </header>
  );
}
