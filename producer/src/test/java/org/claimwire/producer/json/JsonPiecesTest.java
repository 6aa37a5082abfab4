package org.claimwire.producer.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPiecesTest {

    private static final String A = "{\"a\": \"}]\\\"{[\", \"b\": [{}, {\"c\": []}]}";
    private static final String B = "{\"b\": 1}";
    private static final String SPREAD = "{\n  \"c\": [\n    {\n      \"d\": 1\n    }\n  ]\n}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n%s\n%s\n",
                "%s%s%s",
                "%s %s\t\r\n%s",
                "[%s,%s,%s]",
                "\n[\n%s\n,\n%s,\n\n%s\n]\n",
                "[%s][]\n[%s, %s]",
                "%s\n[%s]\n%s",
                "\uFEFF%s\n%s\n%s",
                "\uFEFF [%s,%s,%s] "
            })
    void readsEveryShapeAsTheSameValues(String shape) {
        assertThat(read(shape.formatted(A, SPREAD, B))).containsExactly(A, SPREAD, B);
    }

    @Test
    void saysOnWhichLineAValueBegins() {
        assertThat(pieces("\n" + SPREAD + "\n\n" + B + B + "\n[\n" + A + ",\n" + B + "]"))
                .extracting(JsonPiece::line)
                .containsExactly(2L, 10L, 10L, 12L, 13L);
    }

    @Test
    void handsOutAValueAsSoonAsItsLastByteIsThere() throws IOException {
        InputStream open = new SequenceInputStream(new ByteArrayInputStream(A.getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("waited for more");
            }
        });
        JsonPieces pieces = new JsonPieces(open);

        assertThat(pieces.next()).isNotNull();
        assertThatThrownBy(pieces::next).hasMessage("waited for more");
    }

    @Test
    void readsBytesThatTrickleInOneByOne() {
        byte[] bytes = ("\uFEFF" + A + "\n" + SPREAD).getBytes(UTF_8);
        InputStream trickle = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };

        assertThat(pieces(trickle)).extracting(JsonPiecesTest::words).containsExactly(A, SPREAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"x\": \"open               | the string on line 2 does not end there",
                "{\"x\": \"open\\             | the string on line 2 does not end there",
                "{\"x\": [1}                  | found } on line 2 where a list is open",
                "{\"x\": 1]}                  | found ] on line 2 where an object is open",
                "{\"x\": 1                    | does not end before line 3, where another object begins",
                "{\"x\":                      | does not end before line 3, where another object begins",
                "{\"x\": [                    | does not end before line 3, where another object begins",
            })
    void goesOnAtTheNextLineWhereOneLineOfMany(String broken, String reason) {
        assertThat(read(A + "\n" + broken + "\n" + B + "\n" + A))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(A),
                        second -> assertThat(second).contains(reason).doesNotContain("not read"),
                        third -> assertThat(third).isEqualTo(B),
                        fourth -> assertThat(fourth).isEqualTo(A));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\": \"open", "{\"x\": [1}", "{\"x\": 1]}", "{\"x\": 1", "words"})
    void goesOnAtTheNextLineWhereTheFirstLineIsBroken(String broken) {
        assertThat(read(broken + "\n" + B + "\n" + A)).hasSize(3).endsWith(B, A);
    }

    @Test
    void takesALineOfOtherWordsForAValueThatIsRefusedLater() {
        assertThat(read(A + "\nwords, more\n" + B + " \"tail\"\n" + A))
                .containsExactly(A, "words, more", B, "\"tail\"", A);
    }

    @Test
    void doesNotTakeThePartsOfABrokenObjectForItems() {
        String broken = "{\"text\": \"open\nend\", \"parts\": [\n  {\"uri\": \"part\"}\n]}\n";

        assertThat(read(broken))
                .satisfiesExactly(
                        first -> assertThat(first).contains("the string on line 1"),
                        second -> assertThat(second)
                                .contains("a JSON object is expected to begin the line here", "not read"));
        assertThat(read(A + "\n" + broken + B))
                .doesNotContain("{\"uri\": \"part\"}")
                .endsWith(B);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{;  'c': 'open;'};{'uri': 1}            | the string on line 2 does not end there",
                "{;  'c': [1};{'uri': 1}                 | found } on line 2 where a list is open",
                "{;  'c': 1;{'uri': 1};{'uri': 1}        | does not end before line 3, where another object begins",
                "[{'c': 1} {'uri': 1}]                   | a comma is missing between two values",
                "[{'c': 1},,{'uri': 1}]                  | a value of the list is missing before the ,",
                "[,{'uri': 1}]                           | a value of the list is missing before the ,",
                "[{'c': 1},];{'uri': 1}                  | a value of the list is missing before the ]",
                "[{'c': 1}};{'uri': 1}                   | a comma is missing between two values",
                "[{'c': 'open;'}, {'uri': 1}]            | the string on line 1 does not end there",
                "['open;', {'uri': 1}]                   | the string on line 1 does not end there",
                "{;'c': 1;};,;{'uri': 1}                 | a JSON object is expected to begin the line here",
            })
    void readsNothingBehindBrokenJsonOfAnotherShape(String lines, String reason) {
        List<String> read = read(lines.replace(';', '\n').replace('\'', '"'));

        assertThat(read.get(read.size() - 1)).contains(reason, "what stands behind it is not read");
        assertThat(read).doesNotContain("{\"uri\": 1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'c': [1, 2                     | does not end; the file is cut short",
                "{'c': 'open                     | does not end; the file is cut short",
                "[{'c': 1}                       | the list that begins on line 1 does not end",
                "[                               | the list that begins on line 1 does not end",
            })
    void saysThatTheFileIsCutShort(String json, String reason) {
        List<String> read = read(json.replace('\'', '"'));

        assertThat(read.get(read.size() - 1)).contains(reason);
    }

    @Test
    void readsPastAValueThatIsTooLargeWithoutHoldingIt() {
        String huge = "{\"x\": \"" + "x".repeat(3 * Limits.LINE_BYTES) + "\"}";

        assertThat(read(A + "\n" + huge + "\n" + B))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(A),
                        second -> assertThat(second)
                                .contains(huge.length() + " bytes", String.valueOf(Limits.LINE_BYTES)),
                        third -> assertThat(third).isEqualTo(B));
        assertThat(pieces(huge))
                .singleElement()
                .satisfies(piece -> assertThat(piece.bytes()).hasSize(Limits.LINE_BYTES));
    }

    @Test
    void readsPastAMillionOpenBrackets() {
        String deep = "{\"x\": " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}";

        assertThat(read(deep + "\n" + B)).containsExactly(deep, B);
    }

    @Test
    void namesTheOffsetOfABrokenByteInTheDocument() {
        byte[] bytes = ("\uFEFF" + A + "\n" + B).getBytes(UTF_8);
        int at = bytes.length - B.length() + 2;
        bytes[at] = (byte) 0xC3;

        assertThat(pieces(new ByteArrayInputStream(bytes)))
                .extracting(JsonPiecesTest::words)
                .last()
                .asString()
                .contains("byte " + at + " of the file (0xC3");
    }

    @Test
    void tellsUtf16Once() {
        byte[] bytes = (A + "\n" + B + "\n" + B).getBytes(UTF_16);

        assertThat(pieces(new ByteArrayInputStream(bytes)))
                .singleElement()
                .satisfies(piece -> assertThat(words(piece)).contains("is UTF-16, not UTF-8"));
    }

    @Test
    void knowsAListFromNothing() throws IOException {
        JsonPieces list = new JsonPieces(new ByteArrayInputStream("[ ]".getBytes(UTF_8)));
        JsonPieces nothing = new JsonPieces(InputStream.nullInputStream());

        assertThat(list.next()).isNull();
        assertThat(list.hadAList()).isTrue();
        assertThat(nothing.next()).isNull();
        assertThat(nothing.hadAList()).isFalse();
    }

    @Test
    void findsRandomValuesAgainInEveryShape() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<String> objects = new ArrayList<>();
            for (int count = 1 + random.nextInt(5); count > 0; count--) {
                objects.add("{" + member(random, 0) + "}");
            }
            boolean list = random.nextBoolean();
            String between = list ? "\n , \n" : random.nextBoolean() ? "\n" : "";
            String document = (list ? "[" : "") + String.join(between, objects) + (list ? "]" : "");

            assertThat(read(document)).as("seed %d, round %d", seed, round).containsExactlyElementsOf(objects);
        }
    }

    private static String member(Random random, int depth) {
        return "\"k\":" + space(random) + value(random, depth) + space(random);
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 2 : 4)) {
            case 0 -> "\"" + "\\\" { [ \\\\ } ] \\n ж".substring(0, 2 * random.nextInt(2)) + "{\\\\\"";
            case 1 -> "-1.5e3";
            case 2 -> "[" + space(random) + value(random, depth + 1) + ",\n  " + value(random, depth + 1) + "]";
            default -> "{" + space(random) + member(random, depth + 1) + "}";
        };
    }

    private static String space(Random random) {
        return List.of("", " ", "\t", "\n  ", "\r\n ").get(random.nextInt(5));
    }

    private static List<String> read(String json) {
        return pieces(json).stream().map(JsonPiecesTest::words).toList();
    }

    private static List<JsonPiece> pieces(String json) {
        return pieces(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static List<JsonPiece> pieces(InputStream content) {
        List<JsonPiece> all = new ArrayList<>();
        try {
            JsonPieces pieces = new JsonPieces(content);
            for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
                all.add(piece);
            }
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return all;
    }

    /** The piece's text, or why it has none. */
    private static String words(JsonPiece piece) {
        try {
            return piece.text();
        } catch (UnacceptableItemException flawed) {
            return flawed.reason();
        }
    }
}
