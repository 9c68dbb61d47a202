/** What a sidebar's frame tells the page around it. */
export type ToPage =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' | 'focus' | 'escape' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** What the page answers to a call. */
export type ToFrame =
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
