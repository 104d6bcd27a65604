// The prose linters that a user would pick instead, each behind one function.

export interface Peer {
  name: string;
  /** How many things it has to say of a text. */
  lint: (text: string) => number | Promise<number>;
}

/** Loads them all, which takes seconds and some 400 MB. */
export const loadPeers = (): Promise<Peer[]> => Promise.all([writeGood(), textlint(), retext(), alex(), harper()]);

async function writeGood(): Promise<Peer> {
  const { default: suggest } = await import('write-good');
  return { name: 'write-good', lint: (text) => suggest(text).length };
}

async function textlint(): Promise<Peer> {
  const { TextlintKernel } = await import('@textlint/kernel');
  const { default: plugin } = await import('@textlint/textlint-plugin-text');
  const { default: rule } = await import('textlint-rule-write-good');
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default }],
    rules: [{ ruleId: 'write-good', rule: rule.default }],
  };
  return { name: 'textlint', lint: async (text) => (await kernel.lintText(text, options)).messages.length };
}

async function retext(): Promise<Peer> {
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: readability } = await import('retext-readability');
  const { default: equality } = await import('retext-equality');
  const { default: stringify } = await import('retext-stringify');
  const processor = unified().use(english).use(readability).use(equality).use(stringify).freeze();
  return { name: 'retext', lint: (text) => processor.processSync(text).messages.length };
}

async function alex(): Promise<Peer> {
  const { text: lint } = await import('alex');
  return { name: 'alex', lint: (text) => lint(text).messages.length };
}

async function harper(): Promise<Peer> {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { name: 'harper.js', lint: async (text) => (await linter.lint(text, { language: 'plaintext' })).length };
}
