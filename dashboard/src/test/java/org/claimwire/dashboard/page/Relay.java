package org.claimwire.dashboard.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between browser and server, which can be cut. */
final class Relay implements AutoCloseable {

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile URI server;
    private volatile boolean broken;

    Relay(URI server) throws IOException {
        this.server = server;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    /** Cuts all connections, and refuses new ones until it is mended. */
    void cut() {
        broken = true;
        open.forEach(Relay::shut);
        open.clear();
    }

    void mend() {
        broken = false;
    }

    /** New connections go to another server, as after a restart. */
    void lead(URI other) {
        server = other;
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket browser = listening.accept();
            if (broken) {
                shut(browser);
            } else {
                Socket onward = new Socket(server.getHost(), server.getPort());
                open.add(browser);
                open.add(onward);
                start(() -> copy(browser, onward));
                start(() -> copy(onward, browser));
            }
        }
    }

    private void copy(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } finally {
            open.remove(from);
        }
    }

    /** A line that breaks is what this is for, so its end is no failure. */
    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }

    /** What a thread of the relay does. */
    private interface Work {
        void run() throws IOException;
    }
}
