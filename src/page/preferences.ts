import type { Person, Relation } from '../critic/letter';
import { keepMistake } from '../shell/mistakes';
import { loadRelations, type Relations, rememberRelation, watchRelations } from '../shell/people';
import { followSettings, type Settings, saveSettings } from '../shell/settings';

/** What is stored, kept at hand: sessions read it without waiting. */
export type Preferences = {
  readonly settings: () => Settings;
  readonly relations: () => Relations;
  /** Rejects where it cannot be stored. */
  readonly change: typeof saveSettings;
  /** Rejects where it cannot be stored. */
  readonly keepMistake: typeof keepMistake;
  readonly rememberRelation: (people: readonly Person[], relation: Relation) => Promise<void>;
};

/** Loads what is stored and calls `changed` when any page of the extension changes it, until `signal` aborts. */
export const loadPreferences = async (changed: () => void, signal: AbortSignal): Promise<Preferences> => {
  let relations: Relations | undefined;
  // Watched before they are loaded: nothing that is stored in between is missed.
  watchRelations((next) => {
    relations = next;
    changed();
  }, signal);
  const [settings, storedRelations] = await Promise.all([followSettings(changed, signal), loadRelations()]);
  return {
    settings,
    relations: () => relations ?? storedRelations,
    change: saveSettings,
    keepMistake,
    rememberRelation,
  };
};
