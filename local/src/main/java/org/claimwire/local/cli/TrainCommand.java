package org.claimwire.local.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.evaluation.gold.BadGoldException;
import org.claimwire.evaluation.gold.GoldFolder;
import org.claimwire.evaluation.training.Training;
import org.claimwire.evaluation.training.TrainingSettings;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.FeatureGroup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the attribution model. */
@Command(
        name = "train",
        header = "Trains the reader of attributions on labelled articles; needs no Kafka.",
        description = {
            "%nDIR holds attributions.train.jsonl; what it looks like, evaluation/README.md says.",
            "",
            "The same articles give the same model, byte by byte. It takes some ten minutes on one core and 6 GB of memory;"
                    + " with --members 1 three, and half a point of accuracy is lost. evaluate --weights FILE measures it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire train --gold gold/ --out attribution.weights",
            "  claimwire train --gold gold/ --out /tmp/no-rules.weights --without RULES"
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--gold", paramLabel = "DIR", required = true, description = "The folder of the labelled articles.")
    private @Nullable Path gold;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model is written.")
    private @Nullable Path out;

    @Option(
            names = "--without",
            paramLabel = "GROUP",
            description = "Leave a group of features out, to see what it gives: ${COMPLETION-CANDIDATES}.")
    private @Nullable FeatureGroup without;

    @Option(
            names = "--members",
            paramLabel = "N",
            description = "Average N taggers into one; default: as many as the release.")
    private @Nullable Integer members;

    @Spec
    private @Nullable CommandSpec spec;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(out);
        TrainingSettings settings = settings();
        try {
            AttributionModel model = Training.run(
                    new GoldFolder(Objects.requireNonNull(gold)).trainingArticles(), settings, terminal.err()::println);
            write(model, file);
            terminal.err().println("wrote " + file + ", " + Files.size(file) / 1024 + " KiB");
            return 0;
        } catch (BadGoldException e) {
            throw new CommandFailure(
                    String.valueOf(e.getMessage()), "evaluation/README.md shows what a line holds.", e);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + file + ": " + e.getMessage(), "Name another file.", e);
        }
    }

    private TrainingSettings settings() {
        TrainingSettings settings = TrainingSettings.RELEASE;
        if (members != null && members < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--members needs a number from 1 on, not " + members);
        }
        settings = members == null ? settings : settings.averaging(members);
        return without == null ? settings : settings.without(without);
    }

    private static void write(AttributionModel model, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(stream);
        }
    }
}
