import '#web/lib/no-eval.ts'
import '@fontsource-variable/inter'
import '@fontsource/courier-prime/400.css'
import '@fontsource/courier-prime/700.css'
import './app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Tooltip } from 'radix-ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './lib/query.ts'
import { onUndone } from './lib/undo.ts'
import { router } from './routes/router.tsx'

onUndone(() => void queryClient.invalidateQueries())

createRoot(document.querySelector('#studio')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Tooltip.Provider delayDuration={350}>
        <RouterProvider router={router} />
      </Tooltip.Provider>
    </QueryClientProvider>
  </StrictMode>,
)
