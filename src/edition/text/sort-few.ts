/** With more items the sort of the language is quicker. */
const FEW = 12

/**
 * Sorts a list in place and returns it, as its own `sort` does: what is equal keeps its order. That takes two kilobytes of notes for
 * each list, and most lists of a sentence hold two or three items.
 */
export function sortFew<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(compare)
  for (let next = 1; next < items.length; next++) {
    const item = items[next] as Item
    let at = next
    for (; at > 0 && compare(items[at - 1] as Item, item) > 0; at--) items[at] = items[at - 1] as Item
    items[at] = item
  }
  return items
}
