package org.claimwire.local.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.intake.Intake;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed files are not unpacked, whatever they are called: a bomb is a few bytes that are no item. */
class PackedFilesTest {

    private static final int MEBIBYTES = 16;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    PackedFilesTest() {}

    @ParameterizedTest
    @ValueSource(strings = {"bomb.jsonl", "bomb.json", "bomb.ndjson", "bomb.xml", "bomb.rss", "bomb.html", "bomb.txt"})
    void bombsAreRefusedUnderEveryName(String name) throws IOException {
        Path gzip = Files.write(folder.resolve("gzip-" + name), gzip());
        Path zip = Files.write(folder.resolve("zip-" + name), zip());

        assertThat(read(List.of(gzip.toString(), zip.toString())))
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(AcceptedItem.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bombsAreRefusedOnStandardInput(boolean zipped) throws IOException {
        InputStream bomb = new ByteArrayInputStream(zipped ? zip() : gzip());
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(List.of("-"), bomb, Clock.systemUTC()).forEach(parsed::add);

        assertThat(parsed).isNotEmpty().noneMatch(AcceptedItem.class::isInstance);
    }

    private static List<ParsedItem> read(List<String> paths) {
        List<ParsedItem> parsed = new ArrayList<>();
        Intake.of(paths, InputStream.nullInputStream(), Clock.systemUTC()).forEach(parsed::add);
        return parsed;
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            fill(packed);
        }
        return bomb.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(bomb)) {
            packed.putNextEntry(new ZipEntry("../../item.jsonl"));
            fill(packed);
        }
        return bomb.toByteArray();
    }

    private static void fill(OutputStream out) throws IOException {
        for (int mebibyte = 0; mebibyte < MEBIBYTES; mebibyte++) {
            out.write(new byte[1024 * 1024]);
        }
    }
}
