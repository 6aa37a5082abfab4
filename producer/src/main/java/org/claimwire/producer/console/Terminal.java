package org.claimwire.producer.console;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Map;

/** Whether somebody watches. */
public final class Terminal {

    private Terminal() {}

    /**
     * Whether standard input and output are a terminal that can move its cursor. Java cannot tell of standard error alone.
     */
    public static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && canMove(System.getenv());
    }

    static boolean canMove(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "dumb");
        return !term.isEmpty() && !term.equals("dumb");
    }

    /** From Java 22 on there is always a console, and it says itself whether it is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
