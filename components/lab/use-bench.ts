// The state of a station in the browser: what is set, whether it runs, what was predicted and noted.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { writeAddress } from '@/domain/lab/address';
import {
  adoptState,
  resetState,
  setValue,
  type LabReading,
  type State,
  type StationModel,
} from '@/domain/lab/station-model';
import { listReadings } from '@/domain/lab/tell';
import type { StationProps } from './station-props';

export const mostNotes = 20;
/** A tab that slept does not make up for it in one leap. */
const longestFrameS = 0.1;

export interface Note {
  /** Counted from 1, over all that were noted. */
  readonly row: number;
  readonly readings: readonly LabReading[];
}

/** An answer to the prediction, or that it was skipped; null as long as neither. */
type Prediction = { readonly answer: string | null } | null;

const stillQuery = '(prefers-reduced-motion: reduce)';

function followStill(onChange: () => void): () => void {
  const query = window.matchMedia(stillQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the device asks for little motion; on the server nobody knows, and nothing runs there. */
function useStill(): boolean {
  return useSyncExternalStore(
    followStill,
    () => window.matchMedia(stillQuery).matches,
    () => false,
  );
}

/** Calls `onFrame` with the seconds since the last one, as long as `isOn`. */
function useFrames(isOn: boolean, onFrame: (elapsedS: number) => void): void {
  const act = useRef(onFrame);
  useEffect(() => {
    act.current = onFrame;
  });
  useEffect(() => {
    if (!isOn) return;
    let last: number | null = null;
    let request = requestAnimationFrame(function draw(at) {
      act.current(last === null ? 0 : Math.min((at - last) / 1000, longestFrameS));
      last = at;
      request = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(request);
  }, [isOn]);
}

/** Keeps the address of the page at the state, once it has changed and while it stands still. */
function useAddress(address: string, isKept: boolean): void {
  const first = useRef(address);
  useEffect(() => {
    if (!isKept || address === first.current) return;
    first.current = '';
    window.history.replaceState(null, '', `?${address}`);
  }, [address, isKept]);
}

export function useBench<S extends State, Data>(
  model: StationModel<S, Data>,
  data: Data,
  { state: given, nowMs, isPage }: StationProps,
) {
  const [state, setState] = useState<S>(() => adoptState(model, given, nowMs));
  const [wantsPlay, setWantsPlay] = useState(false);
  const [prediction, setPrediction] = useState<Prediction>(null);
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const isStill = useStill();
  const { run } = model;
  const isOver = run?.isOver(state) ?? false;
  const isPlaying = wantsPlay && !isOver && !isStill;
  const advance = (elapsedS: number): void => {
    setState((before) => (run === undefined || run.isOver(before) ? before : run.step(before, elapsedS)));
  };
  useFrames(isPlaying, (elapsedS) => {
    advance(elapsedS * (run?.playS ?? 0));
  });
  const address = writeAddress(model.fields, state);
  useAddress(address, isPage && !isPlaying);
  return {
    state,
    readings: listReadings(model, state, data),
    address,
    isStill,
    isOver,
    isPlaying,
    prediction,
    predict: (answer: string | null): void => {
      setPrediction({ answer });
    },
    /** By hand: what runs by itself begins again. */
    set: (key: string, value: number | string): void => {
      const field = model.fields.find((each) => each.key === key);
      if (field === undefined) return;
      setWantsPlay(false);
      setState((before) => setValue(resetTimes(model, before, nowMs), field, value));
    },
    play: (isWanted: boolean): void => {
      setWantsPlay(isWanted);
    },
    step: (): void => {
      setWantsPlay(false);
      advance(run?.stepS ?? 0);
    },
    reset: (): void => {
      setWantsPlay(false);
      setState((before) => resetState(model, before, nowMs));
    },
    notes,
    note: (): void => {
      const row = (notes.at(-1)?.row ?? 0) + 1;
      const readings = listReadings(model, state, data).filter(({ isQuiet }) => isQuiet !== true);
      setNotes([...notes, { row, readings }].slice(-mostNotes));
    },
  };
}

function resetTimes<S extends State, Data>(model: StationModel<S, Data>, state: S, nowMs: number): S {
  return model.fields.some(({ isTime }) => isTime === true) ? resetState(model, state, nowMs) : state;
}

export type Bench = ReturnType<typeof useBench>;
