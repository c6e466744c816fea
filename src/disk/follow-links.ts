/** The entry with a name in a folder. `Node` is a tree's representation of files and folders. */
export type Found<Node> =
  | { readonly kind: 'folder' | 'file'; readonly node: Node }
  /** `text` is the target of the link. */
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The operations needed to follow paths in a tree of files. */
export interface Ground<Node> {
  /** The top folder. */
  readonly top: Node;
  /** The top folder's absolute path without links, since absolute links may lead back into it. */
  readonly root: () => string;
  /** Looks up a name; only called for folders that it returned itself. */
  readonly look: (folder: Node, name: string) => Found<Node>;
}

/** Where a path leads after following every link. */
export type Followed<Node> = {
  /** The links on the way, each by its path without links, in order. */
  readonly links: readonly string[];
} & (
  | {
      readonly kind: 'inside';
      readonly node: Node;
      /** Relative to the top, and free of links. */
      readonly path: string;
    }
  /** Nothing exists at `path`, the first missing name on the way, without links. */
  | { readonly kind: 'missing'; readonly path?: string }
  /** Outside of the tree, or in `.git`. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string }
);

/** The number of links that systems follow before giving up. */
const MOST_LINKS = 40;

/** Code points that some file systems ignore in names, so that `.g‌it` opens `.git` (git's `is_hfs_dotgit`). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** Whether a name is git's own folder, or is treated as such by file systems that ignore case or have short names. */
export function isGitFolder(name: string): boolean {
  if (!/^(?:\W|git~)/i.test(name)) return false;
  return /^(?:\.git|git~1)$/i.test(name.replace(IGNORED, ''));
}

/**
 * Follows a path, link by link, like an operating system, except that nothing outside of the tree is accessed: a link
 * that leads out is *outside* whether or not its target exists, even if the rest of it would lead back.
 *
 * Used for both checkouts and commits, so that they behave the same.
 *
 * @param path - Segments without `.` or `..`; empty for the top.
 */
export function followLinks<Node>(path: readonly string[], ground: Ground<Node>): Followed<Node> {
  const links: string[] = [];
  const names: string[] = [];
  /** The top, followed by the node of each name. */
  const nodes: [Node, ...Node[]] = [ground.top];
  let isFolder = true;
  // Reversed, so that the next segment can be popped.
  const todo = [...path].reverse();
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (!isFolder) return { kind: 'missing', path: names.join('/'), links };
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (names.pop() === undefined) return { kind: 'outside', links };
      nodes.pop();
      continue;
    }
    if (isGitFolder(name)) return { kind: 'outside', links };
    const found = ground.look(nodes.at(-1) ?? ground.top, name);
    if (found.kind === 'missing') return { kind: 'missing', path: [...names, name].join('/'), links };
    if (found.kind === 'unreadable') return { ...found, links };
    if (found.kind !== 'link') {
      names.push(name);
      nodes.push(found.node);
      isFolder = found.kind === 'folder';
      continue;
    }
    links.push([...names, name].join('/'));
    if (links.length > MOST_LINKS) return { kind: 'unreadable', reason: 'ELOOP', links };
    let { text } = found;
    if (text.startsWith('/')) {
      const root = ground.root();
      if (text !== root && !text.startsWith(root === '/' ? root : `${root}/`))
        return { kind: 'outside', links };
      text = text.slice(root.length);
      names.length = 0;
      nodes.length = 1;
    }
    todo.push(...text.split('/').reverse());
  }
  return { kind: 'inside', node: nodes.at(-1) ?? ground.top, path: names.join('/'), links };
}
