// `npm start` and `npm run dev`: the set-up, then the server in this same process, so that a signal finds it.
import './setup/check-node.mjs';

var mode = process.argv[2] === 'dev' ? 'dev' : 'start';

import('./setup/run-setup.mjs')
  .then(function (setup) {
    return setup.runSetup(mode);
  })
  .then(function (bundle) {
    return import(bundle);
  })
  .catch(function (error) {
    console.error(error);
    process.exit(1);
  });
