import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '#contract/index.ts'
import { windowHeader } from '#contract/news/window-header.ts'

/** This window's name for as long as the page lives. Not randomUUID: that is only there over https. */
export const windowId = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')

/** Every route by its name, typed; for what is neither read nor changed once (the news, a file). */
export const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ url: `${window.location.origin}/rpc`, headers: { [windowHeader]: windowId } }))

/** `useQuery(api.assets.list.queryOptions({ input }))`, `useMutation(api.assets.edit.mutationOptions())` */
export const api = createTanstackQueryUtils(client)

/** Where the bytes of a picture or clip are. */
export const mediaUrl = (hash: string) => `/media/${hash}`
