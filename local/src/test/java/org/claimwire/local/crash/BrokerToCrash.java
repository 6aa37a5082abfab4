package org.claimwire.local.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.broker.Broker;
import org.claimwire.local.broker.BrokerSettings;

/** The embedded broker in a JVM of its own, which ends with its parent. */
final class BrokerToCrash {

    private BrokerToCrash() {}

    /**
     * What {@link #main} takes.
     *
     * @param folder its data
     * @param port of clients that nothing stands before
     * @param controller its own port
     * @param listeners a listener for every path: the port it listens at, and the port it advertises
     */
    static List<String> arguments(
            Path folder, LoopbackPort port, LoopbackPort controller, Map<LoopbackPort, LoopbackPort> listeners) {
        List<String> arguments = new ArrayList<>(
                List.of(folder.toString(), Integer.toString(port.number()), Integer.toString(controller.number())));
        listeners.forEach((listens, advertised) -> arguments.add(listens.number() + ":" + advertised.number()));
        return arguments;
    }

    /** Runs it until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        LoopbackPort port = port(arguments[1]);
        LoopbackPort controller = port(arguments[2]);
        List<String> paths = List.of(arguments).subList(3, arguments.length);
        new Broker(new BrokerSettings(Path.of(arguments[0]), port, controller, listeners(port, controller, paths)))
                .start();
        while (System.in.read() >= 0) {
            // The parent says nothing.
        }
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, String> listeners(LoopbackPort port, LoopbackPort controller, List<String> paths) {
        StringBuilder listens =
                new StringBuilder("PLAINTEXT://%s,CONTROLLER://%s".formatted(port.address(), controller.address()));
        StringBuilder advertised = new StringBuilder("PLAINTEXT://" + port.address());
        StringBuilder protocols = new StringBuilder("PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        for (String path : paths) {
            String[] ports = path.split(":");
            String name = "PATH" + ports[0];
            listens.append(",%s://%s".formatted(name, port(ports[0]).address()));
            advertised.append(",%s://%s".formatted(name, port(ports[1]).address()));
            protocols.append(",%s:PLAINTEXT".formatted(name));
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("listeners", listens.toString());
        settings.put("advertised.listeners", advertised.toString());
        settings.put("listener.security.protocol.map", protocols.toString());
        return settings;
    }

    private static LoopbackPort port(String number) {
        return new LoopbackPort(Integer.parseInt(number));
    }
}
