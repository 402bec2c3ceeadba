/** The embedded Content Lake: what the rest of the project may use of it. */
export {createLake, type Lake, type LakeOptions} from './server/createLake.ts'
export {connectLake, type LakeConnection} from './server/connectLake.ts'
export {DataHeldError} from './server/holdData.ts'
export {serveLake, type ServedLake, type ServeOptions} from './server/serveLake.ts'
