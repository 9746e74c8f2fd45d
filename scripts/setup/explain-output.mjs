// From what a failed program wrote to what a person can do about it.

const network =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network (timeout|request)/;

/**
 * @param {string} step
 * @param {string} output
 * @returns {string | null}
 */
export function explainOutput(step, output) {
  if (/ENOSPC|No space left on device/.test(output))
    return 'The disk is full: free about 2 GB and start again.';
  if (/EACCES|EPERM|EROFS|Permission denied/.test(output)) {
    return 'This account may not write in the project folder (was npm run as another user before?). Make it the owner and start again.';
  }
  if (step === 'packages') {
    if (network.test(output)) {
      return 'The npm registry could not be reached. Check the connection, and a proxy or mirror if you have one:\n  npm config get registry\nThen start again; nothing is lost.';
    }
    if (/E401|E403|E407/.test(output))
      return 'The npm registry refused. Check its address and login: npm config get registry';
    if (/ENOTEMPTY/.test(output)) {
      return 'Something else changed node_modules meanwhile. Start again.';
    }
    if (/EINTEGRITY/.test(output))
      return 'A package arrived damaged. Run npm cache clean --force and start again.';
    if (/EUSAGE|in sync/.test(output))
      return 'package.json and package-lock.json do not agree. Run npm install once and start again.';
  }
  if (/heap out of memory|Killed|SIGKILL/.test(output))
    return 'There was not enough memory: about 2 GB must be free to build.';
  if (step === 'browser' && network.test(output)) return 'The browser could not be downloaded.';
  return null;
}
