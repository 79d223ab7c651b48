/**
 * The lab: experiments that any centre may run, and one national register of them, because "ce n'est pas chaque CIBC
 * qui innove dans son coin" (Centre Inffo, 12 April 2023).
 *
 * <p>An {@link net.cibc.bilan.lab.Experiment} says beforehand what it expects and how that will be measured, and
 * afterwards what was read, what was decided, and what it became. Before it is registered, the
 * {@link net.cibc.bilan.lab.Register} is asked what resembles it:
 *
 * <pre>{@code
 * Register register = Register.of(topics, experiments);
 * for (Resemblance near : register.asOf(today).similar(draft)) {
 *     near.score(); // 0.53
 *     near.parts(); // THEME inversion 11.23, THEME ressources 9.24, TOOL moovebox 6.16, WORD échange 1.87 …
 * }
 * }</pre>
 *
 * <p>The key to understanding this package: a resemblance is a sum of named parts, which is printed with it, and never
 * a verdict. It shows whom to talk to before starting.
 */
@NullMarked
package net.cibc.bilan.lab;

import org.jspecify.annotations.NullMarked;
