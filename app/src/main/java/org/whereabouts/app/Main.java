package org.whereabouts.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.DataFolder;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Readers;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.reader.corenlp.CoreNlpAnalyzer;
import org.whereabouts.reader.corenlp.install.Installation;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// The program: joins a store, the clock, randomness and the terminal, and hands them to the
/// commands. It is the only class that sees both a store and the commands.
public final class Main {
    private Main() {}

    /// Runs one command and ends with its exit code.
    public static void main(String[] args) {
        var answer = new Answer();
        var out = new PrintStream(answer, false, StandardCharsets.UTF_8);
        var err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path data =
                DataFolder.of(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")));
        Readers readers = analyser -> Optional.of(reader(analyser, data));
        Terminal terminal = Terminal.ofProcess(System.in, out, err);
        var parts =
                new Parts(
                        LedgerSettings.standard(new SqliteStorageKind()),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        terminal,
                        readers.keeping(),
                        data);
        int code = CommandTree.of(parts).execute(args);
        terminal.out().flush();
        if (answer.lost) {
            terminal.err().println("The answer could not be written whole. Is the disk full?");
            code = code == ExitCode.OK ? ExitCode.REGISTER : code;
        }
        System.exit(code);
    }

    /// Standard output, which remembers whether something of the answer was lost. A reader who has
    /// seen enough (`| head`) loses nothing.
    private static final class Answer extends FileOutputStream {
        private boolean lost;

        Answer() {
            super(FileDescriptor.out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                super.write(bytes, from, length);
            } catch (IOException e) {
                lost |= !"Broken pipe".equals(e.getMessage());
                throw e;
            }
        }
    }

    private static ProposalReader reader(Analyser analyser, Path data) {
        return switch (analyser) {
            case OPENNLP -> RuleReader.standard(Clock.systemUTC());
            case CORENLP ->
                    new RuleReader(CoreNlpAnalyzer.load(Installation.in(data)), Clock.systemUTC());
        };
    }
}
