import { readFileSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import Handlebars from 'handlebars';

const read = (name: string): string => readFileSync(new URL(`./views/${name}`, import.meta.url), 'utf8');

// An instance of its own with escaping on; what writes prompts has another, without.
const handlebars = Handlebars.create();
for (const name of ['layout', 'severities', 'example']) handlebars.registerPartial(name, read(`${name}.hbs`));

export const STYLESHEET = read('pages.css');

/** A view as a function of its data; data that it names and does not get is an error. */
export const view = <Data extends object>(name: string): ((data: Data) => string) =>
  handlebars.compile<Data>(read(`${name}.hbs`), { strict: true, knownHelpersOnly: true });

const PAGE_CSP =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .header('content-security-policy', PAGE_CSP)
    .header('cache-control', 'public, max-age=300')
    .header('content-type', 'text/html; charset=utf-8')
    .send(html);
