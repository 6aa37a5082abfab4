package org.claimwire.local.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the fuzzer over the targets, each for some time in a process of its own; ends with 1 if it has found something. */
public final class Fuzzing {

    private static final List<Class<?>> TARGETS =
            List.of(FormatsFuzzTest.class, ReaderFuzzTest.class, FilesFuzzTest.class);

    private Fuzzing() {}

    /**
     * Runs.
     *
     * @param arguments none; the system properties {@code fuzz.seconds}, {@code fuzz.target} and {@code fuzz.folder} say how
     *     long, which and where
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (Class<?> type : TARGETS) {
            for (Method method : targets(type)) {
                String name = type.getSimpleName() + "#" + method.getName();
                if (name.contains(System.getProperty("fuzz.target", "")) && run(type, method) != 0) {
                    found.add(name);
                }
            }
        }
        System.out.println(found.isEmpty() ? "Nothing found." : "Found: " + found);
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static List<Method> targets(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .toList();
    }

    private static int run(Class<?> type, Method method) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("fuzz.folder")).toAbsolutePath();
        Path corpus = Files.createDirectories(folder.resolve(type.getSimpleName() + "." + method.getName()));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + type.getName(),
                        "--target_method=" + method.getName(),
                        "--instrumentation_includes=org.claimwire.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + System.getProperty("fuzz.seconds", "60"),
                        "-max_len=16384",
                        "-timeout=20",
                        "-rss_limit_mb=0",
                        corpus.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
