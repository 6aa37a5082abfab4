package org.claimwire.local.cli;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment of the past: so long ago ({@code 6h}, {@code 2 days}), a date in UTC, or a time with its zone. */
final class Since implements ITypeConverter<Instant> {

    private static final int LONGEST = 40;

    @Override
    public Instant convert(String words) {
        if (words.length() <= LONGEST) {
            try {
                return words.matches("[\\d.]+ ?[a-zA-Z]+") ? ago(words) : stated(words);
            } catch (DateTimeException | ConfigException | ArithmeticException noTime) {
                // told below
            }
        }
        throw new TypeConversionException(
                "'" + words + "' is no time; give how long ago, such as 6h or 2d, or a date or time such as 2022-01-06"
                        + " or 2022-01-06T08:00:00Z");
    }

    private static Instant ago(String words) {
        Duration time = ConfigFactory.parseMap(Map.of("time", words)).getDuration("time");
        return inMillis(Instant.now().minus(time));
    }

    private static Instant stated(String words) {
        return inMillis(
                words.contains("T")
                        ? Instant.parse(words)
                        : LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** As Kafka counts. */
    private static Instant inMillis(Instant time) {
        return Instant.ofEpochMilli(Math.max(0, time.toEpochMilli()));
    }
}
