import {handleActions} from '../handlers/handleActions.ts'
import {handleFile, handleImage} from '../handlers/handleAsset.ts'
import * as datasets from '../handlers/handleDatasets.ts'
import {handleDoc} from '../handlers/handleDoc.ts'
import {handleExport} from '../handlers/handleExport.ts'
import * as history from '../handlers/handleHistory.ts'
import {handleGetKeyValues, handlePutKeyValues} from '../handlers/handleKeyValues.ts'
import {handleListen} from '../handlers/handleListen.ts'
import {handleLive} from '../handlers/handleLive.ts'
import * as login from '../handlers/handleLogin.ts'
import {handleMutate} from '../handlers/handleMutate.ts'
import * as projects from '../handlers/handleProjects.ts'
import {handleQuery} from '../handlers/handleQuery.ts'
import {handleReferences} from '../handlers/handleReferences.ts'
import * as small from '../handlers/handleSmall.ts'
import {handleFileUpload, handleImageUpload} from '../handlers/handleUpload.ts'
import {handleAuthId, handleCurrentUser, handleUsers} from '../handlers/handleUsers.ts'
import type {LakeCall} from './lakeContext.ts'

type Route = readonly [
  methods: string,
  path: string,
  handle: (call: LakeCall) => Response | Promise<Response>,
]

/** Every endpoint, without the `/v<version>` in front. */
export const routes: readonly Route[] = [
  ['GET POST', '/data/query/:dataset', handleQuery],
  ['GET', '/data/doc/:dataset/:ids', handleDoc],
  ['POST', '/data/mutate/:dataset', handleMutate],
  ['POST', '/data/actions/:dataset', handleActions],
  ['GET', '/data/listen/:dataset', handleListen],
  ['GET', '/data/live/events/:dataset', handleLive],
  ['GET', '/data/ping/:dataset', small.handlePing],

  ['POST', '/assets/images/:dataset', handleImageUpload],
  ['POST', '/assets/files/:dataset', handleFileUpload],
  ['GET', '/images/:project/:dataset/:name/:vanity?', handleImage],
  ['GET', '/files/:project/:dataset/:name/:vanity?', handleFile],
  ['GET', '/data/export/:dataset', handleExport],
  ['GET', '/data/references/:dataset/documents/:id/to', handleReferences],
  ['GET', '/data/history/:dataset/transactions/:ids?', history.handleTransactions],
  ['GET', '/data/history/:dataset/documents/:ids', history.handleHistoryDocuments],
  ['GET', '/data/history/:dataset/events/documents/:id', history.handleDocumentEvents],
  ['GET', '/data/history/:dataset/events/releases/:id', history.handleReleaseEvents],

  ['GET', '/login', login.handleLogin],
  ['GET', '/auth/fetch', login.handleAuthFetch],
  ['GET', '/auth/providers', login.handleAuthProviders],
  ['POST', '/auth/logout', login.handleLogout],
  ['GET', '/auth/id', handleAuthId],
  ['GET', '/check/cors', login.handleCheckCors],

  ['GET', '/users/me', handleCurrentUser],
  ['GET', '/users/me/keyvalue/:keys', handleGetKeyValues],
  ['PUT', '/users/me/keyvalue', handlePutKeyValues],
  ['GET', '/users/:ids', handleUsers],

  ['GET', '/projects', projects.handleProjects],
  ['GET', '/projects/:project', projects.handleProject],
  ['GET', '/projects/:project/roles', projects.handleRoles],
  ['GET', '/projects/:project/grants', projects.handleGrants],
  ['GET', '/projects/:project/datasets/:dataset/acl', projects.handleAcl],
  ['GET', '/projects/:project/user-applications', small.handleEmptyList],
  ['GET', '/projects/:project/aliases', small.handleEmptyList],
  ['GET', '/aliases', small.handleEmptyList],

  ...['', '/projects/:project'].flatMap((prefix): Route[] => [
    ['GET', `${prefix}/datasets`, datasets.handleListDatasets],
    ['PUT PATCH', `${prefix}/datasets/:dataset`, datasets.handlePutDataset],
    ['DELETE', `${prefix}/datasets/:dataset`, datasets.handleDeleteDataset],
    ['GET', `${prefix}/datasets/:dataset/settings/embeddings`, datasets.handleGetEmbeddings],
    ['PUT', `${prefix}/datasets/:dataset/settings/embeddings`, datasets.handlePutEmbeddings],
  ]),

  ['GET', '/', small.handleRoot],
  ['GET', '/ping', small.handlePing],
  ['GET', '/features', small.handleEmptyList],
  ['GET', '/help', small.handleHelp],
  ['GET', '/journey/announcements', small.handleEmptyList],
  ['GET', '/journey/*', small.handleNothing],
  ['GET', '/intake/telemetry-status', small.handleTelemetryStatus],
  ['POST', '/intake/batch', small.handleTelemetryBatch],
]
