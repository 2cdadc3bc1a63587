/** Hosts that readers cannot reach, and pages that were never meant for them. */

/** Reserved for examples and tests (RFC 2606, RFC 6761), private networks (RFC 1918, RFC 6762) and 総合行政ネットワーク. */
export const UNREACHABLE_HOST =
  /(?:^|\.)(?:example(?:\.(?:com|net|org|jp|co\.jp|ne\.jp|lg\.jp))?|localhost|test|invalid|local|lan|internal|intra|lgwan\.jp|localdomain)$|^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/;

/** A site before it is opened, by the first label of its host. */
export const STAGING_HOST =
  /^(?:stg|staging|stage|dev|develop|test|testing|preview|pre|demo|sandbox|beta|uat)\d{0,2}[.-]/;

/** A page for those who edit, or one that shows a draft. */
export const EDITING_PAGE =
  /\/wp-admin(?:\/|$)|\/wp-login\.php|[?&]preview(?:_id|_nonce)?=|\/edit(?:[?#].{0,400})?$|\/forms\/d\/(?!e\/)[^/]{1,100}(?:\/edit|\/prefill)?(?:[?#].{0,400})?$|\/admin(?:\/|$)|\/(?:login|logout|signin)(?:[/?]|$)|sharepoint\.com\/:|[?&](?:token|session|sid|password)=/i;

/** ttps://, htps:// … and https//, https:/, https;//: no scheme that a browser knows. */
export const MISTYPED_SCHEME =
  /(?<![A-Za-z])(?:(?:ttps?|tps|htps?|hhtps?|htpps?|htttps?|hhttps?|httpss|httpa|htto|hxxps?|htts):?\/\/|https?(?:\/\/|:\/(?!\/)|: \/\/|;\/\/))[!-~]{3,}/giu;
