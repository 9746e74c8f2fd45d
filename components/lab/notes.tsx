// The states that were noted, as a table and as a file for a spreadsheet, which is made in the browser.
import { useState } from 'react';
import { DataTable } from '@/components/lesson/data-table';
import { Signed } from '@/components/ui/bidi';
import { Action } from '@/components/ui/action';
import { StatusLine } from '@/components/ui/status-line';
import { say } from '@/components/question/say';
import { toCell, writeCsv } from '@/domain/lab/csv';
import type { LabReading } from '@/domain/lab/station-model';
import { printReading, type LabReader } from '@/domain/lab/tell';
import type { LabWords } from '@/domain/lab/words-file';
import { printNumber } from '@/domain/number-text';
import { unitSymbol } from '@/domain/question/unit-symbol';
import type { BenchWords } from './station-props';
import { mostNotes, type Bench, type Note } from './use-bench';

interface NotesProps {
  readonly bench: Bench;
  readonly name: string;
  readonly words: LabWords;
  readonly frame: BenchWords;
  readonly reader: LabReader;
}

/** "Mass, kg" */
function headOf(reading: LabReading, words: LabWords, { locale }: LabReader): string {
  const name = words.names[reading.id] ?? reading.id;
  const unit = 'unit' in reading ? reading.unit : undefined;
  if (unit === undefined) return name;
  return `${name}${locale === 'ar' ? '،' : ','} ${unitSymbol(unit, locale)}`;
}

function printCell(reading: LabReading, words: LabWords, reader: LabReader) {
  if (!('value' in reading)) return printReading(reading, words, reader);
  return <Signed>{printNumber(reading.value, reading.decimals, reader.locale, reader.digits)}</Signed>;
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Times among the fields are listed too: a row must say all that it takes to set it up again. */
function toCsv(notes: readonly Note[], head: readonly string[], words: LabWords): string {
  const wordOf = (id: string, word: string): string => words.options[id]?.[word] ?? word;
  return writeCsv(
    head,
    notes.map(({ row, readings }) => [row, ...readings.map((reading) => toCell(reading, wordOf))]),
  );
}

export function Notes({ bench, name, words, frame, reader }: NotesProps) {
  const { notes } = bench;
  const [said, setSaid] = useState('');
  const count = (value: number): string => printNumber(value, 0, reader.locale, reader.digits);
  const head = [frame.row, ...(notes[0]?.readings ?? []).map((reading) => headOf(reading, words, reader))];
  return (
    <section className="log">
      <div className="section-head">
        <h2>{frame.notesTitle}</h2>
        <div className="acts">
          <Action
            variant="low"
            icon="plus"
            onClick={() => {
              bench.note();
              setSaid(say(reader, frame.noted, { row: (notes.at(-1)?.row ?? 0) + 1 }));
            }}
          >
            {frame.note}
          </Action>
          {notes.length > 0 && (
            <Action
              variant="low"
              icon="down"
              onClick={() => {
                saveFile(`${name}.csv`, toCsv(notes, head, words));
              }}
            >
              {frame.csv}
            </Action>
          )}
        </div>
      </div>
      <StatusLine>{said}</StatusLine>
      {notes.length === 0 ? (
        <p className="small soft">{say(reader, frame.notesEmpty, { most: mostNotes })}</p>
      ) : (
        <DataTable
          label={frame.notesTitle}
          head={head}
          rows={notes.map(({ row, readings }) => [
            count(row),
            ...readings.map((reading) => printCell(reading, words, reader)),
          ])}
        />
      )}
    </section>
  );
}
