package io.calo.analysis;

/** What an analysis is at, in this order. */
public enum AnalysisStage {
    /** Reads the logs; counted in bytes of the files as they are stored. */
    READING,
    /** Follows messages to their fates; counted in records. */
    MESSAGES,
    /** Follows the subscribers' ledgers, rules and stories; counted in transactions and what else concerns a subscriber. */
    LEDGERS,
    /** Applies the rules that look at segments, log streams and the whole service; counted in what they see. */
    RULES
}
