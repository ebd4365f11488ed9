import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ShotId } from '#core/ids.ts'
import { frameAt, frameMiddle, placeAt, type PlayedShot } from './timeline.ts'

interface Played {
  shots: PlayedShot[]
  /** Frames a second. */
  rate: number
  chosen: ShotId | null
  onChoose: (id: ShotId) => void
}

/** Times as fast as life; below zero backwards. */
const fastest = 8

export type Playback = ReturnType<typeof usePlayback>

/** Where the player is, and how fast it goes. It runs ahead of whoever is told, so that a boundary waits for nobody. */
export function usePlayback({ shots, rate, chosen, onChoose }: Played) {
  const [videos] = useState(() => new Map<ShotId, HTMLVideoElement>())
  const announced = useRef<ShotId[]>([])
  const wanted = useRef<{ shotId: ShotId; seconds: number } | null>(null)
  const [here, setHere] = useState(chosen)
  const [behind, setBehind] = useState<ShotId | null>(null)
  const [within, setWithin] = useState(0)
  const [speed, setSpeed] = useState(0)
  const at = Math.max(0, shots.findIndex(({ shotId }) => shotId === here))
  const shot = shots[at]
  const shotId = shot?.shotId
  const video = shot?.take?.video

  useEffect(() => {
    const told = announced.current.indexOf(chosen as ShotId)
    if (told >= 0) announced.current.splice(0, told + 1)
    else {
      setHere(chosen)
      setWithin(0)
    }
  }, [chosen])

  const lastFrame = (one: PlayedShot) => frameMiddle(frameAt(one.seconds, rate) - 1, rate)
  const seek = (shotId: ShotId, seconds: number) => {
    const element = videos.get(shotId)
    // A place it stands at already is not sought: seeking takes the picture away for a moment.
    if (element?.currentTime !== seconds) {
      if (element && element.readyState > 0) element.currentTime = seconds
      else wanted.current = { shotId, seconds }
    }
    setWithin(seconds)
  }
  const go = (index: number, seconds = 0) => {
    const to = shots[Math.max(0, Math.min(index, shots.length - 1))]
    if (!to) return
    seek(to.shotId, seconds)
    if (to.shotId === shot?.shotId) return
    if (speed > 0) void videos.get(to.shotId)?.play().catch(() => undefined)
    setBehind(shot?.shotId ?? null)
    setHere(to.shotId)
    if (to.shotId === (announced.current.at(-1) ?? chosen)) return
    announced.current.push(to.shotId)
    onChoose(to.shotId)
  }
  const nextAt = shots.findIndex(({ take }, index) => index > at && take !== null)
  const onEnded = () => (nextAt < 0 ? setSpeed(0) : go(nextAt))
  const beforeAt = shots.findLastIndex(({ take }, index) => index < at && take !== null)
  const onBegun = () => (beforeAt < 0 ? setSpeed(0) : go(beforeAt, lastFrame(shots[beforeAt]!)))
  const edges = useRef({ onEnded, onBegun })
  useLayoutEffect(() => {
    edges.current = { onEnded, onBegun }
  })

  const seconds = shot?.seconds ?? 0
  useLayoutEffect(() => {
    const element = shotId && video ? videos.get(shotId) : undefined
    if (speed === 0) return
    if (!element) return edges.current[speed > 0 ? 'onEnded' : 'onBegun']()
    if (speed > 0) {
      element.playbackRate = speed
      void element.play().catch(() => undefined)
    }
    let [last, frame] = [performance.now(), 0]
    const tick = (now: number) => {
      // Browsers play forwards only; backwards is a row of places, each as soon as the one before is shown.
      const isThere = element.readyState > 0 && !element.seeking && wanted.current?.shotId !== shotId
      if (speed < 0 && isThere) {
        element.currentTime = Math.max(0, element.currentTime + (speed * (now - last)) / 1000)
        last = now
      }
      setWithin(Math.min(element.currentTime, seconds))
      if (speed > 0 && (element.ended || element.currentTime >= seconds)) edges.current.onEnded()
      else if (speed < 0 && isThere && element.currentTime <= 0) edges.current.onBegun()
      else frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => {
      cancelAnimationFrame(frame)
      element.pause()
    }
  }, [speed, shotId, video, seconds, videos])

  const stepTo = (frame: number) => {
    const last = frameAt(seconds, rate) - 1
    const [before, after] = [shots[at - 1], shots[at + 1]]
    if (frame < 0 && before) go(at - 1, lastFrame(before))
    else if (frame > last && after) go(at + 1, 0)
    else if (shot) seek(shot.shotId, frameMiddle(Math.max(0, Math.min(frame, last)), rate))
  }
  return {
    videos,
    at,
    shot,
    behind,
    /** Whose clips are kept ready: the one shown, the one it comes to, and the last one seen, until the first is painted. */
    ready: shots.filter(({ shotId, take }, index) => take && (index === at || index === (speed < 0 ? beforeAt : nextAt) || shotId === behind)),
    within,
    now: (shot?.start ?? 0) + within,
    speed,
    go,
    seek: (second: number) => {
      const { index, within: place } = placeAt(shots, second)
      go(index, place)
    },
    step(frames: number) {
      setSpeed(0)
      stepTo(frameAt(within, rate) + frames)
    },
    toggle() {
      const isOver = speed === 0 && nextAt < 0 && within >= seconds - 1 / rate
      if (isOver) go(0)
      setSpeed(speed === 0 ? 1 : 0)
    },
    stop: () => setSpeed(0),
    /** Again and it goes faster; the other way round first. */
    forwards: () => setSpeed(speed < 1 ? 1 : Math.min(speed * 2, fastest)),
    backwards: () => setSpeed(speed > -1 ? -1 : Math.max(speed * 2, -fastest)),
    onEnded,
    onLoaded(shotId: ShotId, element: HTMLVideoElement) {
      if (wanted.current?.shotId !== shotId) return
      element.currentTime = wanted.current.seconds
      wanted.current = null
    },
    onMoved: (element: HTMLVideoElement) => speed === 0 && setWithin(Math.min(element.currentTime, seconds)),
  }
}
