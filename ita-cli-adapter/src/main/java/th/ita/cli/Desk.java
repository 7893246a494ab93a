package th.ita.cli;

import th.ita.domain.port.FrameworkSource;
import th.ita.export.input.InputReader;

/**
 * What every command works with.
 *
 * @param terminal where it speaks
 * @param frameworks the frameworks it knows: those built in, and those the user brings
 * @param inputs what opens the user's files
 */
record Desk(Terminal terminal, FrameworkSource frameworks, InputReader inputs) {}
