package io.calo.report;

import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Overdraft;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Tells an episode in plain language: a few English sentences, the same in every locale, with times in a time zone that is named
 * once. Names nobody: subscribers are not mentioned, and words of transactions only where they are spelt as the service spells
 * them. Immutable.
 */
public final class EpisodeAccount {
    private final AccountWords words;

    /**
     * Tells times in a time zone.
     *
     * @throws NullPointerException if it is null
     */
    public EpisodeAccount(ZoneId zone) {
        this.words = new AccountWords(Objects.requireNonNull(zone, "zone"));
    }

    /** The account of an episode, as far as it has come. */
    public String of(Episode episode) {
        Objects.requireNonNull(episode, "episode");
        return episode instanceof Divergence divergence
                ? new DivergenceAccount(words, divergence).text()
                : new OverdraftAccount(words, (Overdraft) episode).text();
    }
}
