package org.whereabouts.register.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.SearchTerms;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// Turns what an entry tells into documents of the index, one per mention.
final class Docs {
    /// The letters of the parts of names, as the names room makes them.
    static final String NAME = "name";

    /// Words of names as they are written.
    static final String LETTERS = "letters";

    /// Words of statements.
    static final String TEXT = "text";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.freeze();
    }

    private final NameReader names;

    Docs(NameReader names) {
        this.names = names;
    }

    /// One document.
    ///
    /// @param names of the mention, as this entry writes them
    record Doc(MentionId mention, List<NameForm> names, Document document) {}

    List<Doc> of(Told told) {
        Map<MentionId, Parts> parts = new LinkedHashMap<>();
        for (Mention mention : told.mentions()) {
            parts.computeIfAbsent(mention.id(), _ -> new Parts()).names.add(mention.label());
        }
        for (Statement statement : told.statements()) {
            Parts part = parts.computeIfAbsent(statement.subject(), _ -> new Parts());
            if (statement.claim() instanceof Claim.Named(var name, var _, var _)) {
                part.names.add(name);
            }
            part.texts.addAll(Texts.of(statement));
        }
        var docs = new ArrayList<Doc>();
        parts.forEach((id, part) -> docs.add(document(id, part)));
        return docs;
    }

    private static final class Parts {
        final LinkedHashSet<String> names = new LinkedHashSet<>();
        final LinkedHashSet<String> texts = new LinkedHashSet<>();
    }

    private Doc document(MentionId id, Parts part) {
        var terms = new LinkedHashSet<String>();
        var letters = new LinkedHashSet<String>();
        var forms = new ArrayList<NameForm>();
        for (String name : part.names) {
            NameForm form = names.analyse(name);
            forms.add(form);
            names.searchTerms(form).terms().stream()
                    .filter(SearchTerms.Term::isLetters)
                    .forEach(t -> terms.add(t.text()));
            letters.addAll(Words.of(name));
        }
        var text = new LinkedHashSet<String>();
        part.texts.forEach(t -> text.addAll(Words.of(t)));
        var document = new Document();
        words(document, NAME, terms);
        words(document, LETTERS, letters);
        words(document, TEXT, text);
        return new Doc(id, forms, document);
    }

    private static void words(Document document, String field, Collection<String> words) {
        if (!words.isEmpty()) {
            document.add(new Field(field, new Ready(words.iterator()), WORDS));
        }
    }

    /// Words that were split already.
    private static final class Ready extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        Ready(Iterator<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            term.append(words.next());
            return true;
        }
    }
}
