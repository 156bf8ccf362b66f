/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.AttachmentView;

/** A file that came with a petition. */
@Entity
@Table(name = "attachment")
class AttachmentRow {

    @Id
    String id;

    @Column(name = "petition_id")
    String petitionId;

    int place;

    String name;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "size_bytes")
    long size;

    String sha256;

    @Lob
    byte[] content;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected AttachmentRow() {}

    AttachmentRow(String id, String petitionId, int place, Attachment file) {
        this.id = id;
        this.petitionId = petitionId;
        this.place = place;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.content().length;
        this.sha256 = Digests.of(digest -> digest.update(file.content()));
        this.content = file.content();
    }

    AttachmentView view(PetitionType petition) {
        return view(id, name, mediaType, size, place, petition);
    }

    /** What is shown of a file: its name may tell who denounced. */
    static AttachmentView view(String id, String name, String mediaType, long size, int place, PetitionType petition) {
        String shown = petition == PetitionType.DENUNCIATION ? "Tệp " + (place + 1) : name;
        return new AttachmentView(UUID.fromString(id), shown, mediaType, size);
    }
}
