package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimwire.extraction.learned.UnavailableModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnavailableModelTest {

    @Test
    void namesTheModuleWhoseWeightsAreNotThere() {
        TransformerModel absent = new TransformerModel() {
            @Override
            public String name() {
                return "absent";
            }
        };
        assertThatThrownBy(absent::load)
                .isInstanceOf(UnavailableModelException.class)
                .hasMessageContaining("transformer-absent");
    }

    @Test
    void saysSoWhereTheNativeLibraryIsMissing(@TempDir Path empty) throws IOException, InterruptedException {
        assertThat(attempt("-Donnxruntime.native.path=" + empty))
                .contains("ONNX Runtime does not run here")
                .contains(System.getProperty("os.arch"));
    }

    @Test
    void loadsUnderAClassPathOfAnyLength() throws IOException, InterruptedException {
        assertThat(attempt("-Dlong=" + "x".repeat(20_000))).contains("loaded");
    }

    /** What a JVM of its own says when it loads the small reader. */
    private static String attempt(String option) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Attempt.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** Loads the small reader, and says what came of it. */
    static final class Attempt {

        public static void main(String[] arguments) {
            try {
                new SmallModel().load();
                System.out.println("loaded");
            } catch (UnavailableModelException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
