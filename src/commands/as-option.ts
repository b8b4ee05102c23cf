/** What `--as` means, for every command that has it. */
export const asOption = [
  '--as <email-or-id>',
  'whose work this is: their roles decide what may be done, and the audit names them',
] as const;
