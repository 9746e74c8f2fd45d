// The sign-in of a school as a process of its own: a real OpenID Connect provider (oidc-provider) that lets in whoever is
// typed, or says no to nobody. `node school-provider.mjs <port> <address of the app> [seconds its clock is ahead]`.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port, app, secondsAhead = '0'] = process.argv.slice(2);
const readClock = Date.now;
Date.now = () => readClock() + Number(secondsAhead) * 1000;

const issuer = `http://localhost:${port}`;
const clientId = 'marsad';

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: 'a secret of the tests only, of 40 letters',
      redirect_uris: [`${app}/api/auth/callback/school`],
    },
  ],
  cookies: { keys: ['a key of the tests only'] },
  // It would tell a name and an address to whoever asked, and to whoever did not.
  claims: { openid: ['sub', 'name', 'email'] },
  conformIdTokenClaims: false,
  // Shorter than the ten minutes by which a clock of the tests is wrong.
  ttl: { IdToken: 120 },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `Name of ${id}`, email: `${id}@school.example` }),
  }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  // Nobody is asked whether Marsad may know them.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><html lang="en"><title>School</title><main><h1>School</h1><form method="post">
<label>Account <input name="account"></label><button>Go on</button></form></main></html>`;

async function readAccount(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URL(`?${Buffer.concat(chunks).toString()}`, issuer).searchParams.get('account') ?? '';
}

const answer = provider.callback();
createServer((request, response) => {
  if (request.url?.startsWith('/interaction/') !== true) {
    answer(request, response);
    return;
  }
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'text/html');
    response.end(form);
    return;
  }
  readAccount(request)
    .then((account) =>
      provider.interactionFinished(
        request,
        response,
        account === '' ? { error: 'access_denied' } : { login: { accountId: account } },
      ),
    )
    .catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
}).listen(Number(port), 'localhost', () => {
  process.stdout.write('ready\n');
});
