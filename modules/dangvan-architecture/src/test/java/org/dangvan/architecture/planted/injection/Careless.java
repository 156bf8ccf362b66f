/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.injection;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Planted: given what it needs in every way but the right one. */
@Component(service = Careless.class)
public class Careless {

    @interface Inject {}

    @Reference
    Runnable referenced;

    @Inject
    Runnable injected;

    @Reference
    void setWork(Runnable work) {}

    @Reference(cardinality = ReferenceCardinality.OPTIONAL)
    void setOptional(Runnable work) {}

    /** Not a violation: it may come and go. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindGuest(Runnable guest) {}

    void unbindGuest(Runnable guest) {}
}
