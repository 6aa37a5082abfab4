package org.claimwire.local.cli.text;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Side;
import org.claimwire.v1.Via;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a headline, and below it what is new: the reasons that have opened, with each side's exact words, and those
 * that have ended.
 */
public final class AlertSentence {

    private static final String REASON_INDENT = "  ";
    private static final String SIDE_INDENT = "      ";
    private static final int OUTLETS_NAMED = 3;

    private final Paint paint;

    /** @param paint how it looks */
    public AlertSentence(Paint paint) {
        this.paint = paint;
    }

    /**
     * The lines, without a line end behind the last.
     *
     * @param alert as it is now
     * @param before as the reader saw it last; null if this is the first
     */
    public String of(Alert alert, @Nullable Alert before) {
        String movedTo = alert.getMovedTo();
        String head = AlertTurn.of(before, alert).word(paint)
                + " " + ScopeWords.spelled(alert.getSeverity())
                + "  " + paint.headline(alert.getHeadline())
                + (movedTo == null ? "" : paint.faint("; goes on as " + movedTo));
        Set<Side> quoted = new HashSet<>();
        Stream<String> news = movedTo == null
                ? ReasonNews.since(before, alert).stream().flatMap(each -> lines(each, quoted))
                : Stream.empty();
        return Stream.concat(Stream.of(head), news).collect(Collectors.joining("\n"));
    }

    /**
     * What a reader is told when an alert is no longer kept.
     *
     * @param last as the reader saw it last; null if never
     * @param id its id
     */
    public String closed(@Nullable Alert last, String id) {
        String what = last == null ? Paint.plain(id) : paint.headline(last.getHeadline());
        return paint.faint("CLOSED") + "  " + what + paint.faint("; no longer kept");
    }

    private Stream<String> lines(ReasonNews news, Set<Side> quoted) {
        Instant ended = news.ended();
        String kind = ScopeWords.spelled(news.reason().getKind());
        String line = REASON_INDENT + paint.faint(TimeWords.whole(news.when())) + "  " + kind;
        if (ended != null && news.known()) {
            return Stream.of(line + " ended: " + who(news.reason()));
        }
        String turn = news.isNotice() ? ":" : ended == null ? " opened:" : ", ended " + TimeWords.whole(ended) + ":";
        return Stream.concat(Stream.of(line + turn), sides(news.reason(), quoted));
    }

    private static String who(Reason reason) {
        return reason.getSides().stream()
                .map(side -> Paint.plain(SourceWords.account(side.getSource())) + " " + figure(side))
                .collect(Collectors.joining(reason.getKind() == ReasonKind.PART_EXCEEDS_WHOLE ? " of " : " against "));
    }

    /** A side that stands against several others is quoted once. */
    private Stream<String> sides(Reason reason, Set<Side> quoted) {
        return reason.getSides().stream()
                .map(side ->
                        SIDE_INDENT + figureOf(side) + (quoted.add(side) ? words(side) : paint.faint(", as above")));
    }

    private String figureOf(Side side) {
        return paint.source(SourceWords.account(side.getSource())) + " " + paint.count(figure(side)) + " ("
                + TimeWords.brief(side.getTime()) + ")";
    }

    private String words(Side side) {
        Evidence first = side.getFirst();
        String link = first.getLink();
        return paint.faint(way(first) + in(side))
                + ": “" + Paint.plain(first.getSentence()) + "”"
                + (link == null ? "" : " " + paint.faint(link));
    }

    private static String figure(Side side) {
        String counts = Counts.of(side.getLow(), side.getHigh());
        return switch (side.getPolarity()) {
            case DENIED -> "not " + counts;
            case RETRACTED -> "takes back " + counts;
            case ASSERTED, UNKNOWN -> counts;
        };
    }

    private static String way(Evidence first) {
        return first.getVia().stream()
                .map(Via::getName)
                .map(name -> ", via " + name)
                .collect(Collectors.joining());
    }

    private static String in(Side side) {
        List<String> outlets = side.getOutlets();
        if (outlets.isEmpty()) {
            return "";
        }
        int others = Math.max(0, outlets.size() - OUTLETS_NAMED) + side.getOutletsOmitted();
        return ", in " + outlets.stream().limit(OUTLETS_NAMED).collect(Collectors.joining(", "))
                + (others == 0 ? "" : " and " + others + " more");
    }
}
