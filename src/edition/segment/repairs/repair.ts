/** Returns where sentences after the first begin in `text`, given where they were thought to. Ascending, inside the text. */
export type Repair = (text: string, cuts: readonly number[]) => readonly number[]
