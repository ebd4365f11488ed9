/** A hairline that fills; without a figure it only says that something goes on. */
export function Progress({ label, value }: { label: string; value: number | null }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      {...(value === null ? {} : { 'aria-valuenow': Math.round(value * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 })}
      className="h-1 w-full overflow-hidden rounded-full bg-line"
    >
      <div className={value === null ? 'h-full w-1/3 animate-pulse bg-running' : 'h-full bg-running transition-[width] duration-150'} style={value === null ? {} : { width: `${value * 100}%` }} />
    </div>
  )
}
