// The drawn picture of a learner, by its number: four things of the sky in three colours. Beside a nickname, so it says
// nothing to those who listen.
const things = [
  <g key="planet">
    <circle cx="16" cy="16" r="8" />
    <path d="M4 20c6 2 18-2 24-8" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
  </g>,
  <path key="moon" d="M21 5a12 12 0 1 0 6 15A10 10 0 0 1 21 5z" />,
  <path key="star" d="M16 3l3.6 8.4L28 16l-8.4 4.6L16 29l-3.6-8.4L4 16l8.4-4.6z" />,
  <g key="comet">
    <circle cx="10" cy="22" r="6" />
    <path d="M13 14L27 4 18 19z" opacity="0.6" />
  </g>,
];
const colours = ['text-rust', 'text-dusk', 'text-olivine'];

export function Avatar({ number }: { readonly number: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      fill="currentColor"
      className={`shrink-0 ${colours[Math.floor(number / things.length) % colours.length] ?? ''}`}
    >
      {things[number % things.length]}
    </svg>
  );
}
