package org.claimwire.producer.watch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwire.producer.intake.FolderWalk;
import org.claimwire.producer.intake.Formats;
import org.claimwire.producer.intake.InputFiles;
import org.claimwire.producer.intake.Unreadable;

/** One look through a folder: the files that are input, how each one looks, and what could not be looked at. */
final class Look implements FolderWalk.Visitor {

    private final Path folder;
    private final Formats formats;
    private final Changes changes;
    private final Map<String, FileState> files = new LinkedHashMap<>();
    private final Map<Path, String> others = new LinkedHashMap<>();
    private final Map<Path, String> unreadable = new LinkedHashMap<>();

    private Look(Path folder, Formats formats, Changes changes) {
        this.folder = folder;
        this.formats = formats;
        this.changes = changes;
    }

    /** Looks through a folder, and has the changes listen to every folder in it. */
    static Look through(Path folder, Formats formats, Changes changes) {
        Look look = new Look(folder, formats, changes);
        FolderWalk.through(folder, look);
        return look;
    }

    /** The files, by their paths below the folder, in the order of their names. */
    Map<String, FileState> files() {
        return files;
    }

    /** What is passed over, and why. */
    Map<Path, String> others() {
        return others;
    }

    /** Files and folders that could not be looked at, and why; the files may be there nonetheless. */
    Map<Path, String> unreadable() {
        return unreadable;
    }

    @Override
    public void folder(Path entered) {
        changes.listenTo(entered);
    }

    @Override
    public void file(Path file) {
        Optional<String> objection = InputFiles.objectionTo(file, formats);
        if (objection.isPresent()) {
            others.put(file, objection.get());
        } else {
            stateOf(file);
        }
    }

    @Override
    public void refused(Path path, String reason) {
        unreadable.put(path, reason);
    }

    @Override
    public void passedOver(Path path, String reason) {
        others.put(path, reason);
    }

    private void stateOf(Path file) {
        try {
            files.put(FolderWalk.idBelow(folder, file), FileState.of(file));
        } catch (NoSuchFileException gone) {
            others.put(file, "it is gone again, or a link to nothing");
        } catch (IOException unreadableFile) {
            refused(file, Unreadable.why(unreadableFile));
        }
    }
}
