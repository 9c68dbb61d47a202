import './messages.css';
import { usePageState } from '../usePageState';

/** What is being done, while it takes a while. */
export function Working() {
  const { working } = usePageState();
  return (
    <p class={working === undefined ? 'working idle' : 'working'} role="status" aria-label="Progress">
      {working}
    </p>
  );
}
