/** "5:00", "1:05:00", "90 s", "90", "12 min" → seconds; null where it is no time. */
export function readTime(text: string): number | null {
  const [, seconds] = /^(\d+)\s*(?:s|sec|seconds?)?$/i.exec(text.trim()) ?? []
  if (seconds) return Number(seconds)
  const [, minutes] = /^(\d+(?:\.\d+)?)\s*(?:m|min|minutes?)$/i.exec(text.trim()) ?? []
  if (minutes) return Math.round(Number(minutes) * 60)
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text.trim())
  if (!parts) return null
  const [hours = 0, mins = 0, secs = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return secs < 60 && (parts[1] === undefined || mins < 60) ? hours * 3600 + mins * 60 + secs : null
}
