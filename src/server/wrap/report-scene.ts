import type { AssetKind } from '#core/assets/kind.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import { passCount } from '#core/frames/request.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { SceneRow } from '#server/scenes/index.ts'
import { html, type Html, join } from './html.ts'

export interface ReportShot {
  plan: ShotPlan
  /** Data addresses of the frames. */
  start: string | null
  end: string | null
}

export const titleOf = ({ slug, heading }: SceneRow): string => sceneTitle(slug, heading)

export function sceneSection(scene: SceneRow, shots: readonly ReportShot[]): Html {
  const seconds = shots.reduce((sum, { plan }) => sum + plan.shot.seconds, 0)
  return html`<section class="scene" id="scene-${scene.position}"><h2><span class="label">${scene.position}</span>${titleOf(scene)}<small>${length(shots.length, seconds)}</small></h2>
${shots.length === 0 ? html`<p class="quiet">There are no shots in this scene yet.</p>` : html`${matrix(scene, shots)}${join(shots.map((shot) => shotCard(scene, shot)))}`}</section>`
}

export const length = (shots: number, seconds: number): string => `${shots} ${shots === 1 ? 'shot' : 'shots'} · ${clock(seconds)}`

export const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

const presences: Record<Presence, { words: string; mark: string }> = {
  throughout: { words: 'throughout', mark: '' },
  enters: { words: 'enters', mark: '▸' },
  exits: { words: 'exits', mark: '▸' },
  passes_through: { words: 'passes through', mark: '' },
}

const bar = (presence: Presence): Html => html`<span class="bar ${presence}">${presences[presence].mark}</span>`

/** What the bars mean, once on the page. */
export const presenceKey = (): Html =>
  html`<p class="key">${join((Object.keys(presences) as Presence[]).map((presence) => html`<span><i class="bar ${presence}">${presences[presence].mark}</i>${presences[presence].words}</span>`))}</p>`

const rowOrder: AssetKind[] = ['location', 'character', 'extra', 'prop']

/** Who is in which shot, and how: the place first, then who is there, then what. */
function matrix(scene: SceneRow, shots: readonly ReportShot[]): Html {
  const kinds = new Map(shots.flatMap(({ plan }) => plan.cast.end.map(({ name, kind }) => [name, kind] as const)))
  if (kinds.size === 0) return html`<p class="quiet">Nobody is cast in this scene.</p>`
  const names = [...kinds].toSorted(([, one], [, other]) => rowOrder.indexOf(one) - rowOrder.indexOf(other)).map(([name]) => name)
  const casts = shots.map(({ plan }) => new Map(plan.cast.end.map(({ name, presence }) => [name, presence])))
  const head = shots.map(({ plan }) => html`<th scope="col">${shotLabel(scene.position, plan.index)}</th>`)
  const row = (name: string) => html`<tr><th scope="row">${name}</th>${join(casts.map((cast) => cell(cast.get(name))))}</tr>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Who is in which shot of scene ${scene.position}"><table class="matrix"><thead><tr><td></td>${join(head)}</tr></thead><tbody>${join(names.map(row))}</tbody></table></div>`
}

const cell = (presence: Presence | undefined): Html =>
  presence ? html`<td title="${presences[presence].words}">${bar(presence)}<span class="said">${presences[presence].words}</span></td>` : html`<td></td>`

function shotCard(scene: SceneRow, { plan, start, end }: ReportShot): Html {
  const { shot } = plan
  const label = shotLabel(scene.position, plan.index)
  return html`<article><div class="frames">${frame(label, start, 'start')}${plan.endFrame.planned ? frame(label, end, 'end') : unused(plan.endFrame.why)}</div><div><header><span class="label">${label}</span> ${shot.seconds} s · ${cameraText(shot.camera)}</header>
${shot.action ? html`<p>${shot.action}</p>` : ''}${join(shot.dialogue.map(({ speaker, text, delivery }) => html`<p class="line"><b>${speaker}${delivery ? ` (${delivery})` : ''}</b>${text}</p>`))}${prompts(plan)}</div></article>`
}

function prompts(plan: ShotPlan): Html {
  const passes = plan.endFrame.planned ? passCount(plan.frames.end) : 1
  const told = (['start', 'end', 'video'] as const).filter((kind) => kind !== 'end' || plan.endFrame.planned).map((kind) => html`<h4>${kind === 'video' ? 'Video' : kind === 'start' ? 'Start frame' : 'End frame'}</h4><p class="prompt">${renderAnchors(plan.prompts[kind].text, (name) => name)}</p>`)
  return html`<details><summary>Prompts${passes > 1 ? `, end frame in ${passes} passes` : ''}</summary>${join(told)}</details>`
}

const unused = (why: string): Html => html`<figure><div class="none">${why}</div></figure>`

const frame = (label: string, picture: string | null, side: string): Html =>
  picture ? html`<figure><img src="${picture}" alt="${label}, ${side} frame" decoding="async"><figcaption>${side}</figcaption></figure>` : html`<figure><div class="none">no ${side} frame yet</div></figure>`
