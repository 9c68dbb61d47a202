/** The colours of the grid, on the canvas as in the boxes over it. */
export const colours = {
  paper: '#ffffff',
  ink: '#202124',
  header: '#f1f3f4',
  headerInk: '#444746',
  line: '#dfe1e5',
  headerLine: '#c7cacf',
  accent: '#0b5d57',
  mark: '#5f6368',
  note: '#b06000',
  invalid: '#c5221f',
} as const;
