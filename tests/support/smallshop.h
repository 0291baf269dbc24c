// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/orders/orderstore.h"
#include "tests/support/testdatabase.h"

namespace regulars {

/// A small fixed shop. Anneliese bought twice (84.50 and 20.00) and was called; Tomás bought once (45.00) and has a
/// pinned note; Priya has bought nothing. "Now" is 2026-11-22 09:00 UTC.
struct SmallShop
{
    CustomerId anneliese;
    CustomerId tomas;
    CustomerId priya;
    OrderId annelieseFirst;  ///< number 2041, 2026-11-10, two linen throws at 40.00 and a candle at 4.50
    OrderId annelieseSecond; ///< number 2042, 2026-11-19, 20.00
    OrderId tomasOnly;       ///< number 2043, 2025-06-01, 45.00
    InteractionId call;      ///< with Anneliese, 2026-11-12
    InteractionId note;      ///< about Tomás, pinned, 2025-06-02
};

SmallShop fillSmallShop(TestDatabase &database);

/// A customer with a name, an e-mail address made of it, and a tag.
[[nodiscard]] Customer person(const QString &firstName, const QString &lastName, const QString &tag = {});
/// An order of one line.
[[nodiscard]] Order sale(CustomerId customer, Instant at, qint64 minor, const QString &item = QStringLiteral("Soy candle"));
[[nodiscard]] Interaction interaction(CustomerId customer, InteractionKind kind, Instant at, const QString &body);

/// Runs a command, waits and gives its value; a failure ends the test program.
template<Command T>
auto runOrDie(TestDatabase &database, T command)
{
    const auto written = runCommand(*database, std::move(command)).result();
    if (!written)
        qFatal("a command of the test failed: %d %ls %ls", int(written.error().code), qUtf16Printable(written.error().field),
               qUtf16Printable(written.error().detail));
    return written->value;
}

} // namespace regulars
