package th.ita.export.publishing;

import th.ita.domain.refusal.RefusalCode;

/** Why a site cannot be made or written. */
public enum PublishingRefusal implements RefusalCode {
    /** Neither a plan nor a result says whose year it is. */
    WHOSE_SITE,
    /** A result is of another year than the plan; arguments: its year, the plan's. */
    SITE_OF_TWO_YEARS,
    /** A result is of another agency than the plan; arguments: its agency, the plan's. */
    SITE_OF_TWO_AGENCIES,
    /** The folder for a site is a file; argument: the folder. */
    SITE_NOT_A_FOLDER,
    /** A folder for a site holds files and no earlier site; arguments: the folder, what lets it be used. */
    NO_SITE_HERE,
    /** A file that no earlier site wrote is where the site has one; argument: what keeps it beside. */
    SITE_FILE_IN_THE_WAY,
    /** A folder for a site holds the working directory, which would be gone once it is replaced; argument: the folder. */
    STANDING_IN_SITE
}
