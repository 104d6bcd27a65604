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

  it('name no model where there is neither key nor address of one', () => {
    expect(readConfig({ OPENAI_API_KEY: '', OPENAI_BASE_URL: '', OPENAI_MODEL: 'any' })).toMatchObject({
      config: { model: null },
    });
  });

  it('of the model have defaults, and OpenAI for its address', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' })).toMatchObject({
      config: {
        model: {
          baseURL: 'https://api.openai.com/v1',
          apiKey: 'sk-1',
          model: 'gpt-5.4-mini',
          timeoutMs: 20_000,
          concurrency: 8,
          dailyTokenBudget: null,
        },
      },
    });
  });

  it('of the model are read from the environment', () => {
    const environment = {
      OPENAI_BASE_URL: 'http://ollama:11434/v1/',
      OPENAI_MODEL: 'qwen3:8b',
      MODEL_TIMEOUT_MS: '100',
      MODEL_CONCURRENCY: '2',
      MODEL_DAILY_TOKEN_BUDGET: '0',
    };
    expect(readConfig(environment)).toMatchObject({
      config: {
        model: {
          baseURL: 'http://ollama:11434/v1',
          apiKey: '',
          model: 'qwen3:8b',
          timeoutMs: 100,
          concurrency: 2,
          dailyTokenBudget: 0,
        },
      },
    });
  });

  it.each([
    'http://localhost:8080/v1',
    'http://127.0.0.1/v1',
    'http://127.9.9.9',
    'http://10.1.2.3:1',
    'http://172.31.0.1',
    'http://192.168.1.1',
    'http://[::1]:8080/v1',
    'http://[fd12::1]',
    'https://models.example/openai/v1',
  ])('take %s for the model’s address', (url) => {
    expect(readConfig({ OPENAI_BASE_URL: url }).ok).toBe(true);
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
    ['OPENAI_BASE_URL', 'http://models.example/v1'],
    ['OPENAI_BASE_URL', 'http://8.8.8.8/v1'],
    ['OPENAI_BASE_URL', 'http://172.32.0.1/v1'],
    ['OPENAI_BASE_URL', 'http://169.254.169.254/latest'],
    ['OPENAI_BASE_URL', 'http://[2001:db8::1]/v1'],
    ['OPENAI_BASE_URL', 'http://[::ffff:8.8.8.8]/v1'],
    ['OPENAI_BASE_URL', 'https://user:secret@models.example/v1'],
    ['OPENAI_BASE_URL', 'https://models.example/v1?key=1'],
    ['OPENAI_BASE_URL', 'models.example/v1'],
    ['OPENAI_BASE_URL', 'file:///etc/passwd'],
    ['OPENAI_API_KEY', 'sk-1\n'],
    ['OPENAI_API_KEY', 'sk 1'],
    ['OPENAI_API_KEY', 'sk-ü'],
    ['OPENAI_MODEL', ' '],
    ['OPENAI_MODEL', 'a\nb'],
    ['MODEL_TIMEOUT_MS', '99'],
    ['MODEL_TIMEOUT_MS', '20s'],
    ['MODEL_TIMEOUT_MS', ''],
    ['MODEL_CONCURRENCY', '0'],
    ['MODEL_CONCURRENCY', '-1'],
    ['MODEL_DAILY_TOKEN_BUDGET', '-1'],
    ['MODEL_DAILY_TOKEN_BUDGET', '1e6'],
  ])('are refused by name where %s is %j', (name, value) => {
    expect(reasonOf({ [name]: value })).toMatch(new RegExp(`^${name} must be [^\n]+$`));
  });

  it('are refused all at once, in one line, without a word of what they hold', () => {
    const reason = reasonOf({
      PORT: 'sk-secret',
      PUBLIC_URL: 'https://u:sk-secret@x',
      LOG_LEVEL: 'sk-secret',
      OPENAI_API_KEY: 'sk-secret\n',
    });
    expect(reason).toMatch(/^PORT .+; LOG_LEVEL .+; PUBLIC_URL .+; OPENAI_API_KEY .+$/);
    expect(reason).not.toContain('secret');
  });

  it('leave alone what is not theirs', () => {
    expect(readConfig({ OPENAI_API_KEY: '', REDIS_URL: 'nonsense', PATH: '/bin', PORTS: 'x' }).ok).toBe(true);
  });
});
