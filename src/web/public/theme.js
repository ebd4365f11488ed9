// Before the first paint, so that nobody who works in the light sees a dark flash.
try {
  document.documentElement.dataset.theme = localStorage.getItem('aiuteur.theme') ?? 'dark'
} catch {
  // A browser that keeps nothing gets the dark room.
}
