package org.claimwire.local.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimwire.streams.crisis.RandomCrisis;
import org.claimwire.v1.WireItem;

/**
 * The wire of several random crises, told in English, each in countries of its own: JSON lines, a version of an item each, some late
 * and some twice.
 *
 * <p>Notices of outlets that have no say are left out: each would be a dead letter, as it should.
 */
final class CrisisWire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LATENESS = 50;
    private static final int ONE_IN_SO_MANY_TWICE = 40;

    /** Three cities each, for the crisis's Norburg, Sudaville and Estermouth. */
    private static final List<List<String>> COUNTRIES = List.of(
            List.of("Kazakhstan", "Almaty", "Astana", "Taraz"),
            List.of("Turkey", "Ankara", "Izmir", "Adana"),
            List.of("Mexico", "Puebla", "Tijuana", "Monterrey"),
            List.of("Nigeria", "Lagos", "Kano", "Ibadan"),
            List.of("Pakistan", "Karachi", "Lahore", "Quetta"),
            List.of("Indonesia", "Jakarta", "Surabaya", "Medan"),
            List.of("Egypt", "Cairo", "Giza", "Suez"),
            List.of("Brazil", "Recife", "Manaus", "Curitiba"),
            List.of("Poland", "Krakow", "Gdansk", "Poznan"),
            List.of("Peru", "Lima", "Arequipa", "Trujillo"),
            List.of("Kenya", "Nairobi", "Mombasa", "Kisumu"),
            List.of("Spain", "Madrid", "Valencia", "Seville"));

    private static final List<String> CITIES = List.of("Norburg", "Sudaville", "Estermouth");

    private CrisisWire() {}

    /** So many lines, in the order in which they are to come. */
    static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int crisis = 0; lines.size() < count; crisis++) {
            lines.addAll(crisis(random, crisis));
        }
        List<String> coming = new ArrayList<>(lines.subList(0, count));
        for (int i = 0; i < count / ONE_IN_SO_MANY_TWICE; i++) {
            coming.set(random.nextInt(count), lines.get(random.nextInt(count)));
        }
        for (int i = 0; i < count; i += LATENESS) {
            Collections.shuffle(coming.subList(i, Math.min(count, i + LATENESS)), random);
        }
        return coming;
    }

    private static List<String> crisis(Random random, int number) {
        List<WireItem> items = RandomCrisis.items(random);
        Map<String, String> outlets = new HashMap<>();
        items.forEach(item -> outlets.put(item.getUri(), item.getOutlet()));
        Map<String, String> places = places(number);
        return items.stream()
                .filter(item -> speaksOfItsOwn(item, outlets))
                .map(item -> line(item, number, places))
                .toList();
    }

    private static boolean speaksOfItsOwn(WireItem notice, Map<String, String> outlets) {
        List<String> targets = new ArrayList<>(notice.getWithdraws());
        targets.addAll(notice.getReplaces());
        return targets.stream().allMatch(target -> notice.getOutlet().equals(outlets.get(target)));
    }

    private static Map<String, String> places(int crisis) {
        Map<String, String> places = new HashMap<>();
        for (String code : List.of("KZ", "TR")) {
            List<String> names = COUNTRIES.get((2 * crisis + (code.equals("KZ") ? 0 : 1)) % COUNTRIES.size());
            places.put(code, names.get(0));
            for (String city : CITIES) {
                places.put(code + "/-/" + city, names.get(CITIES.indexOf(city) + 1) + ", " + names.get(0));
            }
        }
        return places;
    }

    private static String line(WireItem item, int crisis, Map<String, String> places) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", uri(item.getUri(), crisis))
                .put("version", item.getVersion())
                .put("status", item.getStatus().name().toLowerCase(Locale.ROOT))
                .put("outlet", item.getOutlet())
                .put("text", english(item.getText(), places));
        if (item.getVersionTime() != null) {
            line.put("versionTime", item.getVersionTime().getTime().toString());
        }
        if (item.getSlugline() != null) {
            line.put("slugline", item.getSlugline());
        }
        item.getWithdraws().forEach(target -> line.withArray("withdraws").add(uri(target, crisis)));
        item.getReplaces().forEach(target -> line.withArray("replaces").add(uri(target, crisis)));
        return line.toString();
    }

    private static String uri(String uri, int crisis) {
        return uri.replace("urn:crisis:", "urn:crisis:" + crisis + ":");
    }

    /** What ties the items of a story together in the notation is here left to their own words, places and times. */
    private static String english(String notation, Map<String, String> places) {
        String told = notation.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("terms: ") && !line.startsWith("happened: "))
                .map(line -> EnglishLine.of(line, places))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "No details were available." : told;
    }
}
