package th.ita.web.pages;

/** The pages of an agency's year, in the order in which they are worked through. */
enum YearTab {
    OVERVIEW,
    PLAN("plan"),
    TARGET("target"),
    ITEMS("items"),
    SCORE("score"),
    PAPERS("papers"),
    PUBLISH("publish"),
    HISTORY("history"),
    COMPARE("compare");

    private final String[] parts;

    YearTab(String... parts) {
        this.parts = parts;
    }

    String url(Where where) {
        return where.url(parts);
    }
}
