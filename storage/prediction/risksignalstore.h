// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/churnrisk.h"
#include "storage/prediction/purchasestore.h"

#include <unordered_map>

namespace regulars {

/// For how many days a sign tells something.
struct SignalWindows
{
    int voiceDays = 365;    ///< an answer, or a mood that was noted
    int outreachDays = 365; ///< what was written to somebody
    int promptDays = 30;    ///< what was written before an order prompted it
    int ticketDays = 30;
    int promiseDays = 90;
    int loyaltyDays = 180;
    int renewalDays = 60;  ///< a talk before a renewal lies within them
    int renewalMonths = 6; ///< a renewal for so long is a decision; what renews each month is none
};

/// What is known of customers besides their order days, by id. Of those who are not there nothing is.
using KnownSignals = std::unordered_map<qint64, RiskSignals>;

/// Reads the signs by which customers are judged: a pass over each kind of record, none for a customer. A sign is set only
/// where the shop has a record of the customer that tells it: who was never written to has not left it unanswered.
class RiskSignalStore
{
public:
    explicit RiskSignalStore(Connection &connection) : m_connection(connection) {}

    /// As of the end of the day `asOf`; that a ticket was reopened is told as it stands now. `purchases`: by id. Error:
    /// Cancelled.
    [[nodiscard]] Result<KnownSignals> known(const Shop &shop, QDate asOf, const std::vector<CustomerPurchases> &purchases,
                                             const CancelToken &cancel = {}, const SignalWindows &windows = {}) const;

private:
    Connection &m_connection;
};

} // namespace regulars
