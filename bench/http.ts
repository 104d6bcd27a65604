// POST /v1/critiques under load, against a bare Fastify route that answers the same bytes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { interleave } from './measure.ts';
import { type Affinity, affinity } from './processors.ts';
import type { ServerKind, ServerState } from './server.ts';

export interface Load {
  requestsPerSecond: number;
  /** Microseconds of the server's processor time. */
  processorPerRequest: number;
  /** Bytes that the server holds after it. */
  resident: number;
}

export interface LoadPlan {
  body: string;
  rounds: number;
  warmUpSeconds: number;
  seconds: number;
}

const CONNECTIONS = 20;
const SERVER = new URL('./server.ts', import.meta.url).pathname;
const KINDS: readonly ServerKind[] = ['rapport', 'bare'];

/** Rounds by turns, each on one server while the other has nothing to do. The servers share one processor, the load has the others. */
export async function compareServers(plan: LoadPlan): Promise<Record<ServerKind, Load[]>> {
  const pins = affinity();
  const servers = await Promise.all(KINDS.map((kind) => Server.start(kind, pins)));
  pins?.pinSelf();
  try {
    await demandSameAnswer(servers, plan.body);
    for (const server of servers) await server.load(plan.body, plan.warmUpSeconds);
    const contestants = new Map(servers.map((server) => [server.kind, () => server.load(plan.body, plan.seconds)]));
    const loads = await interleave(contestants, plan.rounds);
    return { rapport: loads.get('rapport')!, bare: loads.get('bare')! };
  } finally {
    pins?.unpinSelf();
    for (const server of servers) server.stop();
  }
}

async function demandSameAnswer(servers: readonly Server[], body: string): Promise<void> {
  const answers = await Promise.all(servers.map((server) => server.answerTo(body)));
  if (new Set(answers).size !== 1) throw new Error('the two servers do not answer the same');
}

const headers = { 'content-type': 'application/json' };

class Server {
  readonly kind: ServerKind;
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;
  #url = '';

  private constructor(kind: ServerKind, child: ChildProcess) {
    this.kind = kind;
    this.#child = child;
    this.#ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the ${kind} server ended with ${code}`);
    });
  }

  static async start(kind: ServerKind, pins: Affinity | null): Promise<Server> {
    const [program, ...args] = [...(pins?.serverPrefix ?? []), process.execPath, SERVER, kind];
    const child = spawn(program!, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const server = new Server(kind, child);
    server.#url = `http://127.0.0.1:${(await server.#state()).port}/v1/critiques`;
    return server;
  }

  async answerTo(body: string): Promise<string> {
    const answer = await fetch(this.#url, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`${this.kind} answers ${answer.status}`);
    return answer.text();
  }

  async load(body: string, seconds: number): Promise<Load> {
    const before = await this.#ask();
    const result = await autocannon({
      url: this.#url,
      method: 'POST',
      headers,
      body,
      connections: CONNECTIONS,
      duration: seconds,
    });
    const after = await this.#ask();
    const answered = result['2xx'];
    if (answered === 0 || result.non2xx + result.errors > 0) throw new Error(`${this.kind} failed under load`);
    return {
      requestsPerSecond: answered / result.duration,
      processorPerRequest: (after.processor - before.processor) / answered,
      resident: after.resident,
    };
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  #ask(): Promise<ServerState> {
    this.#child.send('state');
    return this.#state();
  }

  async #state(): Promise<ServerState> {
    const [state] = await Promise.race([once(this.#child, 'message'), this.#ended]);
    return state;
  }
}
