/**
 * The SOAP interface under {@code /services/petitions}. The contract comes first: {@code contract/petitions-1.wsdl} and
 * {@code .xsd}; what is read and written here is held against it by tests.
 *
 * <p>A request passes, in this order: the servlet (size, form), CXF (parts, envelope), {@link EnvelopeGate} (shape),
 * {@link SecurityGate} (who), {@link BodyReader} (what), {@link Operations} (the desk). Whatever throws on the way,
 * {@link FaultSorting} makes a fault of the contract of it.
 */
@NullMarked
package org.dangvan.soap.internal;

import org.jspecify.annotations.NullMarked;
