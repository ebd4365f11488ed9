import { opaqueBounds } from '../../pictures/pixels-alpha.ts'
import { renderSvg } from '../../pictures/pixels.ts'
import { svgPage } from './svg.ts'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

const page: Area = { x: -1500, y: -1400, width: 3000, height: 1560 }

/** Where something is drawn on a page in figure units, found by drawing it small; null when nothing is. */
export async function extentOf(svg: string, fine = 300): Promise<Area | null> {
  const bounds = opaqueBounds(await renderSvg(svgPage(fine, (fine * page.height) / page.width, page, svg)))
  if (!bounds) return null
  const unit = page.width / fine
  const [width, height] = [bounds.right - bounds.left + 3, bounds.bottom - bounds.top + 3]
  return {
    x: page.x + (bounds.left - 1) * unit,
    y: page.y + (bounds.top - 1) * unit,
    width: width * unit,
    height: height * unit,
  }
}
