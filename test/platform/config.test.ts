import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';

const reasonOf = (environment: NodeJS.ProcessEnv): string => {
  const read = readConfig(environment);
  return read.ok ? '' : read.reason;
};

describe('the settings', () => {
  it('have defaults for one’s own machine', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: {
        port: 3_000,
        host: '127.0.0.1',
        bodyLimit: 65_536,
        logLevel: 'info',
        publicUrl: null,
        trustProxy: [],
      },
    });
  });

  it('are read from the environment', () => {
    const environment = {
      PORT: '8080',
      HOST: '::',
      BODY_LIMIT: '1000',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: 'https://coach.example/rapport/',
      TRUST_PROXY: '10.0.0.0/8, 127.0.0.1,fd00::/8',
    };
    expect(readConfig(environment)).toMatchObject({
      config: {
        port: 8_080,
        host: '::',
        bodyLimit: 1_000,
        logLevel: 'warn',
        publicUrl: 'https://coach.example/rapport',
        trustProxy: ['10.0.0.0/8', '127.0.0.1', 'fd00::/8'],
      },
    });
  });

  it('may leave the address and the proxies blank', () => {
    expect(readConfig({ PUBLIC_URL: '', TRUST_PROXY: ' ' })).toMatchObject({
      config: { publicUrl: null, trustProxy: [] },
    });
  });

  it.each([
    ['PORT', ''],
    ['PORT', ' 80'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '8e3'],
    ['PORT', '3000.5'],
    ['HOST', ''],
    ['HOST', 'a b'],
    ['HOST', 'http://x'],
    ['BODY_LIMIT', '0'],
    ['BODY_LIMIT', '64kb'],
    ['BODY_LIMIT', '999999999999'],
    ['LOG_LEVEL', ''],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'INFO'],
    ['PUBLIC_URL', 'coach.example'],
    ['PUBLIC_URL', 'ftp://coach.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://user:secret@coach.example'],
    ['PUBLIC_URL', 'https://coach.example/?a=b'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', 'loopback'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/8,'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['TRUST_PROXY', '10.0.0.256'],
  ])('are refused by name where %s is %j', (name, value) => {
    expect(reasonOf({ [name]: value })).toMatch(new RegExp(`^${name} must be [^\n]+$`));
  });

  it('are refused all at once, in one line, without a word of what they hold', () => {
    const reason = reasonOf({ PORT: 'sk-secret', PUBLIC_URL: 'https://u:sk-secret@x', LOG_LEVEL: 'sk-secret' });
    expect(reason).toMatch(/^PORT .+; LOG_LEVEL .+; PUBLIC_URL .+$/);
    expect(reason).not.toContain('secret');
  });

  it('leave alone what is not theirs', () => {
    expect(readConfig({ OPENAI_API_KEY: '', REDIS_URL: 'nonsense', PATH: '/bin', PORTS: 'x' }).ok).toBe(true);
  });
});
