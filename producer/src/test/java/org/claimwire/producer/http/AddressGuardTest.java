package org.claimwire.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.producer.http.Fetching.content;
import static org.claimwire.producer.http.Fetching.failed;
import static org.claimwire.producer.http.RawServer.ok;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.claimwire.producer.http.Answer.Failed;
import org.claimwire.producer.http.Answer.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final byte[] WORDS = "Words of a feed.".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "::1, loopback",
        "0.0.0.0, unspecified",
        "::, unspecified",
        "0.1.2.3, unspecified",
        "10.0.0.1, private",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.168.1.1, private",
        "100.64.0.1, shared",
        "100.127.255.255, shared",
        "169.254.1.1, link-local",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, private",
        "fc00::1, private",
        "fdff::1, private",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "ff02::1, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "169.254.169.254, metadata",
        "168.63.129.16, metadata",
        "100.100.100.200, metadata",
        "fd00:ec2::254, metadata",
        "192.0.0.8, reserved",
        "198.18.0.1, benchmarks",
        "203.0.113.9, documentation",
        "2001:db8::1, documentation",
        "::ffff:127.0.0.1, loopback",
        "::ffff:10.1.2.3, private",
        "::127.0.0.1, reserved",
        "::ffff:0:127.0.0.1, reserved",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b::a9fe:a9fe, metadata",
        "64:ff9b::10.0.0.1, private",
        "64:ff9b:1::1, reserved",
        "2002:7f00:1::1, loopback",
        "2002:c0a8:101::1, private",
        "2001::1, reserved",
        "100::1, reserved",
        "5f00::1, reserved",
        "4000::1, reserved"
    })
    void objectsToWhatIsNotPublic(String address, String kind) throws Exception {
        assertThat(new AddressGuard(List.of()).objectionTo(InetAddress.getByName(address)))
                .hasValueSatisfying(words -> assertThat(words).contains(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "192.169.0.1",
                "169.253.255.255",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::1",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "::ffff:8.8.8.8"
            })
    void letsPublicAddressesPass(String address) throws Exception {
        assertThat(new AddressGuard(List.of()).objectionTo(InetAddress.getByName(address)))
                .isEmpty();
    }

    @Test
    void letsAnAllowedNetworkPassAndNothingBesideIt() throws Exception {
        AddressGuard guard = new AddressGuard(List.of(Network.of("10.20.0.0/16"), Network.of("fd12:3456::/32")));

        assertThat(guard.objectionTo(InetAddress.getByName("10.20.255.1"))).isEmpty();
        assertThat(guard.objectionTo(InetAddress.getByName("64:ff9b::10.20.0.1")))
                .isEmpty();
        assertThat(guard.objectionTo(InetAddress.getByName("fd12:3456:1::1"))).isEmpty();
        assertThat(guard.objectionTo(InetAddress.getByName("10.21.0.1"))).isPresent();
        assertThat(guard.objectionTo(InetAddress.getByName("fd12:3457::1"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "2130706433",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "0",
                "0.0.0.0"
            })
    void isNotFooledByTheWritingOfAnAddress(String host) throws Exception {
        HttpOptions closed = closed();
        try (RawServer server = RawServer.everywhere(ok(WORDS));
                Fetcher fetcher = Fetching.fetcher(closed)) {
            Answer answer =
                    fetcher.fetch(HttpAddress.of("http://" + host + ":" + server.port() + "/"), Validators.NONE);

            assertThat(failed(answer, Failure.LASTING).reason()).contains("claimwire.producer.http.allowed-networks");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0x7f000001", "0x7f.0.0.1", "127.1", "0177.0.0.1", "017700000001", "[::1%251]", "127.0.0.1."})
    void reachesNobodyByAWritingThatOnlySomeUnderstand(String host) throws Exception {
        try (RawServer server = RawServer.everywhere(ok(WORDS));
                Fetcher fetcher = Fetching.fetcher(closed(), onlyThisMachine())) {
            String written = "http://" + host + ":" + server.port() + "/";
            try {
                assertThat(fetcher.fetch(HttpAddress.of(written), Validators.NONE))
                        .isInstanceOf(Failed.class);
            } catch (IllegalArgumentException noAddress) {
                assertThat(noAddress).hasMessageContaining("is no address");
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void connectsToTheVeryAddressThatItJudgedAndJudgesEveryConnection() throws Exception {
        Iterator<String> changing = List.of("127.0.0.1", "127.0.0.2").iterator();
        List<String> asked = new ArrayList<>();
        NameService rebinding = host -> {
            asked.add(host);
            return List.of(InetAddress.getByName(changing.next()));
        };
        try (RawServer server = RawServer.everywhere(ok(WORDS));
                Fetcher fetcher = Fetching.fetcher(Fetching.options(Duration.ofSeconds(30)), rebinding)) {
            HttpAddress address = HttpAddress.of("http://wire.example:" + server.port() + "/");

            content(fetcher.fetch(address, Validators.NONE));
            assertThat(server.reached()).containsExactly(InetAddress.getByName("127.0.0.1"));
            assertThat(asked).containsExactly("wire.example");

            assertThat(failed(fetcher.fetch(address, Validators.NONE), Failure.LASTING)
                            .reason())
                    .contains("wire.example")
                    .contains("loopback");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void passesOverThePrivateAddressesOfAHostThatHasOthers() throws Exception {
        NameService both = host -> List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1"));
        try (RawServer server = RawServer.everywhere(ok(WORDS));
                Fetcher fetcher = Fetching.fetcher(Fetching.options(Duration.ofSeconds(30)), both)) {
            content(fetcher.fetch(HttpAddress.of("http://wire.example:" + server.port() + "/"), Validators.NONE));

            assertThat(server.reached()).containsExactly(InetAddress.getByName("127.0.0.1"));
        }
    }

    @Test
    void waitsForANameThatIsNotKnownForTheMoment() throws Exception {
        NameService away = host -> {
            throw new UnknownHostException(host);
        };
        try (Fetcher fetcher = Fetching.fetcher(closed(), away)) {
            assertThat(failed(fetcher.fetch(HttpAddress.of("http://wire.example/"), Validators.NONE), Failure.PASSING)
                            .reason())
                    .contains("name service");
        }
    }

    /** The machine's names, but no address outside of it: a test asks nobody else. */
    private static NameService onlyThisMachine() {
        return host -> {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    throw new UnknownHostException(host);
                }
            }
            return List.of(InetAddress.getAllByName(host));
        };
    }

    private static HttpOptions closed() {
        HttpOptions options = Fetching.options(Duration.ofSeconds(30));
        return new HttpOptions(
                options.contact(),
                options.connectTimeout(),
                options.responseTimeout(),
                options.exchangeTimeout(),
                options.gap(),
                options.maxBytes(),
                List.of());
    }
}
