'use client';
// Takes nicknames out of a file that is chosen. The file itself stays here: what was read is shown before it is sent.
import { useState } from 'react';
import { readRosterFile } from '@/domain/roster-file';
import { MOST_PUPILS } from '@/domain/roster';
import { readTextFile, type FileFault } from './read-text-file';

export type RosterFileFault = FileFault | 'empty' | 'too-many';

interface RosterFileFieldProps {
  readonly label: string;
  readonly note: string;
  readonly faultWords: Readonly<Record<RosterFileFault, string>>;
  readonly onRead: (nicknames: readonly string[]) => void;
}

async function readNicknames(file: File): Promise<readonly string[] | RosterFileFault> {
  const read = await readTextFile(file);
  if (typeof read === 'string') return read;
  const nicknames = readRosterFile(read.text);
  if (nicknames.length > MOST_PUPILS) return 'too-many';
  return nicknames.length === 0 ? 'empty' : nicknames;
}

export function RosterFileField({ label, note, faultWords, onRead }: RosterFileFieldProps) {
  const [fault, setFault] = useState<RosterFileFault | null>(null);

  async function take(file: File): Promise<void> {
    const read = await readNicknames(file);
    if (typeof read === 'string') {
      setFault(read);
      return;
    }
    setFault(null);
    onRead(read);
  }

  return (
    <div>
      <label className="label" htmlFor="roster-file">
        {label}
      </label>
      <p className="small soft" id="roster-file-note">
        {note}
      </p>
      <input
        id="roster-file"
        className="field"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-describedby="roster-file-note roster-file-fault"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file === undefined) return;
          take(file).catch(() => {
            setFault('no-text');
          });
        }}
      />
      <p id="roster-file-fault" role="status" className="error">
        {fault !== null && faultWords[fault]}
      </p>
    </div>
  );
}
