package org.claimwire.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.claimwire.local.LoopbackPort;

/** A JVM with a broker that prints what was acknowledged and then does nothing until it is killed. */
final class BrokerToKill {

    static final String TOPIC = "survives";
    static final int RECORDS = 1_000;
    private static final String END = "all acknowledged";

    private BrokerToKill() {}

    public static void main(String[] arguments) throws Exception {
        Broker broker = new Broker(new BrokerSettings(
                Path.of(arguments[0]).resolve("broker"), port(arguments[1]), port(arguments[2]), Map.of()));
        broker.start();
        List<String> values = new ArrayList<>();
        for (int n = 0; n < RECORDS; n++) {
            values.add("value " + n);
        }
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            client.create(new NewTopic(TOPIC, 1, (short) 1));
            client.send(TOPIC, values);
        }
        values.forEach(System.out::println);
        System.out.println(END);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** The values that the broker of such a process acknowledged, once it has acknowledged all. */
    static List<String> readAcknowledged(Process process) throws IOException {
        List<String> values = new ArrayList<>();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null && !line.equals(END); line = output.readLine()) {
            values.add(line);
        }
        return values;
    }

    private static LoopbackPort port(String number) {
        return new LoopbackPort(Integer.parseInt(number));
    }
}
