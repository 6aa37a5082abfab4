package org.claimwire.streams.topology;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.claimwire.extraction.ItemReading;

/**
 * Counts the texts that a task has asked the language of, language by language, so that nobody takes silence for calm: the metric
 * {@code text-read-total} of the group {@code stream-item-language-metrics} counts the English ones, {@code text-unread-total}
 * those that only passed through; the tag {@code item-language-id} is {@code TASK-BCP47}, such as {@code 0_1-de}.
 */
final class ReadLanguages {

    private static final String SCOPE = "item-language";

    private final StreamsMetrics metrics;
    private final String task;
    private final Map<String, Sensor> sensors = new HashMap<>();

    ReadLanguages(ProcessorContext<?, ?> context) {
        this.metrics = context.metrics();
        this.task = context.taskId().toString();
    }

    void count(ItemReading reading) {
        sensors.computeIfAbsent(
                        reading.language(),
                        language -> metrics.addRateTotalSensor(
                                SCOPE,
                                task + "-" + language,
                                reading.wasRead() ? "text-read" : "text-unread",
                                Sensor.RecordingLevel.INFO))
                .record();
    }
}
