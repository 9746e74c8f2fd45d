// Places that the globe of the front page may name (IAU/USGS Gazetteer centre points), the most telling first.
export const globePlaces = [
  { id: 'olympus-mons', latitudeDeg: 18.65, longitudeEastDeg: 226.2 },
  { id: 'valles-marineris', latitudeDeg: -14.01, longitudeEastDeg: 301.41 },
  { id: 'hellas', latitudeDeg: -42.43, longitudeEastDeg: 70.5 },
  { id: 'jezero', latitudeDeg: 18.41, longitudeEastDeg: 77.69 },
  { id: 'elysium-mons', latitudeDeg: 25.02, longitudeEastDeg: 147.21 },
  { id: 'gale', latitudeDeg: -5.37, longitudeEastDeg: 137.81, minor: true },
  { id: 'syrtis-major', latitudeDeg: 9.2, longitudeEastDeg: 67.1, minor: true },
  { id: 'argyre', latitudeDeg: -49.84, longitudeEastDeg: 316.69, minor: true },
] as const;
