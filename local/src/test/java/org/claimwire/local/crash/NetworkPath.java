package org.claimwire.local.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimwire.local.LoopbackPort;

/**
 * The network between one instance and the broker: every byte between them passes here, until it is cut, slow, or loses them.
 *
 * <p>The broker advertises this address on a listener of its own, for clients keep to the address that metadata names, not to the one
 * that they began with.
 */
public final class NetworkPath implements AutoCloseable {

    private static final int BUFFER_BYTES = 16 * 1024;

    private final ServerSocket server;
    private final LoopbackPort to;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    /**
     * Opens it.
     *
     * @param from where the instance connects to
     * @param to where the broker listens
     */
    public NetworkPath(LoopbackPort from, LoopbackPort to) throws IOException {
        this.to = to;
        this.server = new ServerSocket(from.number(), 50, InetAddress.getByName(LoopbackPort.HOST));
        daemon(this::accept, "network-" + from.number());
    }

    /** Breaks all connections, and refuses new ones until it is {@link #restore restored}. */
    public void cut() {
        cut = true;
        connections.forEach(Connection::close);
    }

    /** Holds up every piece of data for so long, in both directions. */
    public void slowDown(Duration each) {
        delay = each;
    }

    /**
     * Makes the connections that are open now half-open: both ends hold them for good, and what is sent is lost without a word, as
     * behind a firewall that forgot them. New connections are not touched.
     *
     * @return how many
     */
    public int forgetOpenConnections() {
        connections.forEach(connection -> connection.forgotten = true);
        return connections.size();
    }

    /** Neither cut nor slow any more. What was forgotten stays forgotten. */
    public void restore() {
        cut = false;
        delay = Duration.ZERO;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (cut) {
                    client.close();
                } else {
                    open(client);
                }
            } catch (IOException closedOrBrokerAway) {
                // The client sees its connection end, as it would without a path between.
            }
        }
    }

    private void open(Socket client) throws IOException {
        Socket broker = new Socket();
        try {
            broker.connect(new InetSocketAddress(LoopbackPort.HOST, to.number()));
        } catch (IOException away) {
            client.close();
            throw away;
        }
        client.setTcpNoDelay(true);
        broker.setTcpNoDelay(true);
        Connection connection = new Connection(client, broker);
        connections.add(connection);
        daemon(() -> connection.pass(client, broker), "network-out");
        daemon(() -> connection.pass(broker, client), "network-back");
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }

    private final class Connection {

        private final Socket client;
        private final Socket broker;
        private volatile boolean forgotten;

        Connection(Socket client, Socket broker) {
            this.client = client;
            this.broker = broker;
        }

        void pass(Socket from, Socket into) {
            byte[] buffer = new byte[BUFFER_BYTES];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = into.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    Thread.sleep(delay.toMillis());
                    if (!forgotten) {
                        out.write(buffer, 0, read);
                    }
                }
            } catch (IOException broken) {
                // The other side is told below.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!forgotten || from == client) {
                close();
            }
        }

        void close() {
            connections.remove(this);
            try (client;
                    broker) {
                // Both are closed, whatever the first one says.
            } catch (IOException closedAlready) {
                // Then there is nothing left to close.
            }
        }
    }
}
