import type { AssetId } from '#core/ids.ts'

export const assetPanelId = 'asset-panel'

/** What is drawn only after the next frames gets the focus as soon as it is there. */
function focusWhenThere(find: () => HTMLElement | null, tries = 10): void {
  const element = find()
  if (element) element.focus()
  else if (tries > 0) requestAnimationFrame(() => focusWhenThere(find, tries - 1))
}

export const focusCard = (id: AssetId) => focusWhenThere(() => document.querySelector<HTMLElement>(`[data-asset="${id}"]`))

export const focusPanel = () => focusWhenThere(() => document.getElementById(assetPanelId))
