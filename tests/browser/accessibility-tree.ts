import type { Page } from 'playwright-core'

/** What stands in the tree for its form alone: boxes without a meaning, and lines as the window breaks them. */
const FORM = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak'])

/**
 * Returns what the browser tells a screen reader of a page, in order, a line a node: its role, its name and what is said
 * of it besides: `link Articles`, `StaticText prints`.
 */
export async function accessibilityTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const told: string[] = []
  const tell = (id: string): void => {
    const node = byId.get(id)
    if (!node) return
    const role = String(node.role?.value ?? '')
    const said = [node.name, node.description, node.value].map((one) => String(one?.value ?? ''))
    if (!node.ignored && !FORM.has(role)) told.push([role, ...said].join(' ').trim())
    for (const child of node.childIds ?? []) tell(child)
  }
  for (const node of nodes) if (!node.parentId) tell(node.nodeId)
  return told
}
