package org.claimwire.local.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimwire.evaluation.Evaluation;
import org.claimwire.evaluation.NamedReader;
import org.claimwire.evaluation.Report;
import org.claimwire.evaluation.gold.BadGoldException;
import org.claimwire.evaluation.gold.GoldFolder;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.SayingModel;
import org.claimwire.extraction.learned.SayingModels;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.claimwire.local.cli.json.EvaluationLines;
import org.claimwire.local.cli.text.EvaluationTable;
import org.claimwire.local.cli.text.MissLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well and how fast items are read. */
@Command(
        name = "evaluate",
        header = "Measures the reader on labelled texts: precision, recall, speed, memory; needs no Kafka.",
        description = {
            "%nDIR holds attributions.dev.jsonl, figures.dev.jsonl, incidents.dev.jsonl, or some of them; what they look"
                    + " like, evaluation/README.md says. Labelled texts are not part of the project.",
            "",
            "Speed is articles of 940 words a second on one core, once warm. Measuring takes a minute, with incidents a"
                    + " few; by a transformer far longer, which --reader leaves out.",
            "",
            "--errors N lists the first N misses of each kind. They quote the labelled texts, so they go to standard"
                    + " error and never with the numbers."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire evaluate --gold gold/",
            "  claimwire evaluate --gold gold/ --reader fast,rules",
            "  claimwire evaluate --gold gold/ --set figures --errors 10",
            "  claimwire evaluate --gold gold/ --format jsonl | jq 'select(.measure == \"speech.linked\")'"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final List<SayingModel> models;

    @Option(names = "--gold", paramLabel = "DIR", required = true, description = "The folder of the labelled texts.")
    private @Nullable Path gold;

    @Option(
            names = "--set",
            paramLabel = "SET",
            split = ",",
            description = "${COMPLETION-CANDIDATES}; default: all that DIR holds.")
    private Set<GoldSet> wanted = EnumSet.noneOf(GoldSet.class);

    @Option(
            names = "--reader",
            paramLabel = "READER",
            split = ",",
            description = "accurate, small, fast, rules; default: all that load.")
    private Set<String> named = new LinkedHashSet<>();

    @Option(names = "--errors", paramLabel = "N", description = "List N misses of each kind on standard error.")
    private int errors;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights that 'train' has made, to be measured in place of the release's.")
    private @Nullable Path weights;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    @Spec
    private @Nullable CommandSpec spec;

    EvaluateCommand(Terminal terminal) {
        this(terminal, SayingModels.all());
    }

    /** The same with other models than those on the class path. */
    EvaluateCommand(Terminal terminal, List<SayingModel> models) {
        this.terminal = terminal;
        this.models = List.copyOf(models);
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--errors needs a number from 0 on, not " + errors);
        }
        GoldFolder folder = new GoldFolder(Objects.requireNonNull(gold));
        Evaluation evaluation = new Evaluation(folder, sets(folder));
        List<Report> reports = new ArrayList<>();
        try {
            for (NamedReader reader : readers()) {
                terminal.remark("measuring " + reader.name() + " ...");
                reports.add(evaluation.measure(reader));
            }
        } catch (BadGoldException e) {
            throw new CommandFailure(
                    String.valueOf(e.getMessage()), "evaluation/README.md shows what a line holds.", e);
        }
        print(reports);
        return 0;
    }

    /** Those that are measured side by side, the one that finds the most first. */
    private List<NamedReader> readers() {
        Map<String, NamedReader> readers = new LinkedHashMap<>();
        for (SayingModel model : models) {
            readers.put(model.name(), new NamedReader(model.name(), () -> reader(model)));
        }
        Path file = weights;
        readers.put(
                "fast",
                new NamedReader("fast", file == null ? EnglishReader::load : () -> EnglishReader.with(model(file))));
        readers.put("rules", new NamedReader("rules", () -> EnglishReader.rulesAlone(Aliases.NONE, VagueWords.DESK)));
        if (!readers.keySet().containsAll(named)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--reader takes " + String.join(", ", readers.keySet()) + ", not " + String.join(", ", named));
        }
        if (!named.isEmpty()) {
            readers.keySet().retainAll(named);
        } else {
            models.stream().filter(model -> !loads(model)).forEach(model -> readers.remove(model.name()));
        }
        return List.copyOf(readers.values());
    }

    private boolean loads(SayingModel model) {
        try {
            model.load();
            return true;
        } catch (UnavailableModelException e) {
            terminal.remark("not measured: " + e.getMessage());
            return false;
        }
    }

    private static ItemReader reader(SayingModel model) {
        try {
            return EnglishReader.by(model, Aliases.NONE, VagueWords.DESK);
        } catch (UnavailableModelException e) {
            throw new CommandFailure(
                    "the reader '" + model.name() + "' cannot be measured: " + e.getMessage(), null, e);
        }
    }

    private static AttributionModel model(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return AttributionModel.read(in);
        } catch (IOException | IllegalStateException e) {
            throw new CommandFailure(
                    file + " is no attribution model that can be read: " + e.getMessage(),
                    "'claimwire train' makes one.",
                    e);
        }
    }

    private Set<GoldSet> sets(GoldFolder folder) {
        Set<GoldSet> there = folder.sets();
        if (there.isEmpty()) {
            String files = Arrays.stream(GoldSet.values()).map(GoldSet::file).collect(Collectors.joining(", "));
            throw new CommandFailure(
                    folder.path() + " holds none of " + files, "evaluation/README.md says what they look like.");
        }
        if (!there.containsAll(wanted)) {
            String missing = wanted.stream()
                    .filter(set -> !there.contains(set))
                    .map(GoldSet::file)
                    .collect(Collectors.joining(", "));
            throw new CommandFailure(folder.path() + " lacks " + missing, "It holds " + words(there) + ".");
        }
        return wanted.isEmpty() ? there : wanted;
    }

    private static String words(Set<GoldSet> sets) {
        return sets.stream().map(GoldSet::toString).collect(Collectors.joining(", "));
    }

    private void print(List<Report> reports) {
        switch (format) {
            case TABLE -> {
                LineOutput out = new LineOutput(terminal.out());
                EvaluationTable.lines(reports).forEach(out::line);
            }
            case JSONL -> EvaluationLines.write(terminal.out(), reports);
        }
        for (Report report : reports) {
            report.accuracy()
                    .forEach((set, accuracy) -> MissLines.of(report.reader() + " " + set, accuracy, errors)
                            .forEach(terminal.err()::println));
        }
    }
}
