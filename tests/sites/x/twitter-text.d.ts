declare module 'twitter-text' {
  interface ParsedTweet {
    readonly weightedLength: number;
    readonly valid: boolean;
    readonly validRangeEnd: number;
  }
  const twitter: { parseTweet(text: string): ParsedTweet };
  export default twitter;
}
