import type {LakeCall} from '../server/lakeContext.ts'

/** `GET /` → what this is and how to reach it */
export function handleRoot(call: LakeCall): Response {
  const {projectId, datasets, publicUrl} = call.var.lake
  return call.json({
    lake: 'An embedded Content Lake',
    projectId,
    datasets: datasets.list().map(({name}) => name),
    apiHost: publicUrl(),
  })
}

/** `GET /ping`, and `GET /data/ping/:dataset`, by which the Studio now and then measures its connection */
export function handlePing(): Response {
  return new Response('PONG')
}

/** What the Studio asks Sanity's product services, answered with "nothing": no project features, no offers. */
export function handleEmptyList(): Response {
  return Response.json([])
}

/** `GET /help`: links for the Studio's help menu, beside those it has itself. */
export function handleHelp(): Response {
  return Response.json({resources: {sectionArray: []}})
}

export function handleNothing(): Response {
  return Response.json(null)
}

/** `GET /intake/telemetry-status`: a local lake tells nobody anything. */
export function handleTelemetryStatus(): Response {
  return Response.json({status: 'denied'})
}

/** `POST /intake/batch`: telemetry that is sent anyway is dropped. */
export async function handleTelemetryBatch(call: LakeCall): Promise<Response> {
  await call.req.raw.body?.cancel()
  return Response.json({})
}
