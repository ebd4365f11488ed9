import { hollows } from './hollows.ts'
import { plans } from './rooms/room-plans.ts'
import { room } from './rooms/room.ts'
import type { Scene } from './scene.ts'

export function interior(scene: Scene, name: string, bare: boolean): string {
  const hollow = hollows[name]
  if (hollow) return hollow(scene)
  const furnished = plans[name] ?? plans.livingroom!
  return room(scene, bare ? { ...furnished, furniture: [] } : furnished)
}

/** Whether such a room has such a thing anyway. */
export const standsIn = (place: string, thing: string) =>
  plans[place]?.furniture.some(({ what }) => what === thing) ?? false
