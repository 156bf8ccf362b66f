/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.util.ArrayList;
import java.util.List;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;

/**
 * Distinct things among records.
 *
 * @param counted what is counted
 * @param source among which records
 * @param criteria conditions that hold together
 */
public record Selection(FactKind counted, FactSource source, List<Criterion> criteria) {

    /**
     * Copies the criteria and checks that the records have what is asked.
     *
     * @throws IllegalArgumentException if the records have no such field or thing
     */
    public Selection {
        criteria = List.copyOf(criteria);
        if (!source.counts(counted)) {
            throw new IllegalArgumentException("no " + counted + " among " + source);
        }
        for (Criterion criterion : criteria) {
            if (!criterion.field().isOf(source)) {
                throw new IllegalArgumentException("no field " + criterion.field() + " in " + source);
            }
        }
    }

    /** The same with one more condition. */
    public Selection and(Criterion criterion) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new Selection(counted, source, more);
    }
}
