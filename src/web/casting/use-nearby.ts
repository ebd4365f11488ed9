import { type RefObject, useEffect, useState } from 'react'

/** Whether something has come near to what is seen; from then on it stays. For parts that are costly to draw by the dozen. */
export function useNearby(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !ref.current) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '300px', scrollMargin: '300px' })
    watch.observe(ref.current)
    return () => watch.disconnect()
  }, [near, ref])
  return near
}
