import { type Model, unpacked } from './model';
import stored from './weights.json';

/** Every model by name, as `training/train.ts` wrote it: a signal's id, `outreach`, `relation:above`, `objection:no-value` … */
export type ModelName = keyof typeof stored;

const models = new Map(Object.entries(stored).map(([name, model]) => [name, unpacked(model)]));

export const modelOf = (name: ModelName): Model => models.get(name) as Model;
