package th.ita.bench.whatif;

/** A way to tell what changes come to. */
interface WhatIf {
    /** Scores every change of an agency, and mixes totals and grades in the order of the changes. */
    long changed(int agency);
}
