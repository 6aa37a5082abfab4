package org.claimwire.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.claimwire.extraction.ItemReading;
import org.junit.jupiter.api.Test;

class ReadLanguagesTest {

    private final MockProcessorContext<String, String> context = new MockProcessorContext<>();

    private Map<String, Object> totals(String name) {
        return context.metrics().metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals(name))
                .collect(Collectors.toMap(
                        metric -> metric.getKey().tags().get("item-language-id"),
                        metric -> metric.getValue().metricValue()));
    }

    @Test
    void countsWhatWasReadAndWhatOnlyPassedThroughByLanguage() {
        ReadLanguages languages = new ReadLanguages(context);
        languages.count(ItemReading.unread("de"));
        languages.count(ItemReading.unread("de"));
        languages.count(ItemReading.unread("und"));
        languages.count(ItemReading.unread("en"));

        assertThat(totals("text-unread-total"))
                .containsOnly(Map.entry(context.taskId() + "-de", 2.0), Map.entry(context.taskId() + "-und", 1.0));
        assertThat(totals("text-read-total")).containsOnly(Map.entry(context.taskId() + "-en", 1.0));
    }
}
