'use client';
// A station in a lesson: closed at first, so that the lesson loads nothing of it; its page is always one link away.
import { useState } from 'react';
import { Action } from '@/components/ui/action';
import { Station } from './station';
import type { StationProps } from './station-props';

export function LessonStation(props: StationProps) {
  const [isOpen, setOpen] = useState(false);
  const { words, frame, href } = props;
  return (
    <section className="lesson-station" aria-label={words.title}>
      <p>
        <b>{words.title}</b> {words.ask}
      </p>
      <div className="acts">
        <Action
          variant="low"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? frame.close : frame.openHere}
        </Action>
        <a className="link" href={href}>
          {frame.openPage}
        </a>
      </div>
      {isOpen && <Station {...props} />}
    </section>
  );
}
