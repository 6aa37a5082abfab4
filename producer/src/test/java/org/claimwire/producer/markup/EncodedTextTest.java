package org.claimwire.producer.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Set;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String RUSSIAN = "<p>Шестеро ранены в Алматы, сообщили в министерстве";

    @Test
    void isUtf8WhereNothingIsSaid() throws UnacceptableItemException {
        assertThat(EncodedText.decode(RUSSIAN.getBytes(UTF_8), null)).isEqualTo(RUSSIAN);
        assertThat(EncodedText.decode(("\uFEFF" + RUSSIAN).getBytes(UTF_8), null))
                .isEqualTo(RUSSIAN);
        assertThat(EncodedText.decode(new byte[0], null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CharSet='WINDOWS-1251'/>",
                "<meta charset = \" cp1251 \">",
                "<meta http-equiv=Content-Type content='text/html; charset=x-cp1251'>",
                "<!-- <meta charset=utf-8> --><meta charset=windows-1251>",
                "<meta charset=unheard-of><meta charset=windows-1251>",
                "<?xml version='1.0' encoding='windows-1251'?>",
            })
    void readsTheEncodingThatTheDocumentNames(String head) throws UnacceptableItemException {
        String html = head + RUSSIAN;

        assertThat(EncodedText.decode(html.getBytes(WINDOWS_1251), null)).isEqualTo(html);
    }

    @Test
    void looksForTheEncodingInTheFirstKibibyteAlone() {
        String html = " ".repeat(1024) + "<meta charset=windows-1251>" + RUSSIAN;

        assertThatThrownBy(() -> EncodedText.decode(html.getBytes(WINDOWS_1251), null))
                .hasMessageContaining("is not UTF-8: byte 1054 of the file (0xD8, counted from 0)");
    }

    @Test
    void takesTheTransportBeforeTheDocumentAndAMarkBeforeBoth() throws UnacceptableItemException {
        String html = "<meta charset=koi8-r>" + RUSSIAN;

        assertThat(EncodedText.decode(html.getBytes(WINDOWS_1251), WINDOWS_1251))
                .isEqualTo(html);
        assertThat(EncodedText.decode(html.getBytes(UTF_16), WINDOWS_1251)).isEqualTo(html);
        assertThat(EncodedText.decode(html.getBytes(UTF_16LE), UTF_16LE)).isEqualTo(html);
    }

    @Test
    void readsLatin1AndAsciiAsWindows1252() throws UnacceptableItemException {
        String html = "<p>“Dix morts” – le préfet";
        String named = "<meta charset=iso-8859-1>" + html;

        assertThat(EncodedText.decode(named.getBytes(WINDOWS_1252), null)).isEqualTo(named);
        assertThat(EncodedText.decode(html.getBytes(WINDOWS_1252), ISO_8859_1)).isEqualTo(html);
        assertThat(EncodedText.decode(html.getBytes(WINDOWS_1252), US_ASCII)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "latin1", "windows-1251", "koi8-r", "gbk", "shift_jis", "utf-16"})
    void readsUtf8AsUtf8WhateverAnOldServerCallsIt(String label) throws UnacceptableItemException {
        String html = "<meta charset=" + label + "><p>Шестеро ранены – „café“ 山火事で十人";

        assertThat(EncodedText.decode(html.getBytes(UTF_8), null)).isEqualTo(html);
    }

    @Test
    void readsOldEncodingsOfTwoBytes() throws UnacceptableItemException {
        String japanese = "<meta charset=shift_jis><p>山火事で十人が死亡";
        String chinese = "<meta charset=gb2312><p>山火造成十人死亡";

        assertThat(EncodedText.decode(japanese.getBytes(Charset.forName("windows-31j")), null))
                .isEqualTo(japanese);
        assertThat(EncodedText.decode(chinese.getBytes(Charset.forName("GB18030")), null))
                .isEqualTo(chinese);
    }

    @Test
    void refusesWhatIsBrokenAndNamesTheByteAndTheEncoding() {
        byte[] utf8 = "<p>Ten ? dead".getBytes(UTF_8);
        utf8[7] = (byte) 0xFF;
        byte[] cyrillic = "<meta charset=windows-1251><p>?".getBytes(UTF_8);
        cyrillic[cyrillic.length - 1] = (byte) 0x98;

        assertThatThrownBy(() -> EncodedText.decode(utf8, null))
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessage(
                        "is not UTF-8: byte 7 of the file (0xFF, counted from 0) is broken; try: iconv -f WINDOWS-1252"
                                + " -t UTF-8 (or the encoding it really has)");
        assertThatThrownBy(() -> EncodedText.decode(cyrillic, null))
                .hasMessageContaining("is not windows-1251: byte 30 of the file (0x98, counted from 0) is broken")
                .hasMessageContaining("iconv -f windows-1251");
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] cut = {'<', 'p', '>', (byte) 0xD0};

        assertThatThrownBy(() -> EncodedText.decode(cut, null)).hasMessageContaining("byte 3 of the file (0xD0");
    }

    @Test
    void refusesUtf16WithoutAMarkAndNul() {
        assertThatThrownBy(() -> EncodedText.decode("<p>Ten dead".getBytes(UTF_16LE), null))
                .hasMessageContaining("NUL")
                .hasMessageContaining("iconv -f UTF-16LE");
    }

    @Test
    void refusesAnEncodingThatJavaLacksByItsName() {
        assertThatThrownBy(() -> EncodedText.decode("<meta charset=iso-8859-14>".getBytes(UTF_8), null))
                .hasMessageContaining("is ISO-8859-14, which cannot be read here");
    }

    @Test
    void hasALabelForEveryEncodingThatTheWebHas() {
        Set<String> lacking = Set.of("ISO-8859-10", "ISO-8859-14");

        assertThat(WordList.pairs(EncodingLabels.class, "encoding-labels.txt"))
                .hasSize(222)
                .allSatisfy((label, name) -> {
                    assertThat(label).matches("[a-z0-9._:-]+");
                    assertThat(Charset.isSupported(name)).as(name).isEqualTo(!lacking.contains(name));
                });
    }
}
