package org.claimwire.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A TCP port on 127.0.0.1 that was free when it was chosen.
 *
 * <p>Ports are drawn from 10000 to 32767, below the range that operating systems hand out to clients. Inside that
 * range a client that keeps knocking at a stopped server may get the server's port for its own end, connect to
 * itself, and keep the server from coming back.
 *
 * @param number from 1 to 65535
 */
public record LoopbackPort(int number) {

    /** The address all parts of the local installation listen on. */
    public static final String HOST = "127.0.0.1";

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 32_767;
    private static final int ATTEMPTS = 1_000;

    /** Refuses what is no port number. */
    public LoopbackPort {
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535, not " + number);
        }
    }

    /**
     * Chooses the port of one server.
     *
     * @param server what will listen there, for the error message
     * @param setting the setting that names the port, for the error message
     * @param wanted the port asked for, or 0 for any free one
     * @param remembered the port of an earlier start, taken again if it is free and none is asked for
     * @param others ports chosen for other servers that do not listen yet
     * @throws StartException if the port asked for is taken or out of range
     */
    public static LoopbackPort choose(
            String server, String setting, int wanted, OptionalInt remembered, Set<LoopbackPort> others) {
        if (wanted != 0) {
            return asked(server, setting, wanted, others);
        }
        if (remembered.isPresent() && isFree(remembered.getAsInt(), others)) {
            return new LoopbackPort(remembered.getAsInt());
        }
        return anyFree(others);
    }

    private static LoopbackPort asked(String server, String setting, int wanted, Set<LoopbackPort> others) {
        if (wanted < 0 || wanted > 65_535) {
            throw new StartException(
                    "%s is %d, which is no port. Set it to a number from 1 to 65535, or to 0 for any free port."
                            .formatted(setting, wanted));
        }
        if (!isFree(wanted, others)) {
            throw new StartException(
                    "Port %d on %s, meant for %s, is taken. Stop the program that listens there, or set %s to another port, or to 0 for any free one."
                            .formatted(wanted, HOST, server, setting));
        }
        return new LoopbackPort(wanted);
    }

    private static LoopbackPort anyFree(Set<LoopbackPort> others) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (isFree(candidate, others)) {
                return new LoopbackPort(candidate);
            }
        }
        throw new StartException("No free port on %s after %d attempts between %d and %d. Is networking allowed here?"
                .formatted(HOST, ATTEMPTS, LOWEST, HIGHEST));
    }

    private static boolean isFree(int port, Set<LoopbackPort> others) {
        return !others.contains(new LoopbackPort(port)) && isUnbound(port);
    }

    private static boolean isUnbound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** This port as {@code host:port}. */
    public String address() {
        return HOST + ":" + number;
    }
}
