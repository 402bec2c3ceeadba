import {expect, test} from 'vitest'
import {type Contract} from '../contract.ts'

export function managementCases(use: () => Contract) {
  test('the token has a user, the user a project, the project this dataset', async () => {
    const {client} = use()
    const {projectId = '', dataset} = client.config()
    const me = await client.users.getById('me')
    expect(me).toMatchObject({id: expect.any(String), name: expect.any(String)})
    const projects = await client.projects.list()
    expect(projects.map(({id}) => id)).toContain(projectId)
    const project = await client.projects.getById(projectId)
    expect(project).toMatchObject({id: projectId, displayName: expect.any(String)})
    const datasets = await client.datasets.list()
    expect(datasets.map(({name}) => name)).toContain(dataset)
    const settings = await client.datasets.getEmbeddingsSettings(dataset ?? '')
    expect(settings).toMatchObject({enabled: expect.any(Boolean)})
  })
}
