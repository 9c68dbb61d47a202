/**
 * That there is nothing to do, and where tasks come from.
 *
 * @param props What opens the view that makes tasks.
 */
export function NoTasks({ hire }: { readonly hire: () => void }) {
  return (
    <>
      <p>Nobody has an open task. Tasks are made when someone is hired and starts.</p>
      <p class="actions">
        <button type="button" class="primary" onClick={hire}>
          Hire and start onboarding…
        </button>
      </p>
    </>
  );
}
