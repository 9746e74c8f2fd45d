// Tailwind reads app/globals.css; Next.js finds this file by its name.
const config = { plugins: { '@tailwindcss/postcss': {} } };

export default config;
