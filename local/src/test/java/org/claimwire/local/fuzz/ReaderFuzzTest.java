package org.claimwire.local.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.UnreadableItemException;

/** Whatever a text says, the reader throws nothing but that it costs too much, and every word it found stands in the text. */
class ReaderFuzzTest {

    private static final ItemReader READER = EnglishReader.load();
    private static final byte UTF_16 = 1;

    /** The first line is the headline. Behind a byte 1 stands UTF-16, in which surrogates may stand alone. */
    @FuzzTest
    void reads(byte[] bytes) {
        boolean utf16 = bytes.length > 0 && bytes[0] == UTF_16;
        Charset encoding = utf16 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        String words = new String(bytes, utf16 ? 1 : 0, bytes.length - (utf16 ? 1 : 0), encoding);
        int line = words.indexOf('\n');
        ItemText item = new ItemText(
                "item:fuzz/1",
                "Steppe Wire",
                line < 0 ? null : words.substring(0, line),
                words.substring(line + 1),
                new StatedTime(Instant.parse("2022-01-10T08:00:00Z"), TimePrecision.INSTANT),
                null,
                "KZ");
        try {
            ReadWords.check(item, READER.read(item));
        } catch (UnreadableItemException tooManySteps) {
            if (tooManySteps.getCause() != null) {
                throw tooManySteps;
            }
        }
    }
}
