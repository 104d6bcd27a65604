// npm run record: asks the model that the environment names to write the drafts anew, and keeps what it says in fixtures/exchanges.
// npm run record -- --rekey: keeps what is there under the hashes of the present prompts, for a change that only rewords them.
import { openModelClient } from '../src/model/client.ts';
import { readConfig } from '../src/platform/config.ts';
import { exchanges, forget, keeping, rewriteBy, SENT } from '../test/model/exchanges.ts';

const old = exchanges();

async function rekey(): Promise<void> {
  for (const { file } of old) forget(file);
  for (const draft of SENT) {
    const own = old.filter(({ exchange }) => exchange.draft === draft).map(({ exchange }) => exchange);
    const [{ origin, model } = { origin: 'synthetic' as const, model: null }] = own;
    const reply = keeping({ origin, model, draft }, async (_, call) => {
      const said = own.find((exchange) => exchange.call === call);
      return said
        ? { ok: true, attempts: 1, content: said.content }
        : { ok: false, failure: 'model-unavailable', attempts: 0 };
    });
    report(draft, await rewriteBy(draft, 'kept', reply));
  }
}

async function record(): Promise<void> {
  const settings = readConfig();
  if (!settings.ok) throw new Error(settings.reason);
  const { model } = settings.config;
  if (!model) throw new Error('No model is configured: set OPENAI_BASE_URL or OPENAI_API_KEY.');
  const client = openModelClient({ ...model, timeoutMs: 60_000 });
  for (const draft of SENT) {
    const reply = keeping({ origin: 'recorded', model: model.model, draft }, (request, _, most) =>
      client.complete(request, most),
    );
    for (const { file } of old.filter(({ exchange }) => exchange.draft === draft)) forget(file);
    report(draft, await rewriteBy(draft, model.model, reply));
  }
}

function report(draft: string, { rewrites, writer }: Awaited<ReturnType<typeof rewriteBy>>): void {
  const statuses = rewrites.map(({ status }) => status).join(', ');
  process.stdout.write(`${draft}: ${statuses} by ${writer.engine}, ${writer.attempts} calls, ${writer.fallback}\n`);
}

await (process.argv.includes('--rekey') ? rekey() : record());
