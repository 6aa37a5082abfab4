package org.claimwire.producer.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Log in</title>",
                "\n\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
                "\uFEFF<html lang=en>",
                "<?xml version=\"1.0\"?>\n<!-- a page -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"
            })
    void knowsAPage(String words) {
        assertThat(WebPage.isOne(words.getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<?xml version=\"1.0\"?><rss version=\"2.0\">",
                "<feed><entry><html></html></entry></feed>",
                "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"rss.dtd\">",
                "{\"text\": \"<html>\"}",
                "<htmlish/>",
                "A plain text about <html>"
            })
    void knowsWhatIsNone(String words) {
        assertThat(WebPage.isOne(words.getBytes(UTF_8))).isFalse();
    }

    @Test
    void isNotHeldUpByAHostileBeginning() {
        assertThat(WebPage.isOne(("<!--" + " ".repeat(5_000_000)).getBytes(UTF_8)))
                .isFalse();
        assertThat(WebPage.isOne("<!---->".repeat(1_000_000).getBytes(UTF_8))).isFalse();
    }
}
