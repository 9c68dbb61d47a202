import { type Asked, type Message, NOTHING_OPEN, type PageState, type Toast } from './pageState';

/** The state of the page, and who wants to know when it changes. */
export class PageStore {
  state: PageState = NOTHING_OPEN;
  private readonly listeners = new Set<() => void>();

  /** Calls back at each change of the state; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes the state. */
  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Says something in a dialog. */
  tell(message: Message): void {
    this.set({ message });
  }

  /** Asks something in a dialog, in place of what is being asked. */
  ask(asked: Asked): void {
    this.leave();
    this.set({ asked });
  }

  /** The question is closed. */
  leave(): void {
    const { asked } = this.state;
    this.set({ asked: undefined });
    asked?.left?.();
  }

  /** Says something in the corner, for a while. */
  toast(toast: Omit<Toast, 'key'>): void {
    const key = this.state.count + 1;
    this.set({ count: key, toasts: [...this.state.toasts, { ...toast, key }] });
  }

  /** Takes a toast away. */
  dismiss(key: number): void {
    this.set({ toasts: this.state.toasts.filter((toast) => toast.key !== key) });
  }
}
