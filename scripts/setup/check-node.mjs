// Says plainly when Node is too old. Written so that an old Node can read it.
var version = process.versions.node.split('.').map(Number);
var isNewEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);

if (!isNewEnough) {
  console.error('\nMarsad needs Node 20.19 or newer; this is ' + process.version + '.');
  console.error('Install a newer one from https://nodejs.org (the LTS version) and start again.\n');
  process.exit(1);
}
