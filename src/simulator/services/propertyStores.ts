/** The properties of the document, of the script and of each user. */
export class PropertyStores {
  readonly document = new Map<string, string>();
  readonly script = new Map<string, string>();
  private readonly users = new Map<string, Map<string, string>>();

  /** The properties of one user. */
  user(name: string): Map<string, string> {
    const store = this.users.get(name) ?? new Map<string, string>();
    this.users.set(name, store);
    return store;
  }
}
