/** The roles that every practice has, by their usual names. */
export type Profile = 'Office manager' | 'Front desk' | 'Medical assistant' | 'Biller/coder';

/** The titles of one role. */
export interface RoleTitles {
  /** Spellings of the very same title. */
  readonly spellings: readonly string[];
  /** Titles of mostly the same work. */
  readonly related: readonly string[];
  /** Titles that other work goes by as well. */
  readonly vague: readonly string[];
}

/**
 * The titles that US practices give their roles, in lower case, words parted by single blanks, in the singular.
 *
 * @source Sample titles of O*NET 29.3: 11-9111.00, 43-6013.00, 43-4171.00, 31-9092.00, 29-2072.00, 43-3021.00
 */
export const ROLE_TITLES: Readonly<Record<Profile, RoleTitles>> = {
  'Office manager': {
    spellings: ['office manager', 'office mgr', 'office mngr', 'ofc manager', 'ofc mgr', 'off mgr', 'om'],
    related: [
      'practice manager',
      'practice mgr',
      'medical office manager',
      'medical practice manager',
      'clinic manager',
      'clinic mgr',
      'office administrator',
      'practice administrator',
      'clinic administrator',
      'medical practice administrator',
    ],
    vague: ['office supervisor', 'front office manager', 'office admin', 'operations manager', 'clinic supervisor'],
  },
  'Front desk': {
    spellings: ['front desk', 'frontdesk', 'frnt desk', 'fd'],
    related: [
      'receptionist',
      'reception',
      'medical receptionist',
      'front desk receptionist',
      'front office',
      'front desk coordinator',
      'patient service representative',
      'patient service rep',
      'patient services representative',
      'patient access representative',
      'patient access rep',
      'patient representative',
      'psr',
      'scheduler',
      'scheduling',
      'patient coordinator',
      'check in',
      'checkin',
      'check out',
      'checkout',
      'registration',
      'registrar',
      'medical secretary',
      'medical administrative assistant',
      'medical admin assistant',
      'cmaa',
    ],
    vague: [
      'medical office assistant',
      'moa',
      'secretary',
      'administrative assistant',
      'admin assistant',
      'office assistant',
    ],
  },
  'Medical assistant': {
    spellings: [
      'medical assistant',
      'medical asst',
      'medical assist',
      'med assistant',
      'med asst',
      'med assist',
      'm a',
      'ma',
    ],
    related: [
      'certified medical assistant',
      'registered medical assistant',
      'clinical medical assistant',
      'cma',
      'ccma',
      'rma',
      'ncma',
      'clinical assistant',
      'clinical asst',
      'back office assistant',
      'back office medical assistant',
    ],
    vague: ['back office', 'clinic assistant'],
  },
  'Biller/coder': {
    spellings: ['biller coder', 'biller and coder', 'coder biller', 'coder and biller'],
    related: [
      'biller',
      'coder',
      'billing',
      'coding',
      'medical biller',
      'medical coder',
      'medical billing',
      'medical coding',
      'billing coding',
      'billing and coding',
      'billing specialist',
      'coding specialist',
      'revenue cycle',
      'rcm',
      'claim specialist',
      'payment poster',
      'accounts receivable',
    ],
    vague: ['insurance specialist', 'insurance verification', 'collection', 'ar specialist', 'claim'],
  },
};
