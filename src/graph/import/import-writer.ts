import type { LegalActRecord } from '../../model/act.ts';
import { sourcesOf } from '../../model/edition-texts.ts';
import type { StandardRecord } from '../../model/standard.ts';
import type { KeptFile } from '../kept-files.ts';
import { references } from '../labels.ts';
import { actProperties, replacementRow } from '../rows/act-properties.ts';
import type { Properties, ReferenceEdge } from '../rows/stated-node.ts';
import type { StoredNode } from '../rows.ts';
import { kindOfStatement, storedSource } from '../write/write-difference.ts';
import { type ImportFile, ImportTables } from './tables.ts';
import { isImportable } from './values.ts';

/**
 * Writes the tables of an import into an empty graph: the register of acts first, then what standards say, then the mark
 * that what follows from it is pending. What comes out is what `loadActs` and `stateStandards` leave.
 */
export class ImportWriter {
  #tables: ImportTables;
  #acts = new Set<string>();
  /** Shared nodes that were written, by label and id. */
  #shared = new Map<string, Set<string>>();
  #standards = 0;

  /** @param folder where the files are to be; it exists and is empty */
  constructor(folder: string) {
    this.#tables = new ImportTables(folder);
  }

  /** How many nodes and edges there are so far. */
  get rows(): { readonly nodes: number; readonly relationships: number } {
    return this.#tables.rows;
  }

  /** The register of acts. One with a text that cannot be imported is left out: `loadActs` brings it afterwards. */
  acts(acts: readonly LegalActRecord[]): void {
    for (const act of acts) {
      const properties = actProperties(act);
      if (!isImportable(properties) || this.#acts.has(act.id)) continue;
      this.#acts.add(act.id);
      this.#tables.node(['LegalAct'], properties);
    }
    const rows = acts.flatMap(({ id, replacedBy }) => replacedBy.map((one) => replacementRow(id, one)));
    for (const { old, act, properties } of rows)
      if (this.#acts.has(old) && this.#acts.has(act))
        this.#tables.edge('REPLACED_BY', ['LegalAct', old], ['LegalAct', act], properties);
  }

  /** What a standard says. Nothing of it, and of no other edition with its id, was written before. */
  standard(record: StandardRecord, nodes: readonly StoredNode[], kept: readonly KeptFile[]): void {
    this.#standards++;
    this.#once('Standard', record.id, { id: record.id });
    for (const source of sourcesOf(record)) this.#once('SourceDocument', source.id, storedSource(source));
    for (const file of kept) {
      this.#tables.node(['KeptFile'], { ...file });
      this.#tables.edge('KEPT_AS', ['SourceDocument', file.id], ['KeptFile', file.id], {});
    }
    for (const node of nodes) this.#stated(node);
  }

  /** Ends the files, for the import tool. */
  end(): readonly ImportFile[] {
    this.#tables.node(['Pending'], {
      id: 'pending',
      standards: this.#standards,
      since: new Date().toISOString(),
      stage: 0,
      after: '',
      isFirst: true,
      by: '',
    });
    return this.#tables.end();
  }

  #stated({ id, label, inside, references, properties }: StoredNode): void {
    this.#tables.node(['Stated', label], { ...properties, id });
    const parent = inside.type === 'HAS_EDITION' ? 'Standard' : 'Stated';
    this.#tables.edge(inside.type, [parent, inside.parent], ['Stated', id], {});
    for (const edge of references) this.#reference(id, edge, kindOfStatement[label]);
  }

  #reference(from: string, { type, to, properties }: ReferenceEdge, kind: string | undefined): void {
    const label = references[type];
    if (label === 'LegalAct' && !this.#acts.has(to)) return;
    if (label === 'Profession') this.#once(label, to, { id: to });
    if (label === 'Wording') this.#once(label, to, { id: to, kind });
    if (label === 'EconomicActivity')
      this.#once(label, to, { id: to, level: properties.level, code: properties.code });
    this.#tables.edge(type, ['Stated', from], [label, to], properties);
  }

  #once(label: string, id: string, properties: Properties): void {
    const ids = this.#shared.get(label) ?? new Set();
    this.#shared.set(label, ids);
    if (ids.has(id)) return;
    ids.add(id);
    this.#tables.node([label], { ...properties, id });
  }
}
