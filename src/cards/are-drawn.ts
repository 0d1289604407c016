/** Returns whether share cards are drawn: unless `CARDS=off`. Pages name them only where they are. */
export function areCardsDrawn(): boolean {
  return process.env.CARDS !== 'off'
}
