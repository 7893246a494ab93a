package th.ita.domain.text;

/** The two languages everything shown to a person is written in; Thai is the first. */
public enum Language {
    /** Thai. */
    TH,
    /** English. */
    EN
}
