package org.kerros.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Says in one sentence what is wrong with a file. */
public final class FileProblems {
    private FileProblems() {}

    /** The content is of no use: {@code "take.wav" is empty; …}. */
    public static KerrosException unusable(Path file, String wrong, String advice) {
        return new KerrosException(Problem.UNUSABLE_INPUT, quoted(file) + " " + wrong, advice);
    }

    /** The content is of no use, as a decoder found out. */
    public static KerrosException unusable(Path file, String wrong, String advice, Throwable cause) {
        return new KerrosException(Problem.UNUSABLE_INPUT, quoted(file) + " " + wrong, advice, cause);
    }

    /** Reading failed. */
    public static KerrosException unreadable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new KerrosException(
                    Problem.NOT_FOUND, "there is no file " + quoted(file), "check the name and the folder", cause);
        }
        return new KerrosException(
                Problem.STORAGE,
                quoted(file) + " cannot be read: " + reason(cause),
                "check the file's permissions and its disk",
                cause);
    }

    /** Writing failed. */
    public static KerrosException unwritable(Path file, IOException cause) {
        return new KerrosException(
                Problem.STORAGE,
                quoted(file) + " cannot be written: " + reason(cause),
                "choose a folder that can be written to and has room",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "a file is in the place of its folder";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return cause.getMessage() == null ? "the disk reports an error" : cause.getMessage();
    }

    private static String quoted(Path file) {
        Path name = file.getFileName();
        return "\"" + (name == null ? file : name) + "\"";
    }
}
