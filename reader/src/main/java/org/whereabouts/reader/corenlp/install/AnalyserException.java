package org.whereabouts.reader.corenlp.install;

import java.nio.file.Path;
import org.whereabouts.canonical.WhereaboutsException;

/// The analyser that can be installed besides is not there, could not be brought, or does not run.
/// Reading goes on with the one that is always there if the user says so; it never falls back by
/// itself, since a person relies on the analyser that they chose.
public final class AnalyserException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    /// What went wrong; the names are stable.
    public enum Code {
        /// Not installed.
        NOT_INSTALLED,
        /// A file is not the one that was installed.
        ALTERED,
        /// What was fetched is not what was published.
        CHECKSUM,
        /// The place it is fetched from does not answer, broke off, or does not have it.
        UNREACHABLE,
        /// The folder cannot be written.
        UNWRITABLE,
        /// It is there and does not run.
        UNUSABLE
    }

    private final Code code;

    private AnalyserException(Code code, String message, Throwable cause) {
        super(message + " [" + name(code) + "]", cause);
        this.code = code;
    }

    private AnalyserException(Code code, String message) {
        super(message + " [" + name(code) + "]");
        this.code = code;
    }

    private static String name(Code code) {
        return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Code code() {
        return code;
    }

    static AnalyserException notInstalled(Path folder) {
        return new AnalyserException(
                Code.NOT_INSTALLED,
                "CoreNLP is not installed in "
                        + folder
                        + ". Install it with `whereabouts analyser install corenlp`,"
                        + " or read with the analyser that is always there (`--analyser opennlp`).");
    }

    static AnalyserException altered(String file) {
        return new AnalyserException(
                Code.ALTERED,
                "The file "
                        + file
                        + " of CoreNLP is not the one that was published, so it is not used."
                        + " `whereabouts analyser install corenlp` puts it right.");
    }

    static AnalyserException checksum(String file) {
        return new AnalyserException(
                Code.CHECKSUM,
                "What came for "
                        + file
                        + " is not what was published; it was thrown away and nothing else was changed."
                        + " Try again, or from another place (`--base-url`, `--from`).");
    }

    static AnalyserException unreachable(String what, Throwable cause) {
        return new AnalyserException(Code.UNREACHABLE, what, cause);
    }

    static AnalyserException unreachable(String what) {
        return new AnalyserException(Code.UNREACHABLE, what);
    }

    static AnalyserException unwritable(Path folder, Throwable cause) {
        return new AnalyserException(
                Code.UNWRITABLE,
                "The folder "
                        + folder
                        + " cannot be read or written, or the disk is full. What came so far is kept.",
                cause);
    }

    /// It is there and does not run.
    public static AnalyserException unusable(Throwable cause) {
        return new AnalyserException(
                Code.UNUSABLE,
                "CoreNLP is installed and does not run here; read with `--analyser opennlp`.",
                cause);
    }
}
