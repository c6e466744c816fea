import { passCheckpoint } from '../../source/checkpoint.ts';
import { MAX_NESTING } from './composer.ts';
import type { Findings } from './findings.ts';
import { Refusal } from './refusal.ts';
import { MERGE_TAG, STR_TAG, VALUE_TAG } from './resolve-tag.ts';
import type { RawEntry, RawMapping } from './tree.ts';

/**
 * Per document, how many mappings `<<` may merge plus how many entries it may copy: a few aliases multiply without
 * bound.
 */
const MAX_MERGED_ENTRIES = 100_000;

/** Replaces the `<<` entries of mappings with the entries that they refer to, as PyYAML flattens them. */
export class Merger {
  readonly #findings: Findings;
  #count = 0;
  #depth = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /**
   * Inserts merged entries before the mapping's own. Of two `<<` the last wins; of a list of mappings, the first does.
   * In both cases, what comes later in the result wins.
   *
   * @throws {Refusal} if a limit is exceeded
   */
  merge(mapping: RawMapping): void {
    if (mapping.merged) return;
    mapping.merged = true;
    if (++this.#depth > MAX_NESTING)
      throw new Refusal('yaml/too-deep', mapping, `\`<<\` is followed more than ${MAX_NESTING} deep`);
    const merged: RawEntry[] = [];
    const own: RawEntry[] = [];
    for (const entry of mapping.entries) {
      if (entry.key.tag === MERGE_TAG) {
        this.#collect(entry, merged);
        mapping.mergedAt ??= entry.keyAt;
        continue;
      }
      if (entry.key.tag === VALUE_TAG) entry.key.tag = STR_TAG;
      own.push(entry);
    }
    this.#depth--;
    mapping.defaultsFrom = 0;
    mapping.entries = merged.length > 0 ? merged.concat(own) : own;
  }

  #collect(entry: RawEntry, merged: RawEntry[]): void {
    const { value } = entry;
    if (value.kind === 'mapping') {
      this.#append(value, entry, merged);
      return;
    }
    if (value.kind === 'scalar') {
      this.#findings.mergeNotMapping(entry, value);
      return;
    }
    const sources: RawMapping[] = [];
    for (const item of value.items) {
      if (item.kind !== 'mapping') {
        this.#findings.mergeNotMapping(entry, item);
        return;
      }
      this.merge(item);
      sources.push(item);
    }
    for (const source of sources.reverse()) this.#append(source, entry, merged);
  }

  #append(source: RawMapping, entry: RawEntry, merged: RawEntry[]): void {
    this.merge(source);
    // Empty mappings count, too: a list of them can be merged again and again.
    this.#count += source.entries.length + 1;
    if (this.#count > MAX_MERGED_ENTRIES)
      throw new Refusal(
        'yaml/too-large',
        entry.keyAt,
        `\`<<\` merges more than ${MAX_MERGED_ENTRIES} entries into mappings`,
        'merge smaller mappings, or fewer of them',
      );
    for (const item of source.entries) {
      passCheckpoint();
      merged.push(item);
    }
  }
}
