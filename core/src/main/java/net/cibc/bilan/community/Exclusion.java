package net.cibc.bilan.community;

import net.cibc.bilan.text.Text;

/**
 * Somebody who knows a topic that was asked for, or did or will, and is not proposed.
 *
 * @param member  who is not proposed
 * @param reason  the reason
 * @param text  the reason in words, with its numbers
 */
public record Exclusion(Member member, ExclusionReason reason, Text text) {}
