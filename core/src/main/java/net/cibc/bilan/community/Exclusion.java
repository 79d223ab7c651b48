package net.cibc.bilan.community;

import net.cibc.bilan.text.Text;

/**
 * Somebody who knows a topic that is needed, or one near it, or did or will, and is not proposed. Where nothing is
 * needed, it is one of the topics that are wished for.
 *
 * @param member  who is not proposed
 * @param reason  the reason
 * @param text  the reason in words, with its numbers
 */
public record Exclusion(Member member, ExclusionReason reason, Text text) {}
