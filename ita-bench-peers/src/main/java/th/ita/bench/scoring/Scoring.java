package th.ita.bench.scoring;

/** A way to score a nation. */
interface Scoring {
    /** Scores one of the drawn nations. This is what takes the time. */
    void score(Agencies agencies);

    /** {@return what became of the nation that was scored last} */
    Results results();
}
