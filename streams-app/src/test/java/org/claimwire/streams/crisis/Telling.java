package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The telling of a story by those who tell the truth: late, loosely, in copies of copies, in pages that are rewritten and taken
 * off, amid the noise that every story has. None of it gives a desk a reason for an alert.
 */
final class Telling {

    private final Random random;
    private final Scale scale;
    private final Newsroom newsroom;
    private final Story story;
    private final Map<String, Statement> onLivePage = new LinkedHashMap<>();

    Telling(Random random, Scale scale, Newsroom newsroom, Story story) {
        this.random = random;
        this.scale = scale;
        this.newsroom = newsroom;
        this.story = story;
    }

    /**
     * Somebody's figure.
     *
     * @param scene what it is about
     * @param speaker who gives it
     * @param count in the notation
     * @param said when
     * @param published when it is first published
     */
    private record Statement(Scene scene, Speaker speaker, String count, Instant said, Instant published) {

        String line(String tail) {
            return speaker.words() + " says " + scene.subject().figure(count) + tail;
        }

        String whoAndWhat() {
            return speaker.key() + " " + scene.subject().situation();
        }
    }

    void tell(List<Scene> scenes) {
        List<Statement> statements = new ArrayList<>();
        scenes.forEach(scene -> scene.speakers().forEach(speaker -> speak(scene, speaker, statements)));
        statements.sort(Comparator.comparing(Statement::published));
        Page live = newsroom.page(story, newsroom.anyOutlet());
        Map<Page, Instant> last = new HashMap<>();
        for (Statement statement : statements) {
            Instant free = last.getOrDefault(live, Instant.MIN);
            if (statement.speaker().outlet() == null
                    && random.nextInt(3) == 0
                    && free.isBefore(statement.published())) {
                last.put(live, statement.published());
                rewrite(live, statement);
            } else {
                report(statement);
            }
        }
        scenes.forEach(this::settle);
    }

    private void speak(Scene scene, Speaker speaker, List<Statement> statements) {
        Instant start = scene.truth().steps().firstKey();
        long minutes = Duration.between(start, scene.truth().settled()).toMinutes();
        for (int i = random.nextInt(scale.statements()); i >= 0; i--) {
            Instant said = start.plus(Duration.ofMinutes(random.nextLong(minutes)));
            String count = Wording.of(random, scene.truth().at(said));
            Instant published = random.nextBoolean() ? said : said.plus(newsroom.minutes(150));
            statements.add(new Statement(scene, speaker, count, said, published));
        }
    }

    /** A page that grows: who gives a closer figure has the older line replaced, sometimes. */
    private void rewrite(Page live, Statement now) {
        Statement before = onLivePage.get(now.whoAndWhat());
        boolean replaces = before != null
                && before.said().isBefore(now.said())
                && Wording.isExact(now.count())
                && random.nextInt(4) > 0;
        if (before != null && !replaces) {
            onLivePage.put(before.whoAndWhat() + " " + before.published(), before);
        }
        onLivePage.put(now.whoAndWhat(), now);
        List<String> lines = onLivePage.values().stream()
                .map(statement -> statement.line(said(statement)))
                .toList();
        live.publish(now.published(), lines);
        copy(now, false);
    }

    private void report(Statement statement) {
        List<String> lines = new ArrayList<>(List.of(statement.line(said(statement))));
        boolean isOwnVoice = statement.speaker().outlet() != null;
        if (random.nextInt(3) == 0) {
            lines.add(Noise.line(random, statement.scene()));
        }
        Page page = newsroom.report(story, statement.speaker(), statement.published(), lines.toArray(String[]::new));
        if (!isOwnVoice) {
            Instant copied = copy(statement, true);
            if (copied.isAfter(statement.published()) && random.nextInt(4) == 0) {
                page.takeOff(copied.plus(newsroom.minutes(300)), newsroom.anyWay());
            }
        }
    }

    /** States the time whenever it is not that of publication: whoever does so a second time says the same. */
    private String said(Statement statement) {
        if (statement.said().equals(statement.published())) {
            return "";
        }
        String time = statement.said().toString();
        boolean isByTheMinute = statement.published().getEpochSecond() / 60 % 2 == 0;
        return " said=" + (isByTheMinute ? time : hour(statement.said()));
    }

    private String roughly(Instant time) {
        return random.nextBoolean() ? time.toString() : time.toString().substring(0, "2022-01-06".length());
    }

    private static String hour(Instant time) {
        return time.toString().substring(0, "2022-01-06T14".length());
    }

    /**
     * Other outlets carry it, some of them days later and without a time. Some copies are taken off again.
     *
     * @return when the first copy that stays appears; the time of publication if there is none
     */
    private Instant copy(Statement statement, boolean isReport) {
        Instant first = statement.published();
        int copies = random.nextInt(12) == 0 ? 3 * scale.copies() : random.nextInt(scale.copies());
        for (int i = 0; i < copies; i++) {
            Instant when = statement.published().plus(newsroom.minutes(60 * (random.nextInt(3) == 0 ? 60 : 6)));
            String tail = random.nextBoolean() ? "" : " said=" + roughly(statement.said());
            String via = random.nextInt(3) == 0 ? " via=" + newsroom.anyOutlet() : "";
            Page page = newsroom.page(story, newsroom.anyOutlet());
            page.publish(when, List.of(statement.line(tail + via)));
            if (random.nextInt(4) == 0) {
                page.takeOff(when.plus(newsroom.minutes(600)), newsroom.anyWay());
            } else if (isReport && (first.equals(statement.published()) || when.isBefore(first))) {
                first = when;
            }
        }
        return first;
    }

    private void settle(Scene scene) {
        Instant settled = scene.truth().settled();
        for (Speaker speaker : scene.speakers()) {
            Instant when = settled.plus(newsroom.minutes((int) Scene.SETTLING.toMinutes()));
            Page page = newsroom.report(story, speaker, when, speaker.words() + " says " + scene.trueFigure());
            if (random.nextInt(6) == 0) {
                page.killBy(newsroom.anyOtherThan(page.outlet()), when.plus(newsroom.minutes(600)));
            }
        }
    }
}
