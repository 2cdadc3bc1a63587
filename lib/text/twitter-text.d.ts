/** The one part of twitter-text (Apache-2.0) that we need; the whole package is twice as large in a bundle. */
declare module 'twitter-text/dist/parseTweet.js' {
  interface ParsedTweet {
    readonly weightedLength: number;
    readonly valid: boolean;
    readonly permillage: number;
  }
  export default function parseTweet(text: string): ParsedTweet;
}
