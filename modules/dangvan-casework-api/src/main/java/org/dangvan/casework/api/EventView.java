/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, for systems that follow. It names a record and tells nothing of people; its place
 * among all events is not told either, since that would count those that its reader may not see.
 *
 * @param id id of the event
 * @param kind what happened: {@code "petition.received"}, {@code "petition.handled"}, {@code "petition.entrusted"},
 *     {@code "visit.recorded"},
 *     {@code "registration.recorded"}
 * @param subject id of the record
 * @param version version of the record after it
 * @param at when
 */
public record EventView(UUID id, String kind, UUID subject, long version, Instant at) {}
