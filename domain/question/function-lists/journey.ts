// What questions can ask about journeys, signals, orbits and Mars time.
import { clockDriftMinutes, earthDaysFromSols, solsFromEarthDays } from '../../mars/calendar';
import {
  distanceFromLightTimeMillionKm,
  lightTimeMinutes,
  roundTripMinutes,
  sendMinutes,
} from '../../mars/light-time';
import { computeLocalMeanSolarTimeH } from '../../mars/mars-time';
import {
  areostationaryAltitudeKm,
  circularOrbitHours,
  circularSpeedKmS,
  ellipseOrbitHours,
  escapeSpeedKmS,
  meanDecelerationG,
} from '../../mars/satellite-orbit';
import {
  distanceToSunAu,
  hohmannDays,
  orbitPeriodYears,
  orbitSizeAu,
  synodicPeriodDays,
} from '../../mars/sun-orbit';
import { defineFunction as define } from '../define-function';

/** Part of `functions`, by name in content. */
export const journeyFunctions = {
  'light-time-minutes': define(['distanceMillionKm'], lightTimeMinutes),
  'round-trip-minutes': define(['distanceMillionKm'], roundTripMinutes),
  'distance-from-light-time-million-km': define(['minutes'], distanceFromLightTimeMillionKm),
  'send-minutes': define(['megabits', 'kilobitsPerSecond'], sendMinutes),
  'synodic-period-days': define(['innerDays', 'outerDays'], synodicPeriodDays),
  'orbit-period-years': define(['semiMajorAxisAu'], orbitPeriodYears),
  'orbit-size-au': define(['periodYears'], orbitSizeAu),
  'hohmann-days': define(['innerAu', 'outerAu'], hohmannDays),
  'distance-to-sun-au': define(['solarLongitudeDeg'], distanceToSunAu),
  'circular-orbit-hours': define(['altitudeKm'], circularOrbitHours),
  'ellipse-orbit-hours': define(['lowKm', 'highKm'], ellipseOrbitHours),
  'circular-speed-km-s': define(['altitudeKm'], circularSpeedKmS),
  'areostationary-altitude-km': define([], areostationaryAltitudeKm),
  'escape-speed-km-s': define(['massOfEarths', 'radiusOfEarths'], escapeSpeedKmS),
  'mean-deceleration-g': define(['speedKmS', 'seconds'], meanDecelerationG),
  'earth-days-from-sols': define(['sols'], earthDaysFromSols),
  'sols-from-earth-days': define(['earthDays'], solsFromEarthDays),
  'clock-drift-minutes': define(['sols'], clockDriftMinutes),
  'local-mean-solar-hours': define(
    ['marsTimeH', 'longitudeEastDeg'],
    (coordinatedMarsTimeH: number, longitudeEastDeg: number) =>
      computeLocalMeanSolarTimeH({ coordinatedMarsTimeH }, longitudeEastDeg),
  ),
} as const;
