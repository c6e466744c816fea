interface BatchObject {
  /** The id of the object; for a missing object, the requested name. */
  readonly oid: string;
  readonly kind: 'blob' | 'tree' | 'commit' | 'tag' | 'missing';
  /** Range of the content in the output; empty if the object is missing. */
  readonly start: number;
  readonly end: number;
}

/** The objects in the output of `git cat-file --batch`, in the order in which they were requested. */
export function* objectsIn(output: Buffer): Iterable<BatchObject> {
  for (let offset = 0; offset < output.length; ) {
    const headerEnd = output.indexOf(0x0a, offset);
    if (headerEnd < 0) return;
    const header = output.toString('utf8', offset, headerEnd);
    const [, oid, kind, size] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
    const start = headerEnd + 1;
    const end = start + Number(size ?? 0);
    if (oid === undefined) yield { oid: header.replace(/ missing$/, ''), kind: 'missing', start, end };
    else yield { oid, kind: kind as BatchObject['kind'], start, end };
    offset = oid === undefined ? start : end + 1;
  }
}
