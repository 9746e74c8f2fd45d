// News from one tab of this browser to the others. Where a browser has no channel each tab lives alone: nothing is lost,
// the others only see it when they are loaded again.

export interface TabChannel<News> {
  /** Reaches the other tabs, not this one. */
  post(news: News): void;
  close(): void;
}

export function openTabChannel<News>(name: string, onNews: (news: News) => void): TabChannel<News> {
  if (!('BroadcastChannel' in globalThis)) return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    onNews(data);
  };
  return {
    post: (news) => {
      channel.postMessage(news);
    },
    close: () => {
      channel.close();
    },
  };
}
