package org.whereabouts.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.whereabouts.ledger.Progress;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.NameQuery;
import org.whereabouts.names.Names;
import org.whereabouts.names.NearNames;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.fold.Reading;
import org.whereabouts.statement.MentionId;

/// The index: names and words of mentions, in memory.
public final class SearchIndex implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 128;
    private static final int QUERY_WORDS_MAX = 12;
    private static final int TELL_EVERY = 10_000;

    /// So many finds of each kind are looked at: comparing them is cheap, and of a common name
    /// there are many.
    private static final int EACH = 200;

    /// Lucene tells every user that a preview module of the JDK would make vectors faster; there
    /// are no vectors here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final NameInterner interner = new NameInterner();

    /// The names again, by how they sound; their numbers are those of the documents.
    private final NearNames near = new NearNames();

    /// What each document is about, by its number: documents are added by one thread and never
    /// deleted, and only neighbouring segments are merged, so Lucene numbers them in the order of
    /// adding.
    private final List<Named> named = new ArrayList<>();

    private DirectoryReader reader;
    private volatile boolean stale;

    /// An empty index.
    public SearchIndex() {
        VECTORS.setLevel(Level.SEVERE);
        try {
            Analyzer unused = new StandardAnalyzer();
            var config =
                    new IndexWriterConfig(unused)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            // Merges neighbours only.
                            .setMergePolicy(new LogDocMergePolicy())
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setUseCompoundFile(false);
            writer = new IndexWriter(directory, config);
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new SearchFailedException(e);
        }
    }

    /// Adds what an entry tells.
    public void add(Told told) {
        write(new Docs(Names.reader()).of(told));
    }

    /// Adds all that was folded, in order: names are analysed on all cores. The same entries give
    /// the same index.
    ///
    /// @param progress is told how many entries are read
    public void addAll(Reading reading, Progress progress) {
        var docs = new Docs(Names.reader());
        var done = new int[1];
        int entries = reading.folded().entries();
        reading.forEachTold(
                docs::of,
                made -> {
                    write(made);
                    if (++done[0] % TELL_EVERY == 0) {
                        progress.at(done[0], entries);
                    }
                });
        progress.at(done[0], done[0]);
    }

    private void write(List<Docs.Doc> docs) {
        try {
            for (Docs.Doc doc : docs) {
                var names = new ArrayList<InternedName>();
                for (NameForm form : doc.names()) {
                    InternedName name = interner.intern(form);
                    near.add(named.size(), name, form);
                    names.add(name);
                }
                named.add(new Named(doc.mention(), names));
                writer.addDocument(doc.document());
            }
            stale = true;
        } catch (IOException e) {
            throw new SearchFailedException(e);
        }
    }

    /// What may match, in the order of recording: by the sound of the name in whatever script, by
    /// its letters, by what is told. A mention can come more than once.
    ///
    /// @param query words in any script; beyond the first twelve they are not looked at
    Found find(String query, NameForm asked, NameQuery comparing) {
        try {
            var searcher = new IndexSearcher(current());
            // A question is seldom asked twice.
            searcher.setQueryCache(null);
            var names = new TreeSet<Integer>();
            for (int number : near.near(comparing, EACH)) {
                names.add(number);
            }
            add(searcher, letters(query, asked), names);
            var telling = new TreeSet<Integer>();
            add(searcher, texts(query), telling);
            boolean all = telling.size() < EACH;
            names.addAll(telling);
            return new Found(
                    names.stream().map(named::get).toList(),
                    all
                            ? Optional.of(
                                    telling.stream()
                                            .map(n -> named.get(n).mention())
                                            .collect(Collectors.toSet()))
                            : Optional.empty());
        } catch (IOException e) {
            throw new SearchFailedException(e);
        }
    }

    /// What the index found.
    ///
    /// @param candidates who may match
    /// @param told the mentions of whom a word is told that was asked; empty if they are too many
    ///   to be listed
    record Found(List<Named> candidates, Optional<Set<MentionId>> told) {
        /// Whether a word that was asked may be told of a mention.
        boolean mayTell(MentionId mention) {
            return told.map(all -> all.contains(mention)).orElse(true);
        }
    }

    private static void add(IndexSearcher searcher, Query query, Set<Integer> documents)
            throws IOException {
        for (var hit : searcher.search(query, EACH).scoreDocs) {
            documents.add(hit.doc);
        }
    }

    private synchronized DirectoryReader current() throws IOException {
        if (stale) {
            stale = false;
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader = newer;
            }
        }
        return reader;
    }

    private static Query letters(String text, NameForm asked) {
        var query = new BooleanQuery.Builder();
        for (var term : Names.searchTerms(asked).terms()) {
            if (term.isLetters()) {
                should(query, term(Docs.NAME, term.text()), 2 * term.weight());
            }
        }
        for (String word : words(text)) {
            should(query, term(Docs.LETTERS, word), 8);
            if (word.length() >= 3) {
                should(query, new PrefixQuery(new Term(Docs.LETTERS, word)), 3);
            }
            if (word.length() >= 4) {
                should(query, new FuzzyQuery(new Term(Docs.LETTERS, word), 1, 1), 3);
            }
        }
        return query.build();
    }

    private static Query texts(String text) {
        var query = new BooleanQuery.Builder();
        words(text).forEach(word -> should(query, term(Docs.TEXT, word), 1));
        return query.build();
    }

    static List<String> words(String text) {
        var words = new ArrayList<>(new LinkedHashSet<>(Words.of(text)));
        return words.subList(0, Math.min(QUERY_WORDS_MAX, words.size()));
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static void should(BooleanQuery.Builder query, Query part, float weight) {
        query.add(new BoostQuery(part, weight), BooleanClause.Occur.SHOULD);
    }

    /// Throws the index away; its memory is free as soon as nobody reads.
    @Override
    public void close() {
        try {
            reader.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new SearchFailedException(e);
        }
    }
}
