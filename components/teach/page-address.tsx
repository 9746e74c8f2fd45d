'use client';
// An address of this site as it is open here: only the browser knows under which name the server is reached.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Such as `https://marsad.example`; empty while the server draws the page. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
}

export function PageAddress({ path }: { readonly path: string }) {
  return (
    <bdi dir="ltr" className="break-all">
      {useOrigin()}
      {path}
    </bdi>
  );
}
