package th.ita.rules.scoring;

/**
 * A place of a year's tree with everything about it that is the same for every assessment, laid out once. From what an
 * assessment gives it grows the explanation of its place, and of all below it.
 */
sealed interface Branch permits ItemLeaf, PartLeaf, QuestionBranch, SurveyBranch, LevelBranch {
    /** Explains the place. */
    Explanation grow(Given given);
}
