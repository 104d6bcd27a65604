import type { Rule } from '../../core/rule.ts';
import type { Answer, Command } from './command.ts';
import { nearest } from './nearest.ts';
import { FORMAT } from './options.ts';
import { painter } from './pretty/paint.ts';
import { rulePage, rulesPage } from './pretty/rules-page.ts';
import { Refused } from './refused.ts';

export const rulesCommand: Command = {
  name: 'rules',
  usage: '[RULE]',
  about: 'list what Rapport looks for, or explain one rule with its reasons and examples',
  more: [
    'Lists every rule, or explains RULE: why it matters to the reader, what it rests on, and drafts with and without it.',
  ],
  groups: [{ title: 'The answer', options: [FORMAT] }],
  examples: ['rapport rules', 'rapport rules vague-ask', 'rapport rules --format json'],

  async answer({ values, positionals }, { columns, colour }): Promise<Answer> {
    const [id, ...more] = positionals;
    if (more.length > 0) throw new Refused('one rule at a time: more than one RULE is given');
    const { catalogue, ruleView } = await import('../../core/catalogue.ts');
    const { RULES } = await import('../../core/rules/index.ts');
    const isJson = values.get('format')?.[0] === 'json';
    const look = { width: columns, paint: painter(colour) };
    if (id === undefined)
      return { out: isJson ? JSON.stringify({ rules: catalogue() }) : rulesPage(RULES, look), code: 0 };
    const rule = RULES.find((one) => one.id === id);
    if (!rule) throw new Refused(`there is no rule ${id}${suggestion(id, RULES)}`);
    return { out: isJson ? JSON.stringify(ruleView(rule)) : rulePage(rule, look), code: 0 };
  },
};

function suggestion(id: string, rules: readonly Rule[]): string {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; rapport rules lists them';
}
