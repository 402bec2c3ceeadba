export {readReport} from './readReport.ts'
export {isReportError, ReportError} from './reportError.ts'
