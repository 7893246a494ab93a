/**
 * Who may do what: roles for agencies, tokens, sessions, links to sign in with, proxies that vouch for people, and the one
 * {@link th.ita.web.access.Gate} every request goes through. Knows no web server.
 */
@NullMarked
package th.ita.web.access;

import org.jspecify.annotations.NullMarked;
