import './messages.css';
import { usePageState } from '../usePageState';

/** What is being done, while it takes a while; not while it waits for the person. */
export function Working() {
  const { working, question } = usePageState();
  const said = question ? undefined : working;
  return (
    <p class={said === undefined ? 'working idle' : 'working'} role="status" aria-label="Progress">
      {said}
    </p>
  );
}
