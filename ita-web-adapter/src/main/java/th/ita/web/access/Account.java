package th.ita.web.access;

/**
 * Somebody a trusted proxy vouches for.
 *
 * @param account what the proxy calls them
 * @param name who it is, as revisions name their author
 * @param grants the roles
 */
public record Account(String account, String name, Grants grants) {}
