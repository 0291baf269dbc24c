// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/prediction/customerscore.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

namespace regulars {

class Connection;

enum class RiskSort {
    AtStake, ///< risk × what is expected of them
    Risk,
    Value,
    NextOrder
};

/// Which customers a list of those who may leave has.
struct RiskFilter
{
    std::optional<RiskBand> band; ///< nothing: everybody of whom a risk is known
    RiskSort sort = RiskSort::AtStake;
    bool descending = true;
    friend bool operator==(const RiskFilter &, const RiskFilter &) = default;
};

/// What a line of the list shows.
struct RiskRow
{
    QString name;
    CustomerScore score;
    std::optional<Instant> lastOrderAt;
};

/// Customers by the risk that they leave: first all ids in order, then the rows of a page by their ids.
class RiskList
{
public:
    explicit RiskList(Connection &connection) : m_connection(connection) {}

    /// Of those who are not in the recycle bin.
    [[nodiscard]] Result<QList<qint64>> ids(const RiskFilter &filter) const;
    /// Who is no longer scored is left out.
    [[nodiscard]] Result<QList<RiskRow>> rows(const QList<qint64> &ids) const;

private:
    Connection &m_connection;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::RiskRow)
