// Hands out connections in turn to the processes of one contender: what stands before several in production.
import { connect, createServer } from 'node:net';

const [port, ...targets] = process.argv.slice(2).map(Number);
let taken = 0;

const server = createServer({ noDelay: true }, (socket) => {
  const target = connect({ port: targets[taken++ % targets.length], host: '127.0.0.1', noDelay: true });
  socket.pipe(target).pipe(socket);
  socket.on('error', () => target.destroy());
  target.on('error', () => socket.destroy());
});
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
