import {relative} from 'node:path'

import {buildStudio} from './buildStudio.ts'

const {directory, isFresh} = await buildStudio()
const where = relative(process.cwd(), directory)
console.log(isFresh ? `The Studio in ${where} is up to date.` : `The Studio is built in ${where}.`)
