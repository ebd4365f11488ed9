import { DatabaseBusy, lockFolder } from '#server/platform/db/folder-lock.ts'

/** Takes the lock of a folder and keeps it until killed, or says that it is taken. */
try {
  lockFolder(process.argv[2] ?? '')
  console.log('mine')
  setInterval(() => {}, 1000)
} catch (error) {
  if (!(error instanceof DatabaseBusy)) throw error
  console.log('busy')
}
