import { useEffect, useRef, useState } from "react";
import { Notice } from "../taskpane/parts/Notice";

/** A file that was made here. */
export interface MadeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Hands a finished file to the browser's downloads at once; the link stays, where the browser asked for a click of one's own. */
export function Download({ made: { file, bytes }, title }: { readonly made: MadeFile; readonly title: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [bytes]);
  useEffect(() => {
    if (address !== null) link.current?.click();
  }, [address]);
  return (
    <Notice intent="success" title={title}>
      文件「{file}」已交给浏览器下载，在「下载」文件夹里。没有下载的，请点：
      {address !== null && (
        <a ref={link} href={address} download={file}>
          保存「{file}」
        </a>
      )}
    </Notice>
  );
}
