import { describe, expect, it } from 'vitest';
import { type Catalogs, loadCatalogs } from '../../src/catalog/catalogs.ts';
import { catalogCodes } from '../../src/findings/catalogue/catalog.ts';
import { CATALOGUE, isCode } from '../../src/findings/codes.ts';
import { Collector } from '../../src/findings/collector.ts';
import { textOf } from '../../src/findings/text.ts';
import { LISTED } from '../../src/findings/words.ts';
import { type Dialect, runtimeNamed } from '../../src/runtime/runtimes.ts';
import { compareCodePoints } from '../../src/source/compare.ts';
import { CATALOG_FILES, DataLayout } from '../../src/source/data-layout.ts';
import type { FileRead, FileTree } from '../../src/source/file-tree.ts';
import { Sources } from '../../src/source/sources.ts';
import { pointedFindings } from '../support/findings.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { parityFacts } from '../support/parity-facts.ts';

type Name = keyof typeof CATALOG_FILES;

const SOUND: Readonly<Record<Name, string>> = {
  draft: 'template_id,generator\ndraft-A,llm\ndraft-B,copy\n',
  essay: 'template_id,generator\nessay-X,llm\n',
  evaluation: 'template_id,generator\neval-1,llm\n',
  llms: 'id,for_generation,for_evaluation\ngpt-5,true,false\nsonnet-4,true,true\n',
  concepts: 'concept_id\nc1\n',
  replication: 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\n',
  combos: 'combo_id,concept_id\ncombo_v1_a,c1\ncombo_v1_a,c2\n',
};

const AXES = [
  'combo_id',
  'draft_llm',
  'draft_template',
  'essay_llm',
  'essay_template',
  'evaluation_llm',
  'evaluation_template',
];

/** Loads sound catalogs with some files replaced, or left out (`null`). */
function load(files: Partial<Record<Name, string | null>>, dialect: Dialect = 'v1', dataRoot = 'data') {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(SOUND) as Name[]) {
    const text = files[name] === undefined ? SOUND[name] : files[name];
    if (text !== null) texts[`${dataRoot === '' ? '' : `${dataRoot}/`}${CATALOG_FILES[name]}`] = text;
  }
  const collector = new Collector();
  const catalogs = loadCatalogs(
    new Sources(new MemoryTree(texts)),
    new DataLayout(dataRoot),
    runtimeNamed(dialect),
    collector,
  );
  return {
    catalogs: catalogs.tables && catalogs,
    findings: pointedFindings(collector, (path) => texts[path] ?? ''),
    diagnostics: collector.sorted(),
  };
}

function idsOf(catalogs: Catalogs | undefined): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const axis of AXES) {
    const catalog = catalogs?.lookup(axis);
    if (catalog) ids[axis] = [...catalog.ids.keys()].sort(compareCodePoints);
  }
  return ids;
}

describe('rows that are no entries', () => {
  it.each<[what: string, rows: string, message: string | undefined, more: number]>([
    ['none', 'draft-A,llm\ndraft-B,llm\n', undefined, 0],
    [
      'one',
      'draft-A,llm\ntemplate_id,generator\n',
      "this row repeats the header, and 'template_id' counts as an id",
      0,
    ],
    [
      'three',
      'template_id,generator\ndraft-A,llm\ntemplate_id,generator\ntemplate_id,generator\n',
      "this row repeats the header, and 'template_id' counts as an id; 2 more in this file",
      2,
    ],
    ['a blank one, which is no entry for the runtime either', 'draft-A,llm\n,llm\n', undefined, 0],
  ])('%s', (_, rows, message, more) => {
    const { diagnostics } = load({ draft: `template_id,generator\n${rows}` });
    const strays = diagnostics.filter(({ code }) => code === 'catalog/stray-row');
    expect(strays.map((one) => textOf(one.message))).toEqual(message === undefined ? [] : [message]);
    expect(strays.flatMap(({ related = [] }) => related)).toHaveLength(more);
  });
});

describe('the model behind an id', () => {
  const modelsOf = (llms: string, dialect?: Dialect): unknown[] => {
    const { catalogs } = load({ llms }, dialect);
    return ['gpt-5', 'sonnet-4', 'other'].map((id) => catalogs?.modelOf(id));
  };

  it('is the text of the column model, trimmed; an id may appear twice with the same one', () => {
    expect(
      modelsOf(
        'id,for_generation,for_evaluation,model\ngpt-5,true,true, openai/gpt-5 \nsonnet-4,true,true,anthropic/sonnet\ngpt-5,true,true,openai/gpt-5\n',
      ),
    ).toEqual(['openai/gpt-5', 'anthropic/sonnet', undefined]);
    expect(modelsOf('id,model\ngpt-5,m\n', 'v2')).toEqual(['m', undefined, undefined]);
  });

  it.each([
    [
      'two different models',
      'id,for_generation,for_evaluation,model\ngpt-5,true,true,a\ngpt-5,true,true,b\n',
    ],
    ['a blank model', 'id,for_generation,for_evaluation,model\ngpt-5,true,true,  \n'],
    ['a missing model', 'id,for_generation,for_evaluation,model\ngpt-5,true,true,NA\n'],
    ['no such column', 'id,for_generation,for_evaluation\ngpt-5,true,true\n'],
    ['shifted columns', 'id,for_generation,for_evaluation,model\ngpt-5,true,true,a,b\n'],
  ])('is unknown with %s', (_, llms) => {
    expect(modelsOf(llms)).toEqual([undefined, undefined, undefined]);
  });
});

describe('ids by axis', () => {
  it('v1 goes by the flags', () => {
    const { catalogs, findings } = load({});
    expect(findings).toEqual([]);
    expect(idsOf(catalogs)).toEqual({
      combo_id: ['combo_v1_a'],
      draft_llm: ['gpt-5', 'sonnet-4'],
      draft_template: ['draft-A', 'draft-B'],
      essay_llm: ['gpt-5', 'sonnet-4'],
      essay_template: ['essay-X'],
      evaluation_llm: ['sonnet-4'],
      evaluation_template: ['eval-1'],
    });
    expect(catalogs?.lookup('evaluation_llm')?.unflagged.get('gpt-5')?.raw).toBe('false');
    expect(catalogs?.lookup('draft_model')).toBeUndefined();
    expect(catalogs?.lookup('__proto__')).toBeUndefined();
    expect(catalogs?.tables?.replication.map(({ stage, count }) => [stage, count])).toEqual([
      ['draft', 1n],
      ['essay', 1n],
      ['evaluation', 2n],
    ]);
  });

  it('v2 takes every model for every axis, and None for essays', () => {
    const { catalogs, findings } = load({ llms: 'id\ngpt-5\nsonnet-4\n' }, 'v2');
    expect(findings).toEqual([]);
    expect(idsOf(catalogs)).toMatchObject({
      draft_llm: ['gpt-5', 'sonnet-4'],
      essay_llm: ['None', 'gpt-5', 'sonnet-4'],
      evaluation_llm: ['gpt-5', 'sonnet-4'],
    });
  });

  it('know every cell of an id', () => {
    const entry = load({}).catalogs?.lookup('combo_id')?.ids.get('combo_v1_a');
    expect(entry?.cells.map(({ span }) => span.start)).toEqual([20, 34]);
  });

  it('an empty catalog checks nothing in v1 and refuses everything in v2', () => {
    const empty = { draft: 'template_id\n', llms: 'id\n', combos: null };
    expect(Object.keys(idsOf(load(empty).catalogs))).toEqual(['essay_template', 'evaluation_template']);
    const { catalogs } = load(empty, 'v2');
    expect(idsOf(catalogs)).toMatchObject({
      combo_id: [],
      draft_template: [],
      draft_llm: [],
      essay_llm: ['None'],
    });
    expect(catalogs?.lookup('combo_id')).toMatchObject({ present: false, path: 'data/combo_mappings.csv' });
    expect(catalogs?.lookup('draft_template')).toMatchObject({ present: true });
  });

  it.each([
    ['true', 'true', ['m', 'n']],
    ['True', 'FALSE', ['m']],
    ['1', '0', ['m']],
    ['1.0', '2.5', ['m']],
    ['true', '', ['m']],
    ['1', '', ['m']],
    ['2', '1', ['n']],
  ])('flags %s and %s', (first, second, ids) => {
    const { catalogs } = load({
      llms: `id,for_generation,for_evaluation\nm,${first},true\nn,${second},true\n`,
    });
    expect(idsOf(catalogs)['draft_llm']).toEqual(ids);
  });

  it('without flagged models there is no catalog', () => {
    const { catalogs, findings } = load({
      llms: 'id,for_generation,for_evaluation\nm,true,false\nn,yes,false\n',
    });
    expect(idsOf(catalogs)).not.toHaveProperty('draft_llm');
    expect(findings).toEqual(['catalog/flag-text «yes»']);
  });

  it('know what pandas rewrites', () => {
    const { catalogs } = load({ draft: 'template_id\n007\n012\n' });
    expect(idsOf(catalogs)['draft_template']).toEqual(['12', '7']);
    expect(catalogs?.lookup('draft_template')?.rewritten.get('007')?.text).toBe('7');
  });

  it('lie below any data root', () => {
    expect(load({}, 'v1', '').catalogs).toBeDefined();
    expect(load({}, 'v1', 'study/data').catalogs).toBeDefined();
  });
});

describe('agrees with pandas', () => {
  it.each(
    parityFacts<{ files: Record<Name, string | null>; v1: Record<string, string[]> | null }>(
      'pandas',
      'catalogs',
    ),
  )('%j', ({ files, v1 }) => {
    const { catalogs, findings } = load(files);
    if (v1 === null) {
      expect(catalogs).toBeUndefined();
      expect(findings).not.toEqual([]);
    } else expect(idsOf(catalogs)).toEqual(v1);
  });
});

describe('findings', () => {
  it.each<[string, Partial<Record<Name, string | null>>, Dialect, string[], boolean]>([
    ['missing file', { essay: null }, 'v1', ['catalog/missing-file -'], false],
    ['missing models', { llms: null }, 'v1', ['catalog/missing-file -'], false],
    ['missing counts', { replication: null }, 'v1', ['catalog/missing-file -'], false],
    ['missing combos', { combos: null }, 'v1', ['catalog/nothing-listed -'], true],
    ['missing concepts', { concepts: null }, 'v1', [], true],
    ['empty file', { draft: '' }, 'v1', ['catalog/empty-file -'], false],
    ['blank file', { draft: ' \n\n' }, 'v1', ['catalog/empty-file -'], false],
    ['empty concepts', { concepts: '' }, 'v1', ['catalog/empty-file -'], false],
    ['long row', { draft: 'template_id,x\na,b\nc,d,e,f\n' }, 'v1', ['catalog/ragged-row «e,f»'], false],
    ['open quote', { draft: 'template_id,x\na,"b\n' }, 'v1', ['catalog/unterminated-quote «"»'], false],
    [
      'lone carriage returns',
      { draft: 'template_id\ra\rb\r c\rd\r' },
      'v1',
      ['catalog/unreadable «c»'],
      false,
    ],
    ['no template_id', { draft: 'id,generator\na,llm\n' }, 'v1', ['catalog/missing-column «id»'], false],
    [
      'legacy column',
      { draft: 'template_id,active\na,true\n' },
      'v1',
      ['catalog/legacy-column «active»'],
      false,
    ],
    [
      'legacy concepts',
      { concepts: 'concept_id,active\na,1\n' },
      'v1',
      ['catalog/legacy-column «active»'],
      false,
    ],
    ['concepts that nobody reads', { concepts: 'concept_id,active\na,1\n' }, 'v2', [], true],
    ['another case is another column', { draft: 'template_id,Active, active\na,1,1\n' }, 'v1', [], true],
    ['no flags', { llms: 'id\na\n' }, 'v1', ['catalog/missing-column «id»'], false],
    ['no flags needed without rows', { llms: 'id\n' }, 'v1', ['catalog/nothing-listed -'], true],
    ['no id', { llms: 'name\na\n' }, 'v2', ['catalog/missing-column «name»'], false],
    [
      'unused flags',
      { llms: 'id,for_generation\na,true\n' },
      'v2',
      ['catalog/unused-flag-column «for_generation»'],
      true,
    ],
    ['combos without column', { combos: 'combo\na\n' }, 'v1', ['catalog/combos-ignored «combo»'], true],
    ['combos with an open quote', { combos: 'combo_id\n"a\n' }, 'v2', ['catalog/combos-ignored «"»'], true],
    ['empty combos', { combos: '' }, 'v1', ['catalog/combos-ignored -'], true],
    ['combo rows of any length', { combos: 'combo_id,x\na,b\nc,d,e,f\n' }, 'v1', [], true],
    [
      'shifted columns',
      { draft: 'template_id,generator\na,llm,\n' },
      'v1',
      ['catalog/shifted-columns «a,llm,»'],
      true,
    ],
    ['rewritten ids', { draft: 'template_id\n007\n8\n' }, 'v1', ['catalog/id-rewritten «007»'], true],
    ['ids that look missing', { draft: 'template_id\nNA\na\n' }, 'v1', ['catalog/id-rewritten «NA»'], true],
    ['rewritten combos', { combos: 'combo_id\n007\n007\n' }, 'v1', ['catalog/id-rewritten «007»'], true],
    [
      'quoting changes nothing',
      { draft: 'template_id\n"007"\n' },
      'v1',
      ['catalog/id-rewritten «"007"»'],
      true,
    ],
    ['padding is no rewriting', { draft: 'template_id\n a \n' }, 'v1', [], true],
    ['blank generator', { draft: 'template_id,generator\na,\n' }, 'v1', ['catalog/blank-generator «»'], true],
    [
      'generator NA',
      { draft: 'template_id,generator\na,NA\n' },
      'v1',
      ['catalog/blank-generator «NA»'],
      true,
    ],
    ['generator of spaces', { draft: 'template_id,generator\na," "\n' }, 'v1', [], true],
    ['blank row', { draft: 'template_id,generator\n,\na,llm\n' }, 'v1', [], true],
  ])('%s', (_, files, dialect, findings, loaded) => {
    const sound = dialect === 'v2' ? { llms: 'id\ngpt-5\n' } : {};
    const result = load({ ...sound, ...files }, dialect);
    expect(result.findings).toEqual(findings);
    expect(result.catalogs !== undefined).toBe(loaded);
  });

  it('of several catalogs come in one run', () => {
    const { catalogs, findings } = load({
      draft: 'template id,active\na,1\n',
      essay: null,
      llms: 'id\nm\n',
      replication: 'stage,replicates\ndraft,1\n',
      combos: 'x\n',
    });
    expect(catalogs).toBeUndefined();
    expect(findings).toEqual([
      'catalog/missing-column «template id»',
      'catalog/legacy-column «active»',
      'catalog/missing-file -',
      'catalog/missing-column «id»',
      'catalog/replication-missing-stage «stage,replicates»',
      'catalog/replication-missing-stage «stage,replicates»',
      'catalog/combos-ignored «x»',
    ]);
  });

  it('name the nearest column', () => {
    expect(load({ draft: 'Template_ID\na\n' }).diagnostics[0]?.hint).toBe(
      "if you mean 'Template_ID', rename it to 'template_id'",
    );
    expect(load({ draft: 'zzz\na\n' }).diagnostics[0]?.hint).toBe("add the column 'template_id'");
    expect(load({ combos: 'comboid\na\n' }).diagnostics[0]?.hint).toBe(
      "if you mean 'comboid', rename it to 'combo_id'",
    );
  });

  it.each([
    [
      'id,for_generation,for_evaluation\na,false,false\n',
      'write true in the flag columns of the models that may be used',
    ],
    [
      'id,for_generation,for_evaluation\n',
      'commit the catalog with its ids; if it is missing on purpose, ignore this finding in the settings',
    ],
  ])('tell rows without flags from no rows: %j', (llms, hint) => {
    const found = load({ llms }).diagnostics.map((one) => [one.code, one.hint]);
    expect(found).toEqual([['catalog/nothing-listed', hint]]);
  });

  it.each([
    ['00\n7\n', ''],
    ['00\n01\n', '; 1 more in this column'],
    ['00\n01\n02\n', '; 2 more in this column'],
  ])('count the others: %j', (ids, more) => {
    const [finding] = load({ draft: `template_id\n${ids}` }).diagnostics;
    expect(finding?.message).toBe(`id '00' is read as '0'${more}`);
  });

  it('count what they do not list', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `0${index}`).join('\n');
    const [finding] = load({ draft: `template_id\n${rows}\n` }).diagnostics;
    expect(finding?.message).toBe("id '00' is read as '0'; 29 more in this column");
    expect(finding?.related).toHaveLength(LISTED);
  });

  it('say that a file is not UTF-8', () => {
    const collector = new Collector();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files = new Map(
      (Object.keys(SOUND) as Name[]).map((name) => [`data/${CATALOG_FILES[name]}`, bytes(SOUND[name])]),
    );
    files.set(`data/${CATALOG_FILES.draft}`, new Uint8Array([0x61, 0x0a, 0xff]));
    files.set(`data/${CATALOG_FILES.combos}`, new Uint8Array([0xff]));
    expect(
      loadCatalogs(new Sources(new MemoryTree(files)), new DataLayout('data'), runtimeNamed('v1'), collector)
        .tables,
    ).toBeUndefined();
    expect(collector.sorted().map(({ code }) => code)).toEqual(['file/not-utf8', 'catalog/combos-ignored']);
  });
});

describe('what stands in the place of a catalog', () => {
  it.each<[FileRead, string]>([
    [{ kind: 'directory' }, 'it is a folder'],
    [{ kind: 'outside' }, 'it is a link that leads out of the repository'],
    [{ kind: 'too-large', size: 9, limit: 5 }, 'it has 9 bytes, and the limit is 5'],
    [{ kind: 'unreadable', reason: 'EACCES' }, 'the system says EACCES'],
  ])('%j', (read, reason) => {
    const files = Object.fromEntries(
      (Object.keys(SOUND) as Name[]).map((name) => [`data/${CATALOG_FILES[name]}`, SOUND[name]]),
    );
    const loadWith = (name: Name) => {
      const memory = new MemoryTree(files);
      const tree: FileTree = {
        read: (path) => (path === `data/${CATALOG_FILES[name]}` ? read : memory.read(path)),
        exists: (path) => memory.exists(path),
        list: (path) => memory.list(path),
      };
      const collector = new Collector();
      const catalogs = loadCatalogs(new Sources(tree), new DataLayout('data'), runtimeNamed('v1'), collector);
      return { catalogs: catalogs.tables && catalogs, found: collector.sorted() };
    };
    const draft = loadWith('draft');
    expect(draft.catalogs).toBeUndefined();
    expect(draft.found.map(({ code, message }) => [code, textOf(message)])).toEqual([
      ['catalog/unreadable', `'data/1_raw/draft_templates.csv' cannot be read: ${reason}`],
    ]);
    // Combos that the runtime cannot read either count as absent; what only we refuse to read is an error.
    const ours = read.kind === 'outside' || read.kind === 'too-large';
    const combos = loadWith('combos');
    expect(combos.found.map(({ code }) => code)).toEqual([
      ours ? 'catalog/unreadable' : 'catalog/combos-ignored',
    ]);
    expect(combos.catalogs === undefined).toBe(ours);
  });
});

describe('the examples of the codes', () => {
  const FILES = new Map<string, Name>([
    ['catalog/combos-ignored', 'combos'],
    ['catalog/nothing-listed', 'combos'],
    ['catalog/flag-text', 'llms'],
    ['catalog/unused-flag-column', 'llms'],
  ]);
  /** Examples that are no text of a catalog. */
  const OTHER = [
    'catalog/too-many-cells',
    'catalog/missing-file',
    'catalog/unreadable',
    'catalog/not-a-mapping',
    'catalog/not-a-list',
  ];

  it.each(Object.keys(catalogCodes).filter((code) => !OTHER.includes(code)))('%s', (code) => {
    if (!isCode(code)) throw new Error(code);
    const { wrong, right } = CATALOGUE[code];
    const name = FILES.get(code) ?? (code.startsWith('catalog/replication') ? 'replication' : 'draft');
    const dialect = code === 'catalog/unused-flag-column' ? 'v2' : 'v1';
    const base = dialect === 'v2' ? { llms: 'id\ngpt-5\n' } : {};
    expect(load({ ...base, [name]: wrong }, dialect).diagnostics.map((found) => found.code)).toEqual([code]);
    expect(load({ ...base, [name]: right }, dialect).findings).toEqual([]);
  });
});
