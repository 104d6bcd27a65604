// What the bench uses of packages that bring no types.
declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}

declare module 'textlint-rule-write-good' {
  import type { TextlintRuleModule } from '@textlint/kernel';

  const rule: { default: TextlintRuleModule };
  export default rule;
}

declare module 'autocannon' {
  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    connections: number;
    duration: number;
  }
  interface Result {
    '2xx': number;
    non2xx: number;
    errors: number;
    duration: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
