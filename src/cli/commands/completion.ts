import type { CommandDeclaration } from '../command.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const COMPLETION = {
  name: 'completion',
  summary: 'print a script that makes a shell complete commands, options and cohorts',
  arguments: [{ name: 'SHELL', required: true, choices: SHELLS, about: 'bash, zsh, fish or powershell' }],
  options: {},
  notes: [
    'bash (with the package bash-completion), in ~/.bashrc:',
    '  source <(cohort-ci completion bash)',
    'zsh, in ~/.zshrc after compinit:',
    '  source <(cohort-ci completion zsh)',
    'fish, in ~/.config/fish/config.fish:',
    '  cohort-ci completion fish | source',
    'PowerShell, in the file that $PROFILE names:',
    '  cohort-ci completion powershell | Out-String | Invoke-Expression',
  ],
  exit: '0 printed, 2 wrong usage',
  examples: ['completion bash', 'completion fish > cohort-ci.fish'],
} as const satisfies CommandDeclaration;
