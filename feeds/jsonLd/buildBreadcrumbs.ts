import type {BreadcrumbList} from 'schema-dts'

/**
 * The way from the front page to this one.
 * @param trail front page first, this page last, at least two
 */
export function buildBreadcrumbs(
  trail: readonly {name: string; url: string}[],
): Extract<BreadcrumbList, object> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}
