/** Returns how many letters have to change for `left` to read `right` (Levenshtein's distance, over UTF-16 units). */
export function editDistance(left: string, right: string): number {
  let distance = right.length
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 0; i < left.length; i++) {
    let corner = 0
    distance = i + 1
    row = row.map((above, j) => {
      if (j > 0) distance = Math.min(corner + (left[i] === right[j - 1] ? 0 : 1), above + 1, distance + 1)
      corner = above
      return distance
    })
  }
  return distance
}
