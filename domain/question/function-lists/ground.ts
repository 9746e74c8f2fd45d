// What questions may ask about ground, air, radiation and supplies. Each is explained where it is imported from.
import { ageRatioFromCraters, craterDensityPerMillionKm2 } from '../../mars/craters';
import { greatCircleKm } from '../../mars/great-circle';
import { throwRangeOnEarthM, throwRangeOnMarsM } from '../../mars/projectile';
import { doseMsv, shieldedShare, tripDoseMsv } from '../../mars/radiation';
import { distanceFromSMinusPKm, sMinusPS, waveTimeS } from '../../mars/seismic-waves';
import { equilibriumTemperatureK, sunlightWM2 } from '../../mars/sunlight';
import {
  crewFoodKg,
  crewOxygenKg,
  crewWaterKg,
  hoursToMakeOxygen,
  oxygenMadeG,
  solarEnergyWh,
} from '../../mars/supplies';
import { boilingPointCelsius } from '../../mars/water-phase';
import { defineFunction as define } from '../define-function';

export const groundFunctions = {
  'throw-range-on-mars-m': define(['speedMS', 'angleDeg'], throwRangeOnMarsM),
  'throw-range-on-earth-m': define(['speedMS', 'angleDeg'], throwRangeOnEarthM),
  'boiling-point-celsius': define(['pressurePa'], boilingPointCelsius),
  'sunlight-w-m2': define(['distanceAu'], sunlightWM2),
  'equilibrium-temperature-k': define(['distanceAu', 'albedo'], equilibriumTemperatureK),
  'dose-msv': define(['millisievertPerDay', 'days'], doseMsv),
  'trip-dose-msv': define(['cruiseDays', 'surfaceDays'], tripDoseMsv),
  // The share that still comes through, from 1 (no wall) down.
  'shielded-share': define(['thicknessCm', 'halvingCm'], shieldedShare),
  'crater-density-per-million-km2': define(['count', 'areaKm2'], craterDensityPerMillionKm2),
  'age-ratio-from-craters': define(['countA', 'areaAKm2', 'countB', 'areaBKm2'], ageRatioFromCraters),
  'wave-time-s': define(['distanceKm', 'speedKmS'], waveTimeS),
  's-minus-p-s': define(['distanceKm', 'pKmS', 'sKmS'], sMinusPS),
  'distance-from-s-minus-p-km': define(['delayS', 'pKmS', 'sKmS'], distanceFromSMinusPKm),
  'great-circle-km': define(
    ['latitudeADeg', 'longitudeADeg', 'latitudeBDeg', 'longitudeBDeg'],
    greatCircleKm,
  ),
  'oxygen-made-g': define(['gramsPerHour', 'hours'], oxygenMadeG),
  'hours-to-make-oxygen': define(['grams', 'gramsPerHour'], hoursToMakeOxygen),
  'crew-oxygen-kg': define(['crew', 'days'], crewOxygenKg),
  // What must be brought or found, after recycling.
  'crew-water-kg': define(['crew', 'days', 'litresPerDay', 'recycledPercent'], crewWaterKg),
  'crew-food-kg': define(['crew', 'days', 'kgPerDay'], crewFoodKg),
  'solar-energy-wh': define(['areaM2', 'wattsPerM2', 'efficiencyPercent', 'hours'], solarEnergyWh),
} as const;
