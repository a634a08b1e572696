package org.whereabouts.reader.corenlp.install;

import java.util.List;

/// The pieces of Stanford CoreNLP 4.5.10 that are used: its code and three models of English. The
/// file of models has 474,409,531 bytes; the rest of them is for languages and tasks that are not
/// ours. Offsets, sizes and sums were taken from the files on Maven Central
/// (`edu.stanford.nlp:stanford-corenlp:4.5.10`), which never change once published.
final class Pieces {
    static final String VERSION = "4.5.10";
    static final String PATH = "edu/stanford/nlp/stanford-corenlp/" + VERSION + "/";
    private static final String CODE_JAR = "stanford-corenlp-" + VERSION + ".jar";
    private static final String MODELS_JAR = "stanford-corenlp-" + VERSION + "-models.jar";

    static final Piece CODE =
            new Piece(
                    CODE_JAR,
                    CODE_JAR,
                    0,
                    9_118_725,
                    false,
                    9_118_725,
                    "f813ce4ed7319d79225f2a520d40733075c6b3500dd0b81ee069229e461aab43");
    static final Piece TAGGER =
            new Piece(
                    "english-left3words-distsim.tagger",
                    MODELS_JAR,
                    468_322_623,
                    6_064_014,
                    true,
                    13_547_114,
                    "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c");
    static final Piece NAMES =
            new Piece(
                    "english.all.3class.distsim.crf.ser.gz",
                    MODELS_JAR,
                    326_756_933,
                    32_345_096,
                    true,
                    32_340_590,
                    "b474b216183022f4d24f6006e4b8e084642f645525337378e5582f0e8768a9fe");
    static final Piece PARSER =
            new Piece(
                    "english_UD.gz",
                    MODELS_JAR,
                    272_248_575,
                    13_501_960,
                    true,
                    13_653_968,
                    "b6ddc3f9bdfde9cb30d03ec51d656e5313b1939c1017324d5b9c4dcb65ee6c62");
    static final List<Piece> ALL = List.of(CODE, TAGGER, PARSER, NAMES);

    private Pieces() {}
}
