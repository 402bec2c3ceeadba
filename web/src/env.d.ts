/// <reference types="astro/client" />
import type {Desk} from './lib/createDesk.ts'
import type {WebContext} from './lib/webContext.ts'

declare global {
  namespace App {
    interface Locals {
      /** What the server was started with. Absent when the built entry runs on its own. */
      web?: WebContext
      /** This request's view of it: published, or a preview. */
      desk: Desk
    }
  }
}
