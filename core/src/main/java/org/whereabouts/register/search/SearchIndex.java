package org.whereabouts.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
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
import org.whereabouts.names.NameForm;
import org.whereabouts.names.Names;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.MentionId;

/// The index: names and words of mentions, in memory.
public final class SearchIndex implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 64;
    private static final int QUERY_WORDS_MAX = 12;
    private static final int AT_A_TIME = 4096;

    /// Lucene tells every user that a preview module of the JDK would make vectors faster; there
    /// are no vectors here.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
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
                            // Keeps the order of recording, which decides between equal finds.
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
        write(Docs.of(told));
    }

    /// Adds many, in order: names are analysed on all cores, so much at a time. The same passages
    /// give the same index.
    ///
    /// @param told what the passage of that number tells; empty if it was forgotten
    public void addAll(int count, IntFunction<Optional<Told>> told) {
        for (int from = 0; from < count; from += AT_A_TIME) {
            IntStream.range(from, Math.min(count, from + AT_A_TIME))
                    .parallel()
                    .mapToObj(n -> told.apply(n).map(Docs::of).orElse(List.of()))
                    .toList()
                    .forEach(this::write);
        }
    }

    private void write(List<Document> documents) {
        try {
            for (Document document : documents) {
                writer.addDocument(document);
            }
            stale = true;
        } catch (IOException e) {
            throw new SearchFailedException(e);
        }
    }

    /// The mentions that match best, each once.
    ///
    /// @param query words in any script; beyond the first twelve they are not looked at
    /// @param limit at most so many
    public List<MentionId> find(String query, int limit) {
        try {
            IndexSearcher searcher = new IndexSearcher(current());
            var top = searcher.search(query(query), Math.max(1, limit));
            var found = new LinkedHashSet<MentionId>();
            for (var each : top.scoreDocs) {
                String id =
                        searcher.storedFields()
                                .document(each.doc, Set.of(Docs.MENTION))
                                .get(Docs.MENTION);
                found.add(MentionId.of(id));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new SearchFailedException(e);
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

    private static Query query(String text) {
        var query = new BooleanQuery.Builder();
        NameForm name = Names.analyse(text);
        Names.searchTerms(name)
                .terms()
                .forEach(t -> should(query, term(Docs.NAME, t.text()), 2f * t.weight()));
        for (String word : words(text)) {
            should(query, term(Docs.LETTERS, word), 8);
            should(query, term(Docs.TEXT, word), 2);
            if (word.length() >= 3) {
                should(query, new PrefixQuery(new Term(Docs.LETTERS, word)), 3);
            }
            if (word.length() >= 4) {
                should(query, new FuzzyQuery(new Term(Docs.LETTERS, word), 1, 1), 3);
            }
        }
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
