/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.LocalDate;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.SenderView;

/** A petition as the contract tells it. */
final class PetitionTree {

    private PetitionTree() {}

    /** The petition; states of its duties as of {@code today}. */
    static Tree of(PetitionView petition, LocalDate today) {
        return new Tree.Builder("petition")
                .add("id", petition.id())
                .add("version", petition.version())
                .add("number", petition.number())
                .add("type", petition.type().name())
                .add("receivedDay", petition.receivedDay())
                .add("source", petition.source())
                .addAll(petition.senders().stream().map(PetitionTree::sender).toList())
                .add("signatories", petition.signatories())
                .add("field", petition.field())
                .add("content", petition.content())
                .add("unit", petition.unitCode())
                .add("unitName", petition.unitName())
                .add("matter", petition.matter().map(MatterLink::code))
                .add("handledDay", petition.handledDay())
                .add("outcome", petition.outcome())
                .add("replyNumber", petition.replyNumber())
                .addAll(petition.deadlines().stream()
                        .map(deadline -> deadline(deadline, today))
                        .toList())
                .addAll(petition.attachments().stream()
                        .map(PetitionTree::attachment)
                        .toList())
                .build();
    }

    private static Tree sender(SenderView sender) {
        return new Tree.Builder("sender")
                .add("name", sender.name())
                .add("address", sender.address())
                .build();
    }

    private static Tree deadline(DeadlineView deadline, LocalDate today) {
        Receipt receipt = deadline.receipt();
        return new Tree.Builder("deadline")
                .add("duty", deadline.duty())
                .add("dueDay", receipt.dueDay())
                .add("metDay", deadline.metDay())
                .add("state", deadline.state(today).name())
                .add("rule", receipt.rule())
                .add("provision", receipt.source().text())
                .add("ruleFrom", receipt.versionFrom())
                .add("startDay", receipt.start())
                .add("packs", receipt.packs())
                .addAll(receipt.steps().stream().map(PetitionTree::step).toList())
                .build();
    }

    private static Tree step(Receipt.Step step) {
        return new Tree.Builder("step")
                .add("day", step.day())
                .add("kind", step.kind().name())
                .add("why", step.why())
                .build();
    }

    private static Tree attachment(AttachmentView file) {
        return new Tree.Builder("attachment")
                .add("id", file.id())
                .add("name", file.name())
                .add("mediaType", file.mediaType())
                .add("size", file.size())
                .build();
    }
}
