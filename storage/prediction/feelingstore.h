// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "core/prediction/loyaltymap.h"
#include "storage/prediction/risksignalstore.h"

#include <unordered_map>

namespace regulars {

class Connection;

/// How customers feel about the shop, by id; what follows from their orders is not set. Of those who are not there nothing
/// is known.
using KnownFeelings = std::unordered_map<qint64, LoyaltyFacts>;

/// Reads the signs of feelings: a pass over each kind of record, none for a customer.
class FeelingStore
{
public:
    explicit FeelingStore(Connection &connection) : m_connection(connection) {}

    /// As of the end of the day `asOf`; referrals and complaints are taken from the signs of risk. The last answer of each
    /// kind stands, and the last mood, as long as SignalWindows::voiceDays say.
    [[nodiscard]] Result<KnownFeelings> known(const Shop &shop, QDate asOf, const KnownSignals &signs,
                                              const SignalWindows &windows = {}) const;

private:
    void readAnswers(Instant from, Instant until, KnownFeelings &known) const;
    void readMoods(Instant from, Instant until, KnownFeelings &known) const;

    Connection &m_connection;
};

} // namespace regulars
