import type { ActReading } from '../model/act-reading.ts';
import type { NamedAct, ReplacedRow } from '../model/act-row.ts';
import { evidence, readOn } from './evidence.ts';
import { type ActEntry, type ActMetadata, type ActReader, namedBy, readMetadata } from './metadata.ts';
import type { Requisite } from './requisite.ts';

/** Metadata, and the act that they are of. */
export interface Place {
  readonly file: string;
  readonly metadata: ActMetadata;
  readonly named: NamedAct;
  readonly requisite: Requisite;
}

/** The acts whose place an act took. */
export interface Predecessors {
  /** Acts of which the metadata say enough for a row of their own. */
  readonly readings: readonly ActReading[];
  /** Acts that are only named. */
  readonly unknown: readonly ReplacedRow[];
}

/** The acts that metadata name as replaced: collections take their folders away, so that this is all there is of them. */
export function predecessorsOf(place: Place, reader: ActReader): Predecessors {
  const entries = place.metadata.replaces.map((entry) => ({ entry, named: namedBy(entry, reader) }));
  const isEnough = ({ named }: { named: NamedAct }) =>
    named.zanCode !== undefined &&
    named.kind !== undefined &&
    named.adopted !== undefined &&
    named.titles !== undefined;
  return {
    readings: entries.filter(isEnough).map(({ entry }) => readPredecessor(entry, place, reader)),
    unknown: entries
      .filter((one) => !isEnough(one))
      .map(({ named }) => ({ named, evidence: 'secondary', ...fromOf(place.requisite) })),
  };
}

function readPredecessor(
  entry: ActEntry,
  { file, metadata, named, requisite }: Place,
  reader: ActReader,
): ActReading {
  const { said, ...reading } = readMetadata(
    file,
    {
      code: entry.code ?? '',
      requisite: entry.requisite ?? '',
      titles: entry.titles,
      form: null,
      approvedOn: null,
      versionOn: metadata.versionOn,
      versions: {},
      repealedOn: null,
      repealedBy: [],
      replaces: [],
      source: metadata.source,
    },
    reader,
  );
  const words = `replaces of ${metadata.requisite}`;
  const ceased = requisite.inForceFrom ?? { earliest: named.adopted ?? null, latest: null };
  const isEnded = said.ceased !== undefined;
  return {
    ...reading,
    said: {
      ...said,
      ...(isEnded ? {} : { ceased, ceasedNote: words }),
      replacedBy: [...(said.replacedBy ?? []), { named, evidence: 'secondary', ...fromOf(requisite) }],
      sources: [
        ...said.sources,
        ...readOn(metadata.versionOn, [
          ...(isEnded ? [] : [evidence('ceased-on', 'unverified', words)]),
          evidence('replaced-by', 'secondary', words),
        ]),
      ],
    },
  };
}

function fromOf({ inForceFrom }: Requisite): Pick<ReplacedRow, 'from'> {
  return inForceFrom === null ? {} : { from: inForceFrom };
}
