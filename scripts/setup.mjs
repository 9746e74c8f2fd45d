// Set-up on a fresh clone and after each change: `node scripts/setup.mjs <start|dev|test>`. Needs nothing but Node.
// The check of Node's version is a file of its own and comes first: on an old Node the rest may not even parse.
import './setup/check-node.mjs';

import('./setup/run-setup.mjs')
  .then(function (setup) {
    return setup.runSetup(process.argv[2] || 'start');
  })
  .catch(function (error) {
    console.error(error);
    process.exit(1);
  });
