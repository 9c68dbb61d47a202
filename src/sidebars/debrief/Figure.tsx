/**
 * A number with one decimal. Where there is none stands a dash, which is read out as a word.
 *
 * @param props The number, and what stands behind it.
 */
export function Figure({ of, unit = '' }: { readonly of: number | null; readonly unit?: string }) {
  if (of === null)
    return (
      <span role="img" aria-label="none">
        –
      </span>
    );
  return (
    <>
      {of.toFixed(1)}
      {unit}
    </>
  );
}
