import type { CommandDeclaration } from '../command.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMPLETION = {
  name: 'completion',
  summary: 'print what makes a shell complete commands, options and cohorts',
  arguments: [{ name: 'SHELL', required: true, choices: SHELLS, about: 'bash, zsh or fish' }],
  options: {},
  notes: [
    'bash (with the package bash-completion), in ~/.bashrc:',
    '  source <(cohort-ci completion bash)',
    'zsh, in ~/.zshrc after compinit:',
    '  source <(cohort-ci completion zsh)',
    'fish:',
    '  cohort-ci completion fish > ~/.config/fish/completions/cohort-ci.fish',
  ],
  exit: '0 printed, 2 wrong usage',
  examples: ['completion bash', 'completion fish > ~/.config/fish/completions/cohort-ci.fish'],
} as const satisfies CommandDeclaration;
