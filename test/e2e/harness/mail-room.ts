import { build, type Rolldown } from 'vite';

/** The mail room as one script, which sets `mail`. */
export const mailRoom = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/mail/index.ts', formats: ['iife'], name: 'mail' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
};
