import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Letter } from '../../src/critic/letter';
import { openCriticPort } from '../../src/shell/critic-port';
import type { CriticRequest } from '../../src/shell/protocol';

const { ports } = vi.hoisted(() => ({ ports: [] as FakePort[] }));

class FakePort {
  readonly sent: CriticRequest[] = [];
  answer: (message: unknown) => void = () => undefined;
  die: () => void = () => undefined;
  onMessage = { addListener: (listener: (message: unknown) => void) => (this.answer = listener) };
  onDisconnect = { addListener: (listener: () => void) => (this.die = listener) };
  readonly disconnect = vi.fn();
  postMessage(request: CriticRequest): void {
    this.sent.push(request);
  }
}

vi.mock('../../src/shell/browser', () => ({
  browser: {
    runtime: {
      connect: () => {
        const port = new FakePort();
        ports.push(port);
        return port;
      },
    },
  },
}));

const letter: Letter = { subject: '', body: 'Hello.', kind: 'new', recipients: [] };
const settings = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;
const lifetime = (alive: boolean) => ({ signal: new AbortController().signal, alive: () => alive });

beforeEach(() => void ports.splice(0));

describe('openCriticPort', () => {
  it('connects when warmed, and asks through that same port', async () => {
    const critic = openCriticPort(lifetime(true));
    critic.warm();
    const asked = critic.ask(letter, settings);
    expect(ports).toHaveLength(1);
    ports[0]?.answer({ id: ports[0].sent[0]?.id, critique: 'the critique' });
    await expect(asked).resolves.toBe('the critique');
  });

  it('hands each answer to its own question, in whatever order they come', async () => {
    const critic = openCriticPort(lifetime(true));
    const first = critic.ask(letter, settings);
    const second = critic.ask(letter, settings);
    const [a, b] = ports[0]?.sent ?? [];
    ports[0]?.answer({ id: b?.id, critique: 'second' });
    ports[0]?.answer({ id: a?.id, critique: 'first' });
    await expect(Promise.all([first, second])).resolves.toEqual(['first', 'second']);
  });

  it('asks again, once, what a dying worker left unanswered', async () => {
    const critic = openCriticPort(lifetime(true));
    const asked = critic.ask(letter, settings);
    ports[0]?.die();
    expect(ports[1]?.sent).toEqual(ports[0]?.sent);
    ports[1]?.die();
    await expect(asked).rejects.toThrow('went away');
    expect(ports).toHaveLength(2);
  });

  it('passes on a failure of the critic', async () => {
    const asked = openCriticPort(lifetime(true)).ask(letter, settings);
    ports[0]?.answer({ id: ports[0].sent[0]?.id, error: 'no such rule' });
    await expect(asked).rejects.toThrow('no such rule');
  });

  it('gives up a question that no Port takes, and does not post it later', async () => {
    const critic = openCriticPort(lifetime(true));
    critic.warm();
    const refuse = vi.spyOn(FakePort.prototype, 'postMessage').mockImplementation(() => {
      throw new Error('disconnected');
    });
    await expect(critic.ask(letter, settings)).rejects.toThrow('cannot be reached');
    refuse.mockRestore();
    ports.at(-1)?.die();
    expect(ports.flatMap(({ sent }) => sent)).toEqual([]);
  });

  it('touches nothing once the extension is gone', async () => {
    const critic = openCriticPort(lifetime(false));
    critic.warm();
    await expect(critic.ask(letter, settings)).rejects.toThrow('updated or removed');
    expect(ports).toHaveLength(0);
  });

  it('closes its port when its time is over', () => {
    const over = new AbortController();
    const critic = openCriticPort(lifetime(true), over.signal);
    critic.warm();
    over.abort();
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
  });

  it('keeps to the port in use when an older one tells late that it is gone', async () => {
    const critic = openCriticPort(lifetime(true));
    critic.warm();
    const [old] = ports;
    old?.die();
    const asked = critic.ask(letter, settings);
    old?.die();
    expect(ports).toHaveLength(2);
    ports[1]?.answer({ id: ports[1].sent[0]?.id, critique: 'the critique' });
    await expect(asked).resolves.toBe('the critique');
  });
});
