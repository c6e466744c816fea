/**
 * Matches marks that people write instead of an item's hyphen and space: bullets of word processors, dashes, numbers, a
 * lone hyphen.
 */
export const ITEM_MARK =
  /^(?:-[\u00a0\u2000-\u200b\u3000]+|-(?=[^\s-])|--+\s+|[\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]\s+|\d{1,3}[.)]\s+)/;
