/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.util.List;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.osgi.annotation.versioning.ProviderType;

/** Runs the examples of a pack before it is activated. Stateless, safe for concurrent calls, never does I/O. */
@ProviderType
public interface ExampleRunner {

    /**
     * Computes each example.
     *
     * @param examples the examples of one pack
     * @param layers that pack laid over its parents, not in force yet
     * @return a finding at the example's place for each that comes out otherwise; empty when all are right
     */
    List<Finding> run(List<Example> examples, Layers layers);
}
