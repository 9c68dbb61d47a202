import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of a view. It takes the focus when the view was opened from another one, so that a screen reader says it.
 *
 * @param props Its text, and whether to take the focus.
 */
export function Heading({
  isFocused,
  children,
}: {
  readonly isFocused: boolean;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
