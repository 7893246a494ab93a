package th.ita.cli;

import th.ita.export.input.InputReader;
import th.ita.rules.frameworks.Frameworks;

/**
 * What every command works with.
 *
 * @param terminal where it speaks
 * @param frameworks the frameworks it knows
 * @param inputs what opens the user's files
 */
record Desk(Terminal terminal, Frameworks frameworks, InputReader inputs) {}
