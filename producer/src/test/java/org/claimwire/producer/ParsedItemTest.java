package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

class ParsedItemTest {

    @Test
    void writesWhereAndWhyAsOneLine() {
        assertThat(new Refusal(new Origin("wire.jsonl", 7), "has no id")).hasToString("wire.jsonl:7: has no id");
        assertThat(new SkippedFile(Origin.whole("a.png"), "it is a picture"))
                .hasToString("a.png: skipped, it is a picture");
    }

    @Test
    void letsNoInputSteerATerminal() {
        Refusal refusal = new Refusal(Origin.whole("a\u001b[2J\n.txt"), "found \"\u202e\u0007\r\n\"");

        assertThat(refusal.toString()).doesNotContainPattern("\\p{Cntrl}").doesNotContain("\u202e");
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Refusal(Origin.whole("a"), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origin("a", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcceptedItem(Origin.whole("a"), "", new WireItem()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document("a", "", 0, InputStream::nullInputStream))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document("a", "a", -1, InputStream::nullInputStream))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
