'use client';
// Reporting a problem where a question is looked back on, with a status line of its own.
import { useState } from 'react';
import type { ProblemPlace } from '@/components/outbox/api-client';
import { StatusLine } from '@/components/ui/status-line';
import { ReportProblem, type ReportWords } from './report-problem';

interface ReportRowProps {
  readonly place: ProblemPlace;
  readonly words: ReportWords;
}

export function ReportRow({ place, words }: ReportRowProps) {
  const [said, setSaid] = useState('');
  return (
    <div>
      <ReportProblem place={place} words={words} onSaid={setSaid} />
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
