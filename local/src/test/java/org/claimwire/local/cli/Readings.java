package org.claimwire.local.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.Voice;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.streams.item.PubStatus;

/** Readings with every case that the output must show: each voice, each kind of figure, the title and the text. */
public final class Readings {

    private static final String TITLE = "Ministry: at least 8 officers dead";
    private static final String TEXT =
            "\u201cDozens\u201d of rioters were shot, a spokeswoman said in a post on Telegram.\n"
                    + "It was reported that several children were hurt. Nobody was missing. Umpteen fled.\n";

    /** Four claims: a ministry's in the title, a spokeswoman's, one that names nobody, and the outlet's own. */
    public static final ReadItem FOUR_CLAIMS = new ReadItem(
            "2022/almaty.txt",
            new ItemText(
                    "file:2022/almaty.txt",
                    "Steppe Courier",
                    TITLE,
                    TEXT,
                    StatedTime.of(LocalDate.of(2022, 1, 6)),
                    "en",
                    "KZ"),
            "3",
            PubStatus.USABLE,
            new ItemReading(
                    List.of(ministry(), spokeswoman(), reported(), outlet()),
                    List.of(officers(), rioters(), children(), umpteen()),
                    ItemContext.EMPTY));

    /** A kill: nothing may be read in it. */
    public static final ReadItem KILLED = new ReadItem(
            "gone.txt",
            new ItemText("file:gone.txt", null, null, "Withdrawn.", null, null, null),
            "4",
            PubStatus.CANCELED,
            ItemReading.EMPTY);

    private Readings() {}

    private static Claim ministry() {
        return new Claim(
                Voice.ATTRIBUTED,
                new Source("gov:kz/interior", "Ministry", SourceKind.GOVERNMENT, null, null, "Ministry"),
                span(Field.TITLE, "Ministry"),
                new Cue(span(Field.TITLE, ":"), "say"),
                List.of(span(Field.TITLE, "at least 8 officers dead")),
                Quotation.INDIRECT,
                false,
                false,
                List.of(),
                StatedTime.of(Instant.parse("2022-01-06T08:30:00Z")),
                new TextQuote(TITLE, "", ""),
                List.of(0));
    }

    private static Claim spokeswoman() {
        return new Claim(
                Voice.ATTRIBUTED,
                new Source(
                        "police:kz/almaty", "Saltanat A.", SourceKind.POLICE, "Saltanat A.", "spokeswoman", "police"),
                span(Field.TEXT, "a spokeswoman"),
                new Cue(span(Field.TEXT, "said"), "say"),
                List.of(span(Field.TEXT, "\u201cDozens\u201d"), span(Field.TEXT, "of rioters were shot")),
                Quotation.MIXED,
                true,
                true,
                List.of(new Via("a post on Telegram", Via.Kind.CHANNEL), new Via("TASS", Via.Kind.OUTLET)),
                null,
                new TextQuote(TEXT.substring(0, TEXT.indexOf('\n')), "", "\nIt was reported that several ch"),
                List.of(1));
    }

    private static Claim reported() {
        return new Claim(
                Voice.UNATTRIBUTED,
                new Source("unnamed:file:2022/almaty.txt", "reports", SourceKind.UNNAMED, null, null, null),
                null,
                new Cue(span(Field.TEXT, "It was reported"), "report"),
                List.of(span(Field.TEXT, "several children were hurt")),
                Quotation.INDIRECT,
                false,
                false,
                List.of(),
                null,
                new TextQuote("It was reported that several children were hurt.", "", ""),
                List.of(2));
    }

    private static Claim outlet() {
        return new Claim(
                Voice.OUTLET,
                new Source("media:steppe-courier", "Steppe Courier", SourceKind.MEDIA, null, null, "Steppe Courier"),
                null,
                null,
                List.of(span(Field.TEXT, "Umpteen fled")),
                Quotation.INDIRECT,
                false,
                false,
                List.of(),
                null,
                new TextQuote("Umpteen fled.", "", ""),
                List.of(3));
    }

    private static Figure officers() {
        return new Figure(
                span(Field.TITLE, "at least 8"),
                "at least 8",
                Outcome.KILLED,
                8L,
                new Interval(8, null),
                Qualifier.AT_LEAST,
                "officers",
                Group.STATE_FORCES,
                Set.of(),
                EventKind.CIVIL_UNREST,
                Place.ofCountry("Kazakhstan", "KZ"),
                false,
                null,
                false,
                Measure.TOTAL,
                Polarity.ASSERTED);
    }

    private static Figure rioters() {
        return new Figure(
                span(Field.TEXT, "Dozens"),
                "Dozens",
                Outcome.KILLED,
                null,
                new Interval(24, 99L),
                Qualifier.VAGUE,
                "rioters",
                Group.OPPONENTS,
                Set.of(),
                EventKind.CIVIL_UNREST,
                Place.ofCountry("Almaty", null),
                false,
                null,
                false,
                Measure.TOTAL,
                Polarity.DENIED);
    }

    private static Figure children() {
        return new Figure(
                span(Field.TEXT, "several"),
                "several",
                Outcome.INJURED,
                null,
                new Interval(3, 9L),
                Qualifier.VAGUE,
                "children",
                Group.EVERYONE,
                Set.of(Facet.WOMEN, Facet.CHILDREN),
                EventKind.UNKNOWN,
                null,
                true,
                1,
                true,
                Measure.INCREMENT,
                Polarity.ASSERTED);
    }

    private static Figure umpteen() {
        return new Figure(
                span(Field.TEXT, "Umpteen"),
                "Umpteen",
                Outcome.DISPLACED,
                null,
                null,
                Qualifier.VAGUE,
                "",
                Group.EVERYONE,
                Set.of(),
                EventKind.UNKNOWN,
                null,
                false,
                null,
                false,
                Measure.STOCK,
                Polarity.ASSERTED);
    }

    private static Span span(Field field, String words) {
        int begin = (field == Field.TITLE ? TITLE : TEXT).indexOf(words);
        return new Span(field, begin, begin + words.length());
    }
}
