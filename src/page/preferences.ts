import type { Person, Relation } from '../critic/letter';
import { loadRelations, type Relations, rememberRelation, watchRelations } from '../shell/people';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../shell/settings';

/** What is stored, kept at hand: sessions read it without waiting. */
export type Preferences = {
  readonly settings: () => Settings;
  readonly relations: () => Relations;
  /** Rejects where it cannot be stored. */
  readonly change: typeof saveSettings;
  readonly rememberRelation: (people: readonly Person[], relation: Relation) => Promise<void>;
};

/** Loads what is stored and calls `changed` when any page of the extension changes it, until `signal` aborts. */
export const loadPreferences = async (changed: () => void, signal: AbortSignal): Promise<Preferences> => {
  let [settings, relations] = await Promise.all([loadSettings(), loadRelations()]);
  watchSettings((next) => {
    settings = next;
    changed();
  }, signal);
  watchRelations((next) => {
    relations = next;
    changed();
  }, signal);
  return { settings: () => settings, relations: () => relations, change: saveSettings, rememberRelation };
};
