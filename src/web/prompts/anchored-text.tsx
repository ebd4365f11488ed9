/** A prompt with its anchors told apart: numbers come when it is sent. */
export function AnchoredText({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-line">
      {text.split(/(@\[[^\]\n]+\])/).map((part, index) =>
        part.startsWith('@[') ? (
          <span key={index} className="rounded-[4px] bg-accent-soft px-0.5">
            {part.slice(2, -1)}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  )
}
