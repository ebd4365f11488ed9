/** Which window asks, so that it knows the news of its own changes again: it reads the answer, and not twice. */
export const windowHeader = 'x-aiuteur-window'
