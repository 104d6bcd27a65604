import type { FastifyPluginAsync } from 'fastify';
import { RULES } from '../../core/rules/index.ts';
import { STYLESHEET, sendPage, view } from './pages.ts';

/** What this is and how to call it, for whoever opens the address in a browser; and the style of all pages. */
export const home: FastifyPluginAsync<{ url: string }> = async (app, { url }) => {
  const count = RULES.length === 1 ? 'one rule' : `${RULES.length} rules`;
  const page = view<object>('home')({ title: 'An outreach coach', url, count });

  app.get('/', (_, reply) => sendPage(reply, page));
  app.get('/pages.css', (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .header('content-type', 'text/css; charset=utf-8')
      .send(STYLESHEET),
  );
};
