package org.claimwire.producer.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void readsUtf8WhereNothingSaysOtherwise() throws Exception {
        assertThat(text("<a>сорок — 40 🚑</a>".getBytes(UTF_8), null)).isEqualTo("сорок — 40 🚑");
    }

    @Test
    void believesAByteOrderMarkBeforeTheTransportAndTheDeclaration() throws Exception {
        byte[] bytes = "\uFEFF<?xml version='1.0' encoding='windows-1251'?><a>ранены</a>".getBytes(UTF_8);

        assertThat(text(bytes, ISO_8859_1)).isEqualTo("ранены");
    }

    @Test
    void believesTheTransportBeforeTheDeclaration() throws Exception {
        byte[] bytes = "<?xml version='1.0' encoding='UTF-8'?><a>ранены</a>".getBytes(CYRILLIC);

        assertThat(text(bytes, CYRILLIC)).isEqualTo("ранены");
    }

    @Test
    void believesTheDeclarationWhereTheTransportIsSilent() throws Exception {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"windows-1251\" standalone='yes' ?><a>шестеро ранены</a>"
                .getBytes(CYRILLIC);

        assertThat(text(bytes, null)).isEqualTo("шестеро ранены");
    }

    @Test
    void readsUtf16OfBothOrdersWithAMark() throws Exception {
        String words = "\uFEFF<?xml version='1.0' encoding='UTF-16'?>\n<a>ранены 🚑</a>";

        assertThat(text(words.getBytes(UTF_16BE), null)).isEqualTo("ранены 🚑");
        assertThat(text(words.getBytes(UTF_16LE), null)).isEqualTo("ранены 🚑");
    }

    @Test
    void readsUtf16WithoutAMarkByItsFirstBytes() throws Exception {
        String words = "<?xml version='1.0' encoding='UTF-16LE'?><a>ранены</a>";

        assertThat(text(words.getBytes(UTF_16BE), null)).isEqualTo("ранены");
        assertThat(text(words.getBytes(UTF_16LE), UTF_8)).isEqualTo("ранены");
    }

    @Test
    void readsUtf32WithAMark() throws Exception {
        byte[] bytes = "\uFEFF<a>ранены</a>".getBytes(Charset.forName("UTF-32LE"));

        assertThat(text(bytes, null)).isEqualTo("ранены");
    }

    @Test
    void doesNotBelieveUtf16InADeclarationThatIsPlainToRead() throws Exception {
        assertThat(text("<?xml version='1.0' encoding='utf-16'?><a>ранены</a>".getBytes(UTF_8), null))
                .isEqualTo("ранены");
    }

    @Test
    void readsLatin1WithItsTypographicQuotesAsBrowsersDo() throws Exception {
        byte[] bytes = latin1("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\u00E9 \u0093six\u0094</a>");

        assertThat(text(bytes, null)).isEqualTo("café “six”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "windows-1251", "US-ASCII", "KOI8-R"})
    void readsUtf8ThatIsSaidToBeInAnEncodingOfSingleBytes(String said) throws Exception {
        byte[] bytes = ("<?xml version='1.0' encoding='" + said + "'?><a>blessés à l’hôpital</a>").getBytes(UTF_8);

        assertThat(text(bytes, null)).isEqualTo("blessés à l’hôpital");
    }

    @Test
    void readsUtf8ThatATransportCallsLatin1WhereTheDeclarationKnowsBetter() throws Exception {
        byte[] bytes = "<?xml version='1.0' encoding='UTF-8'?><a>café</a>".getBytes(UTF_8);

        assertThat(text(bytes, ISO_8859_1)).isEqualTo("café");
    }

    @Test
    void refusesALatin1DocumentWhoseOneStrangeCharacterMayBeUtf8() {
        byte[] bytes = latin1("<?xml version='1.0' encoding='ISO-8859-1'?><a>LE CAF\u00C9\u00BB</a>");

        assertThat(refusal(bytes, null))
                .isEqualTo(
                        "the XML declaration says ISO-8859-1, but its bytes are UTF-8 as well, and nobody can tell which"
                                + " is meant; say UTF-8 in the XML declaration, or try: iconv -f windows-1252 -t UTF-8");
    }

    @Test
    void refusesLatin1ThatIsSaidToBeUtf8() {
        assertThat(refusal(latin1("<?xml version='1.0' encoding='UTF-8'?><a>caf\u00E9</a>"), null))
                .contains("not UTF-8", "byte 44", "0xE9", "iconv");
    }

    @Test
    void refusesBytesThatTheSaidEncodingDoesNotHave() {
        byte[] broken = latin1("<?xml version='1.0' encoding='Shift_JIS'?><a>\u0081\u0020</a>");
        byte[] cut = {(byte) 0xFE, (byte) 0xFF, 0, '<', 0};

        assertThat(refusal(broken, null))
                .contains("is not windows-31j", "byte 45", "0x81", "declaration says", "iconv");
        assertThat(refusal(cut, null)).contains("is not UTF-16BE", "byte 4", "byte order mark");
    }

    @Test
    void refusesAnEncodingThatIsNotKnown() {
        assertThat(refusal("<?xml version='1.0' encoding='x-klingon'?><a/>".getBytes(UTF_8), null))
                .contains("\"x-klingon\"", "not known", "iconv");
    }

    @Test
    void refusesCharactersThatXmlForbidsByTheirLine() {
        assertThat(refusal("<a>\n\nfive\u0000</a>".getBytes(UTF_8), null)).contains("line 3", "U+0000", "forbids");
        assertThat(refusal("<a>\u000B</a>".getBytes(UTF_8), null)).contains("line 1", "U+000B");
        assertThat(refusal("<a>\uFFFE</a>".getBytes(UTF_8), null)).contains("U+FFFE");
        assertThat(refusal("<a>&#0;</a>".getBytes(UTF_8), null)).contains("no well-formed XML: line 1");
    }

    @Test
    void readsWhiteSpaceInFrontOfADeclarationAndKeepsTheLines() throws Exception {
        byte[] bytes = "\n\n<?xml version='1.0'\n encoding='UTF-8'?>\n<a>\n<b>words</b></a>".getBytes(UTF_8);

        XmlCursor cursor = read(bytes, null).cursor();
        cursor.enterRoot();

        cursor.children(() -> {
            assertThat(cursor.line()).isEqualTo(6);
            assertThat(cursor.text()).isEqualTo("words");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a><b></a>                          | line 1, column 9: ",
                "<a>                                 | is no well-formed XML",
                "<a/><b/>                            | is no well-formed XML",
                "words                               | is no well-formed XML",
                "<a x='1' x='2'/>                    | is no well-formed XML",
                "<a>&nbsp;</a>                       | nbsp",
                "<p:a/>                              | is no well-formed XML",
                "<!DOCTYPE a><a/>                    | has a DOCTYPE",
                "<!DOCTYPE a SYSTEM 'http://x/'><a/> | has a DOCTYPE",
            })
    void saysWhatIsWrongWithADocument(String document, String reason) {
        assertThat(refusal(document.getBytes(UTF_8), null)).contains(reason);
    }

    @Test
    void refusesElementsThatAreNestedTooDeep() {
        assertThat(refusal("<a>".repeat(100_000).getBytes(UTF_8), null))
                .isEqualTo("line 1 has elements nested deeper than the 256 allowed; no news needs that");
    }

    @Test
    void refusesAnElementWithTooManyAttributes() {
        StringBuilder many = new StringBuilder("<a");
        for (int index = 0; index <= Limits.XML_ATTRIBUTES; index++) {
            many.append(" a").append(index).append("=''");
        }

        assertThat(refusal((many + "/>").getBytes(UTF_8), null)).contains("257 attributes, more than the 256 allowed");
    }

    @Test
    void refusesMoreElementsThanMemoryShouldHold() {
        assertThat(refusal(("<a>" + "<b/>".repeat(Limits.XML_ELEMENTS) + "</a>").getBytes(UTF_8), null))
                .contains("more than the 500000 elements");
    }

    @Test
    void refusesMoreBytesThanADocumentMayHave() {
        assertThat(refusal(new byte[Limits.XML_BYTES + 1], null)).contains("more than the 33554432 bytes", "split");
    }

    @Test
    void readsManyEscapedCharacters() throws Exception {
        int many = 300_000;

        assertThat(text(("<a>" + "&lt;&#233;".repeat(many) + "</a>").getBytes(UTF_8), null))
                .isEqualTo("<é".repeat(many));
    }

    @Test
    void readsPartsOfElementsAndPassesOverTheRest() throws Exception {
        XmlCursor cursor = read("<a><b><c/>x</b><d>two <e>words</e></d>tail<f/></a>".getBytes(UTF_8), null)
                .cursor();
        cursor.enterRoot();
        List<String> seen = new ArrayList<>();

        cursor.children(() -> seen.add(cursor.name().equals("d") ? cursor.words() : cursor.name()));

        assertThat(seen).containsExactly("b", "two words", "f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version='2.0'>                                        | rss",
                "<?xml version='1.0'?> <!-- - a -- > --> <rdf:RDF xmlns=''  | RDF",
                "<?xml-stylesheet href='?'?><?x?><feed>                      | feed",
                "<!DOCTYPE rss [<!ENTITY a 'b'>]>                           | rss",
                "<n:newsItem xmlns:n=                                       | newsItem",
                "<!-- rss -->                                               | ''",
                "words <rss>                                                | ''",
                "{\"a\": \"<rss>\"}                                         | ''",
                "<?xml version='1.0'?>                                      | ''",
            })
    void tellsTheRootOfADocumentByItsBeginning(String head, String root) {
        assertThat(XmlProlog.rootName(head.getBytes(UTF_8))).isEqualTo(root);
        assertThat(XmlProlog.rootName(("\uFEFF \n" + head).getBytes(UTF_8))).isEqualTo(root);
        assertThat(XmlProlog.rootName(("\uFEFF" + head).getBytes(UTF_16LE))).isEqualTo(root);
    }

    @Test
    void looksForTheRootOfAHostileBeginningInNoTime() {
        byte[] head = ("<!--" + "-".repeat(1020)).getBytes(UTF_8);

        assertThat(XmlProlog.rootName(head)).isEmpty();
        assertThat(XmlProlog.rootName("<?a?>".repeat(200).getBytes(UTF_8))).isEmpty();
    }

    private static String text(byte[] bytes, @Nullable Charset transport) throws Exception {
        XmlCursor cursor = read(bytes, transport).cursor();
        cursor.enterRoot();
        return cursor.text();
    }

    private static String refusal(byte[] bytes, @Nullable Charset transport) {
        UnacceptableItemException refused =
                catchThrowableOfType(UnacceptableItemException.class, () -> read(bytes, transport));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }

    private static XmlDocument read(byte[] bytes, @Nullable Charset transport)
            throws IOException, UnacceptableItemException {
        Given given = new Given(null, null, null, List.of(), null, transport);
        ByteArrayInputStream content = new ByteArrayInputStream(bytes);
        return XmlDocument.read(new Document("input", "input", bytes.length, given, () -> content), content);
    }

    private static byte[] latin1(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        words.chars().forEach(bytes::write);
        return bytes.toByteArray();
    }
}
