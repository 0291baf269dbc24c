// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "models/base/watchedview.h"
#include "storage/metrics/valuestore.h"

#include <atomic>

namespace regulars {

/// There is one shop.
struct ValueKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const ValueKey &, const ValueKey &) = default;
};

/// What customers are worth as of today, for all periods of a dashboard at once. Where reading takes a second or more it is
/// not read again with each sale, but when an hour begins while somebody looks, and when the shop's assumptions change.
class ValueFiguresView final : public WatchedView<ValueKey, ValueFigures>
{
    Q_OBJECT

public:
    explicit ValueFiguresView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;

    std::shared_ptr<std::atomic<qint64>> m_readMs; ///< how long the last reading took
};

/// What the shop assumes now.
[[nodiscard]] QFuture<Result<ValueTerms>> readValueTerms(Database &database);

/// Saves what is assumed where it is asked what customers are worth. Errors: those of validate().
struct SaveValueTerms
{
    static constexpr QLatin1StringView name{"save_shop"};
    static constexpr Right right = Right::Manage;
    ValueTerms terms;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
