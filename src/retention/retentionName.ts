/** What this part of the add-on is called: its submenu, its tab, its lines of Start here. */
export const RETENTION = 'Retention';
