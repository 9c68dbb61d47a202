/** What this part of the add-on is called, in the menu and in Start here. */
export const ONBOARDING = 'Onboarding';
